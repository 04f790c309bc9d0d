//! What documents stand for, and what stands for values.

use proptest::prelude::*;

use super::{NotXml, XmlBody, XmlItem, XmlKind, XmlMember, XmlName, XmlNode, XmlObject};
use crate::decode::Decode;
use crate::json::Json;

/// A member of the usual kind.
const fn element(name: &'static str, kind: XmlKind<'static>) -> XmlMember<'static> {
    XmlMember { property: name, node: XmlNode::Element, name: XmlName::new(name), kind }
}

static PRICE: XmlObject<'static> = XmlObject {
    members: &[
        XmlMember {
            property: "currency",
            node: XmlNode::Attribute,
            name: XmlName::new("cur"),
            kind: XmlKind::Text,
        },
        XmlMember {
            property: "amount",
            node: XmlNode::Text,
            name: XmlName::new("amount"),
            kind: XmlKind::Literal,
        },
    ],
    others: XmlKind::Open,
};

static TAGS: XmlItem<'static> = XmlItem { name: XmlName::new("tag"), kind: XmlKind::Text };

static PET: XmlObject<'static> = XmlObject {
    members: &[
        XmlMember {
            property: "id",
            node: XmlNode::Attribute,
            name: XmlName::new("id").within("x", "urn:x"),
            kind: XmlKind::Literal,
        },
        XmlMember {
            property: "name",
            node: XmlNode::Element,
            name: XmlName::new("Name").within("x", "urn:x"),
            kind: XmlKind::Text,
        },
        element("age", XmlKind::Literal),
        element("tags", XmlKind::List(&TAGS)),
        XmlMember {
            property: "friends",
            node: XmlNode::Items,
            name: XmlName::new("friend"),
            kind: XmlKind::Object(&PET),
        },
        element("price", XmlKind::Object(&PRICE)),
    ],
    others: XmlKind::Open,
};

const BODY: XmlBody<'static> = XmlBody { root: XmlName::new("pet"), kind: XmlKind::Object(&PET) };

fn read(xml: &str) -> Result<String, NotXml> {
    BODY.to_json(xml).map(|json| String::from_utf8(json).unwrap())
}

fn check(xml: &str, expected: &str) {
    assert_eq!(read(xml).as_deref(), Ok(expected), "{xml}");
}

fn check_refused(xml: &str, reason: &str) {
    assert_eq!(read(xml), Err(NotXml(reason.to_owned().into())), "{xml}");
}

/// Checks what stands for a value, and that it comes back.
fn check_written(json: &str, expected: &str) {
    let value = Json::decode(json.as_bytes()).unwrap();
    let written = BODY.to_xml(&value);
    let (_, xml) = written.xml.split_once('\n').unwrap();
    assert_eq!((xml, written.is_whole), (expected, true), "{json}");
    let back = Json::decode(read(&written.xml).unwrap().as_bytes());
    assert_eq!(back.as_ref(), Ok(&value), "{json}");
}

#[test]
fn members_stand_where_their_schemas_say() {
    let xml = "<?xml version='1.0' encoding='utf-8'?><!-- a pet -->\n<pet xmlns:y='urn:x' y:id='7'>
        <y:Name>Rex &amp; <![CDATA[<Co>]]>&#33;</y:Name><age> 3 </age></pet>\n";
    check(xml, r#"{"id":7,"name":"Rex & <Co>!","age":3}"#);
    check("<pet/>", "{}");
    check(
        "<pet><price cur='EUR'>1.50</price></pet>",
        r#"{"price":{"currency":"EUR","amount":1.50}}"#,
    );
}

#[test]
fn lists_have_an_element_of_their_own_or_none() {
    check("<pet><tags><tag>a</tag><tag/></tags></pet>", r#"{"tags":["a",""]}"#);
    check("<pet><tags/></pet>", r#"{"tags":[]}"#);
    check(
        "<pet><friend/><age>1</age><friend><age>2</age></friend></pet>",
        r#"{"age":1,"friends":[{},{"age":2}]}"#,
    );
    check_refused("<pet><tags><age>1</age></tags></pet>", "`age` stands among `tag`");
}

#[test]
fn what_has_another_kind_is_left_to_the_schema_to_refuse() {
    check("<pet><age>old</age></pet>", r#"{"age":"old"}"#);
    check("<pet><age><years>3</years></age></pet>", r#"{"age":{"years":"3"}}"#);
    check("<pet><price>x</price><tags>y</tags></pet>", r#"{"price":{"amount":"x"},"tags":"y"}"#);
    check("<pet><age>1</age><age>2</age></pet>", r#"{"age":1,"age":2}"#);
}

#[test]
fn what_nobody_knows_is_text_or_an_object() {
    let expected = r#"{"a":"1","b":["2",{"x":"y"}],"c":{"d":"3"}}"#;
    check("<pet a='1'><b>2</b><c><d>3</d></c><b x='y'/></pet>", expected);
    check_refused("<pet><b x='y'>4</b></pet>", "`b` holds characters");
}

#[test]
fn a_member_stands_nowhere_else() {
    check_refused("<pet><name>Rex</name></pet>", "`name` stands in the wrong place");
    check_refused("<pet id='7'/>", "`id` stands in the wrong place");
    check("<pet><Name>Rex</Name></pet>", r#"{"Name":"Rex"}"#);
}

#[test]
fn nothing_is_no_value_where_it_says_so() {
    let xsi = "xmlns:i='http://www.w3.org/2001/XMLSchema-instance'";
    check(
        &format!("<pet {xsi}><age i:nil='true'/><x i:nil='1'/></pet>"),
        r#"{"age":null,"x":null}"#,
    );
    check(&format!("<pet {xsi} i:type='pet'/>"), "{}");
}

#[test]
fn document_types_and_entities_are_refused() {
    check_refused("<!DOCTYPE pet [<!ENTITY a 'b'>]><pet/>", "a document type is refused");
    check_refused("<pet><age>&a;</age></pet>", "it refers to what XML does not have by itself");
    check_refused("<pet><age>&#0;</age></pet>", "it refers to what XML does not have by itself");
    check_refused("<pet a='&b;'/>", "the value of an attribute is refused");
}

#[test]
fn what_is_no_document_is_refused() {
    check_refused("", "its root element has no end");
    check_refused("<pet>", "its root element has no end");
    check_refused("<pet></pets>", "it is not well-formed");
    check_refused("<pet/><pet/>", "it has more than one root element");
    check_refused("<pet/>x", "it has characters outside of its root element");
    check_refused("<cat/>", "its root element is not `pet`");
    check_refused("<a:pet/>", "a prefix stands for no namespace");
    check_refused("<pet>x<age>1</age></pet>", "`pet` holds characters");
    check_refused("<pet>\u{1}</pet>", "it holds a character that XML does not have");
    check_refused("<?xml version='1.0' encoding='latin1'?><pet/>", "its encoding is not UTF-8");
}

#[test]
fn elements_stand_within_each_other_so_deep_and_no_deeper() {
    let deep = |depth: usize| format!("<pet>{}{}</pet>", "<a>".repeat(depth), "</a>".repeat(depth));
    assert!(read(&deep(100)).is_ok());
    check_refused(&deep(100_000), "its elements stand too deep within each other");
}

#[test]
fn a_value_comes_back_as_it_was() {
    check_written(
        r#"{"id":7,"name":"a <b>\r\n\t&\"","age":-1.5}"#,
        "<pet xmlns:x=\"urn:x\" x:id=\"7\"><x:Name>a &lt;b&gt;&#13;&#10;&#9;&amp;&quot;</x:Name><age>-1.5</age></pet>",
    );
    check_written(
        r#"{"friends":[{"name":"x"}],"tags":["a"," "],"price":{"currency":"\n","amount":1}}"#,
        "<pet><tags><tag>a</tag><tag> </tag></tags><friend><x:Name xmlns:x=\"urn:x\">x</x:Name></friend><price cur=\"&#10;\">1</price></pet>",
    );
    check_written(
        r#"{"more":{"a":"1"},"some":["b","c"]}"#,
        "<pet><more><a>1</a></more><some>b</some><some>c</some></pet>",
    );
    let nil = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"";
    check_written(
        r#"{"age":null,"other":null}"#,
        &format!("<pet><age {nil}></age><other {nil}></other></pet>"),
    );
}

#[test]
fn what_xml_cannot_hold_is_known() {
    for json in [
        r#"{"name":"\u0001"}"#,
        r#"{"a b":"x"}"#,
        r#"{"more":1}"#,
        r#"{"more":[]}"#,
        r#"{"more":[["a"]]}"#,
    ] {
        let written = BODY.to_xml(&Json::decode(json.as_bytes()).unwrap());
        assert!(!written.is_whole, "{json}");
        assert!(read(&written.xml).is_ok(), "{json}");
    }
}

proptest! {
    #[test]
    fn no_document_is_too_strange(
        any in ".{0,40}",
        parts in "(<pet>|</pet>|<pet|/>|>|<|<age>|</age>|<!--|-->|<!\\[CDATA\\[|\\]\\]>|<!DOCTYPE|&lt;|&|#|x;|xmlns:a=|='|'| a:|\"|\n){0,24}",
    ) {
        let _ = read(&any);
        let _ = read(&parts);
        let _ = read(&format!("<pet>{parts}</pet>"));
    }

    #[test]
    fn every_text_comes_back(
        name in "[^\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{fffe}\u{ffff}]{0,12}",
        tags in prop::collection::vec("[ -~\r\n\té]{0,4}", 0..3),
        age in any::<i64>(),
    ) {
        let text = |text: &String| Json::String(text.clone());
        let age = Json::decode(age.to_string().as_bytes()).unwrap();
        let members = [
            ("name".to_owned(), text(&name)),
            ("tags".to_owned(), Json::Array(tags.iter().map(text).collect())),
            ("age".to_owned(), age),
        ];
        let value = Json::Object(members.into());
        let written = BODY.to_xml(&value);
        prop_assert!(written.is_whole);
        prop_assert_eq!(Json::decode(read(&written.xml).unwrap().as_bytes()), Ok(value));
    }
}

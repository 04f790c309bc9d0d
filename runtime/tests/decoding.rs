//! What decoding promises: every violation, in the order of the schema, at the right place.

use specwright_runtime::decode::{Decode, Fields, Reader};
use specwright_runtime::nullable::Nullable;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::text::{Secret, Text, TextLimits};
use std::collections::BTreeMap;

enum NameLimits {}

impl TextLimits for NameLimits {
    const NAME: &'static str = "Name";
    const MIN_CHARS: usize = 3;
    const MAX_CHARS: usize = 64;
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[A-Za-z][A-Za-z0-9_]*$",
        &[Run::once(Class::of("A-Za-z")), Run::any(Class::of("A-Za-z0-9_"))],
    ));
}

enum RemarkLimits {}

impl TextLimits for RemarkLimits {
    const NAME: &'static str = "Remark";
    const MAX_CHARS: usize = 255;
}

/// An object with every kind of field.
#[derive(Debug, PartialEq)]
struct App {
    name: Text<NameLimits>,
    remark: Option<Text<RemarkLimits>>,
    secret: Option<Secret<NameLimits>>,
    favorite: Option<Nullable<bool>>,
    level: i32,
    tags: Option<Vec<Text<NameLimits>>>,
    labels: Option<BTreeMap<String, i64>>,
    parent: Option<Box<App>>,
}

static APP: Fields =
    Fields::new(&["name", "remark", "secret", "favorite", "level", "tags", "labels", "parent"])
        .requiring(0b10001);

impl Decode for App {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (mut name, mut remark, mut secret, mut favorite) = (None, None, None, None);
        let (mut level, mut tags, mut labels, mut parent) = (None, None, None, None);
        reader.object(&APP, &mut |field, reader| match field {
            0 => name = Text::read(reader),
            1 => remark = Text::read(reader),
            2 => secret = Secret::read(reader),
            3 => favorite = Nullable::read(reader),
            4 => level = i32::read(reader),
            5 => tags = Vec::read(reader),
            6 => labels = BTreeMap::read(reader),
            _ => parent = Box::read(reader),
        })?;
        Some(Self { name: name?, remark, secret, favorite, level: level?, tags, labels, parent })
    }
}

/// Decodes an app. `expected` is `fine`, or a line for each violation.
fn check(json: &str, expected: &str) {
    let seen =
        App::decode(json.as_bytes()).map_or_else(|all| all.to_string(), |_| "fine".to_owned());
    assert_eq!(seen, expected, "{json}");
}

#[test]
fn a_valid_object_is_decoded_whatever_the_order_of_its_fields() {
    check(r#"{"name":"abc","level":1}"#, "fine");
    check(" {\n\"level\" : 1.0 ,\t\"name\" : \"abc\" } \r\n", "fine");
    check(
        r#"{"parent":{"level":2,"name":"def"},"favorite":null,"name":"abc","tags":[],"labels":{},"level":1e0}"#,
        "fine",
    );
}

#[test]
fn a_name_with_escapes_is_the_same_name() {
    check(r#"{"n\u0061me":"\u0061bc","level":1}"#, "fine");
}

#[test]
fn violations_come_in_the_order_of_the_schema_and_not_of_the_document() {
    check(
        r#"{"tags":["abc","1",2],"remark":null,"level":3000000000,"favorite":1}"#,
        "/name: this is required, but it is missing\n\
         /remark: a string is expected, but this is null\n\
         /favorite: a boolean is expected, but this is a number\n\
         /level: a number that fits into int32, but this does not\n\
         /tags/1: at least 3 characters, but this has 1\n\
         /tags/1: must match `^[A-Za-z][A-Za-z0-9_]*$`, but this does not from character 1 on\n\
         /tags/2: a string is expected, but this is a number",
    );
}

#[test]
fn the_order_of_the_schema_holds_on_every_level() {
    check(
        r#"{"parent":{"parent":{"level":"x"},"name":1},"name":"ab"}"#,
        "/name: at least 3 characters, but this has 2\n\
         /level: this is required, but it is missing\n\
         /parent/name: a string is expected, but this is a number\n\
         /parent/level: this is required, but it is missing\n\
         /parent/parent/name: this is required, but it is missing\n\
         /parent/parent/level: an integer is expected, but this is a string",
    );
}

#[test]
fn a_field_that_comes_twice_is_refused() {
    check(
        r#"{"name":"abc","level":1,"name":"abd"}"#,
        "/name: each field once, but this one came twice",
    );
    check(
        r#"{"name":"abc","level":1,"labels":{"a":1,"a":2}}"#,
        "/labels/a: each field once, but this one came twice",
    );
}

#[test]
fn unknown_fields_are_read_over() {
    check(
        r#"{"other":{"name":[1,{"a":null}]},"name":"abc","level":1,"more":"\ud83d\ude00","other":0}"#,
        "fine",
    );
}

#[test]
fn a_document_of_the_wrong_type_is_told_at_its_root() {
    check("[]", "an object is expected, but this is an array");
    check("null", "an object is expected, but this is null");
}

#[test]
fn what_is_not_json_is_the_only_violation() {
    let malformed = |message: &str| format!("not JSON: {message}");
    check("", &malformed("the end of the text where a value is expected at byte 0"));
    check(r#"{"name":1,"level"}"#, &malformed("no colon after a name at byte 17"));
    check(r#"{"name":1,}"#, &malformed("a comma before the end at byte 10"));
    check(
        r#"{"name":"abc","level":1} x"#,
        &malformed("more text after the end of the value at byte 25"),
    );
    check(r#"{"name":"\ud83d","level":1}"#, &malformed("half of a surrogate pair at byte 11"));
    check(r#"{"other":[01]}"#, &malformed("a number that begins with a zero at byte 10"));
    check(r#"{"other":tru}"#, &malformed("a word that is no value at byte 9"));
    check("{\"other\":\"a\tb\"}", &malformed("a control character within a string at byte 11"));
    check("{'name':1}", &malformed("no string where a name is expected at byte 1"));
}

#[test]
fn text_that_is_not_utf_8_is_refused_wherever_it_stands() {
    let all = App::decode(b"{\"name\":\"abc\",\"level\":1,\"other\":\"\xff\"}").unwrap_err();
    assert_eq!(all.to_string(), "not JSON: text that is not UTF-8 at byte 33");
    assert!(all.is_malformed());
}

#[test]
fn a_syntax_error_tells_that_the_document_is_malformed_and_a_violation_does_not() {
    assert!(App::decode(b"{").unwrap_err().is_malformed());
    assert!(!App::decode(b"{}").unwrap_err().is_malformed());
}

#[test]
fn nesting_ends_at_128_levels() {
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    let within = |levels| format!(r#"{{"name":"abc","level":1,"other":{}}}"#, nested(levels));
    check(&within(127), "fine");
    check(&within(128), "at most 128 levels of nesting, but this has more");
    check(&"[".repeat(1_000_000), "at most 128 levels of nesting, but this has more");
    check(
        &format!("{}1", r#"{"parent":"#.repeat(100_000)),
        "at most 128 levels of nesting, but this has more",
    );
}

#[test]
fn a_secret_is_in_no_violation() {
    let all = App::decode(br#"{"name":"abc","level":1,"secret":"hunter2!"}"#).unwrap_err();
    assert!(!format!("{all} {all:?}").contains("hunter2"));
    assert_eq!(all.first().map(|first| first.pointer()), Some("/secret".to_owned()));
}

#[test]
fn no_part_of_a_document_crowds_out_what_comes_before_it_in_the_schema() {
    let tags = vec!["1"; 1000].join(",");
    let all = App::decode(format!(r#"{{"tags":[{tags}],"remark":1}}"#).as_bytes()).unwrap_err();
    let pointers: Vec<_> = all.iter().take(4).map(|violation| violation.pointer()).collect();
    assert_eq!(pointers, ["/name", "/remark", "/level", "/tags/0"]);
    assert_eq!(all.len(), 64);
}

/// An object that refuses other fields, with more fields than a word has bits.
struct Wide(usize);

static WIDE: Fields = {
    static NAMES: [&str; 70] = {
        let mut names = ["f"; 70];
        names[0] = "first";
        names[69] = "last";
        names
    };
    Fields::new(&NAMES).requiring(0b1).requiring_beyond(&[1 << 5]).refuse_unknown()
};

impl Decode for Wide {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut count = 0;
        reader
            .object(&WIDE, &mut |_, reader| count += usize::from(bool::read(reader).is_some()))?;
        Some(Self(count))
    }
}

fn wide(json: &str) -> Result<usize, String> {
    Wide::decode(json.as_bytes()).map(|wide| wide.0).map_err(|all| all.to_string())
}

#[test]
fn a_field_beyond_the_64th_is_required_and_unique() {
    assert_eq!(wide(r#"{"first":true,"last":true}"#), Ok(2));
    assert_eq!(
        wide(r#"{"first":true}"#),
        Err("/last: this is required, but it is missing".to_owned())
    );
    let twice = wide(r#"{"last":true,"first":true,"last":true}"#);
    assert_eq!(twice, Err("/last: each field once, but this one came twice".to_owned()));
}

#[test]
fn unknown_fields_are_refused_where_the_schema_says_so_and_come_last() {
    let expected = "/last: this is required, but it is missing\n/other: only documented fields, but this is none of them";
    assert_eq!(wide(r#"{"other":[],"first":true}"#), Err(expected.to_owned()));
}

/// An object that keeps other fields.
#[derive(Debug, PartialEq)]
struct Open {
    name: String,
    more: BTreeMap<String, i64>,
}

static OPEN: Fields = Fields::new(&["name"]).requiring(0b1).collect_unknown();

impl Decode for Open {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (mut name, mut more) = (None, BTreeMap::new());
        reader.object(&OPEN, &mut |field, reader| match field {
            0 => name = String::read(reader),
            _ => reader.collect(&mut more),
        })?;
        Some(Self { name: name?, more })
    }
}

#[test]
fn unknown_fields_are_kept_where_the_schema_gives_them_a_type() {
    let open = Open::decode(br#"{"b":2,"name":"x","a":1}"#).unwrap();
    assert_eq!(open.more, BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]));
    let all = Open::decode(br#"{"b":2,"a":"1","b":3}"#).unwrap_err();
    assert_eq!(
        all.to_string(),
        "/name: this is required, but it is missing\n\
         /a: an integer is expected, but this is a string\n\
         /b: each field once, but this one came twice"
    );
}

//! Values that are held to a schema: however they come, they keep every rule.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::decode::{Decode, Fields, Reader};
use specwright_runtime::encode::{Encode, Writer};
use specwright_runtime::json::Json;
use specwright_runtime::plain::DecodeText;
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::{Secret, TextLimits};

/// An object with one field that it knows.
#[derive(Clone, Debug, PartialEq)]
struct Range {
    from: Option<i64>,
    more: Option<Vec<i64>>,
}

static RANGE: Fields = Fields::new(&["from", "more"]);

impl Decode for Range {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (mut from, mut more) = (None, None);
        reader.object(&RANGE, &mut |field, reader| match field {
            0 => from = i64::read(reader),
            _ => more = Vec::read(reader),
        })?;
        Some(Self { from, more })
    }
}

impl Encode for Range {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("from", &self.from);
        object.optional("more", &self.more);
        object.end();
    }
}

/// At least one field, and `from` is no 7.
enum SomeRange {}

impl Rules for SomeRange {
    const NAME: &'static str = "SomeRange";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::MinProperties(1),
        Rule::Members {
            named: &[("from", Schema::new(&[Rule::Not(&Schema::new(&[Rule::Definition(0)]))]))],
            matching: &[],
            rest: None,
        },
    ]);
    const DEFINITIONS: &'static [Schema<'static>] = &[Schema::new(&[Rule::Values(&["7"])])];
}

/// Decodes a value. `expected` is `fine`, or a line for each violation.
fn check(json: &str, expected: &str) {
    let seen = Checked::<Range, SomeRange>::decode(json.as_bytes());
    assert_eq!(seen.map_or_else(|all| all.to_string(), |_| "fine".to_owned()), expected, "{json}");
}

#[test]
fn a_value_that_keeps_type_and_rules_is_taken() {
    check(r#"{"from":6}"#, "fine");
    check(r#" {"other":{}} "#, "fine");
}

#[test]
fn the_rules_and_the_type_both_tell_what_is_wrong() {
    check("{}", "at least 1 field, but this has 0");
    check(
        r#"{"from":7.0,"more":[1,"2"]}"#,
        "/from: no value that is ruled out, but this is one\n/more/1: an integer is expected, but this is a string",
    );
    check("[]", "an object is expected, but this is an array");
}

#[test]
fn what_is_not_json_is_the_only_violation() {
    check(r#"{"from":7,"#, "not JSON: no string where a name is expected at byte 10");
    check(&"[".repeat(200), "at most 128 levels of nesting, but this has more");
}

#[test]
fn a_field_that_comes_twice_is_told_once_even_where_the_type_reads_over_it() {
    let twice = "each field once, but this one came twice";
    check(r#"{"from":1,"from":2}"#, &format!("/from: {twice}"));
    check(r#"{"from":1,"x":{"y":1,"y":2}}"#, &format!("/x/y: {twice}"));
    check(r#"{"from":"1","x":1,"x":2}"#, "/from: an integer is expected, but this is a string");
}

#[test]
fn a_value_that_is_made_keeps_the_rules_too() {
    let range = |from| Checked::<_, SomeRange>::new(Range { from, more: None });
    assert_eq!(range(None).unwrap_err().to_string(), "at least 1 field, but this has 0");
    let broken = range(Some(7)).unwrap_err();
    assert_eq!((broken.pointer().as_str(), broken.keyword()), ("/from", "not"));
    let range = range(Some(8)).unwrap();
    assert_eq!((range.from, range.get().from), (Some(8), Some(8)));
    assert_eq!(format!("{range:?}"), "SomeRange(Range { from: Some(8), more: None })");
    assert_eq!(range.clone().into_inner(), *range);
}

#[test]
fn any_json_can_be_held_to_rules() {
    let decoded = Checked::<Json, SomeRange>::decode(br#"{"from":7}"#).unwrap_err();
    assert_eq!(decoded.to_string(), "/from: no value that is ruled out, but this is one");
    let decoded = Checked::<Json, SomeRange>::decode(br#"{"from":1.50}"#).unwrap();
    assert_eq!(decoded.encode(), br#"{"from":1.50}"#);
}

#[test]
fn rules_hold_within_lists_and_fields() {
    let all =
        Vec::<Checked<Range, SomeRange>>::decode(br#"[{"from":1},{},{"from":7}]"#).unwrap_err();
    assert_eq!(
        all.to_string(),
        "/1: at least 1 field, but this has 0\n/2/from: no value that is ruled out, but this is one"
    );
}

#[test]
fn serde_holds_to_the_rules() {
    type Some = Checked<Range, SomeRange>;
    let error = serde_json::from_str::<Some>(r#"{"from":7}"#).unwrap_err().to_string();
    assert!(error.starts_with("/from: no value that is ruled out"), "{error}");
    let range: Some = serde_json::from_str(r#"{"from":8}"#).unwrap();
    assert_eq!(serde_json::to_string(&range).unwrap(), r#"{"from":8}"#);
}

/// A text that is not `admin`.
enum NotAdmin {}

impl Rules for NotAdmin {
    const NAME: &'static str = "NotAdmin";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::Types(Types::STRING),
        Rule::Not(&Schema::new(&[Rule::Values(&["\"admin\""])])),
    ]);
}

#[test]
fn a_parameter_is_held_to_rules() {
    let name = |text| Checked::<String, NotAdmin>::decode_text(text).map_err(|all| all.to_string());
    assert_eq!(name("guest").map(Checked::into_inner), Ok("guest".to_owned()));
    assert_eq!(
        name("admin").map(Checked::into_inner),
        Err("no value that is ruled out, but this is one".to_owned())
    );
}

#[test]
fn a_secret_that_breaks_a_rule_is_not_shown() {
    enum Limits {}
    impl TextLimits for Limits {
        const NAME: &'static str = "Password";
    }
    type Password = Checked<Secret<Limits>, NotAdmin>;
    let all = Password::decode(b"\"admin\"").unwrap_err();
    assert!(!format!("{all} {all:?}").contains("admin"));
    let secret = Password::decode(b"\"hunter2\"").unwrap();
    assert_eq!(format!("{secret:?}"), "NotAdmin(Password(hidden))");
}

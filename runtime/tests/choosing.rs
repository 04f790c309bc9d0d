//! Unions: which alternative a value is read as, and what is said when it is none.

use specwright_runtime::decode::{Branch, Branches, Decode, Fields, Mode, Reader};
use specwright_runtime::null::Null;
use specwright_runtime::schema::Types;

/// Reads an alternative and shows what was read.
type Alternative = fn(&mut Reader<'_>) -> Option<String>;

/// Reads a union. `expected` is what was read, or a line for each violation.
fn check(table: &Branches, alternatives: &[Alternative], json: &str, expected: &str) {
    check_as(Mode::Request, table, alternatives, json, expected);
}

fn check_as(
    mode: Mode,
    table: &Branches,
    alternatives: &[Alternative],
    json: &str,
    expected: &str,
) {
    let mut reader = Reader::new(json.as_bytes(), mode);
    let chosen = reader.choose(table, &mut |index, reader| alternatives[index](reader));
    let seen = reader.finish(chosen).unwrap_or_else(|all| all.to_string());
    assert_eq!(seen, expected, "{json}");
}

fn boolean(reader: &mut Reader<'_>) -> Option<String> {
    bool::read(reader).map(|value| format!("boolean {value}"))
}

fn integer(reader: &mut Reader<'_>) -> Option<String> {
    i64::read(reader).map(|value| format!("integer {value}"))
}

fn small(reader: &mut Reader<'_>) -> Option<String> {
    i32::read(reader).map(|value| format!("int32 {value}"))
}

fn number(reader: &mut Reader<'_>) -> Option<String> {
    f64::read(reader).map(|value| format!("number {value}"))
}

fn text(reader: &mut Reader<'_>) -> Option<String> {
    String::read(reader).map(|value| format!("text {value}"))
}

fn null(reader: &mut Reader<'_>) -> Option<String> {
    Null::read(reader).map(|_| "null".to_owned())
}

fn integers(reader: &mut Reader<'_>) -> Option<String> {
    Vec::<i64>::read(reader).map(|items| format!("integers {items:?}"))
}

fn texts(reader: &mut Reader<'_>) -> Option<String> {
    Vec::<String>::read(reader).map(|items| format!("texts {items:?}"))
}

static CAT: Fields = Fields::new(&["type", "lives"]).requiring(0b11);
static DOG: Fields = Fields::new(&["type", "barks"]).requiring(0b1);

fn cat(reader: &mut Reader<'_>) -> Option<String> {
    let (mut kind, mut lives) = (None, None);
    reader.object(&CAT, &mut |field, reader| match field {
        0 => kind = String::read(reader),
        _ => lives = i64::read(reader),
    })?;
    Some(format!("cat {} {}", kind?, lives?))
}

fn dog(reader: &mut Reader<'_>) -> Option<String> {
    let (mut kind, mut barks) = (None, None);
    reader.object(&DOG, &mut |field, reader| match field {
        0 => kind = String::read(reader),
        _ => barks = bool::read(reader),
    })?;
    Some(format!("dog {} {barks:?}", kind?))
}

static BY_TYPE: Branches = Branches::new(&[
    Branch::of(Types::BOOLEAN),
    Branch::of(Types::INTEGER),
    Branch::of(Types::STRING),
    Branch::of(Types::NULL),
]);

fn by_type(json: &str, expected: &str) {
    check(&BY_TYPE, &[boolean, integer, text, null], json, expected);
}

#[test]
fn a_value_is_read_as_the_only_alternative_of_its_type() {
    by_type("true", "boolean true");
    by_type(" 7", "integer 7");
    by_type("7.0", "integer 7");
    by_type("\"x\"", "text x");
    by_type("null", "null");
}

#[test]
fn the_only_alternative_of_a_type_tells_its_own_violations() {
    by_type("1e99", "a number that fits into int64, but this does not");
}

#[test]
fn a_type_that_no_alternative_has_is_told_with_all_types_that_one_has() {
    by_type("[1]", "a boolean, an integer, a string or null is expected, but this is an array");
    by_type("1.5", "a boolean, an integer, a string or null is expected, but this is a number");
}

#[test]
fn a_type_that_all_alternatives_have_is_named_alone() {
    static TABLE: Branches = Branches::new(&[Branch::of(Types::ARRAY), Branch::of(Types::ARRAY)]);
    check(&TABLE, &[integers, texts], "1", "an array is expected, but this is a number");
}

#[test]
fn integers_are_told_from_other_numbers_however_they_are_written() {
    static TABLE: Branches =
        Branches::new(&[Branch::of(Types::INTEGER), Branch::of(Types::NUMBER)]);
    let number_or_integer = |json, expected| check(&TABLE, &[small, number], json, expected);
    number_or_integer("1e2", "int32 100");
    number_or_integer("1.5", "number 1.5");
    number_or_integer("3000000000", "number 3000000000");
}

static LISTS: Branches = Branches::new(&[Branch::of(Types::ARRAY), Branch::of(Types::ARRAY)]);

#[test]
fn the_first_alternative_that_takes_the_value_is_the_one() {
    check(&LISTS, &[integers, texts], "[1,2]", "integers [1, 2]");
    check(&LISTS, &[integers, texts], r#"["a"]"#, r#"texts ["a"]"#);
    check(&LISTS, &[integers, texts], "[]", "integers []");
}

#[test]
fn a_value_that_no_alternative_takes_has_one_violation() {
    let expected = "one of the alternatives, but this is none of them";
    check(&LISTS, &[integers, texts], r#"["a",1]"#, expected);
}

#[test]
fn the_keyword_of_a_violation_is_that_of_the_table() {
    let keyword = |table: Branches| {
        let mut reader = Reader::new(b"[null]", Mode::Request);
        let chosen = reader.choose(&table, &mut |_, reader| integers(reader));
        reader.finish(chosen).unwrap_err().first().map(|first| first.keyword())
    };
    assert_eq!(keyword(LISTS), Some("anyOf"));
    assert_eq!(keyword(LISTS.one_of()), Some("oneOf"));
}

#[test]
fn what_is_not_json_is_told_as_such_by_every_way_to_choose() {
    by_type("[", "not JSON: the end of the text within a list or an object at byte 1");
    by_type("x", "not JSON: a character where a value is expected at byte 0");
    check(
        &LISTS,
        &[integers, texts],
        "[1,",
        "not JSON: the end of the text where a value is expected at byte 3",
    );
    by_tag(r#"{"type""#, "not JSON: no colon after a name at byte 7");
}

static BY_TAG: Branches = Branches::new(&[
    Branch::of(Types::OBJECT).tagged(&["cat", "tiger"]),
    Branch::of(Types::OBJECT).tagged(&["dog"]),
    Branch::of(Types::NULL),
])
.by_tag("type");

fn by_tag(json: &str, expected: &str) {
    check(&BY_TAG, &[cat, dog, null], json, expected);
}

#[test]
fn an_object_is_read_as_its_tag_says_wherever_that_stands() {
    by_tag(r#"{"type":"cat","lives":9}"#, "cat cat 9");
    by_tag(r#"{"lives":8,"x":{"type":"dog"},"type":"tiger"}"#, "cat tiger 8");
    by_tag(r#"{"t\u0079pe":"d\u006fg"}"#, "dog dog None");
    by_tag("null", "null");
}

#[test]
fn looking_for_a_tag_goes_no_level_deeper() {
    let json = format!("[{}]", vec![r#"{"type":"dog"}"#; 500].join(","));
    let mut reader = Reader::new(json.as_bytes(), Mode::Request);
    let mut count = 0;
    let items = reader.items(&mut |reader| {
        let chosen = reader.choose(&BY_TAG, &mut |index, reader| [cat, dog, null][index](reader));
        count += usize::from(chosen.is_some());
    });
    assert_eq!(reader.finish(items), Ok(500));
    assert_eq!(count, 500);
}

#[test]
fn the_alternative_that_a_tag_names_tells_its_own_violations() {
    by_tag(r#"{"type":"cat"}"#, "/lives: this is required, but it is missing");
    by_tag(
        r#"{"barks":1,"type":"dog","type":"cat"}"#,
        "/type: each field once, but this one came twice\n/barks: a boolean is expected, but this is a number",
    );
}

#[test]
fn a_tag_that_names_no_alternative_is_told_at_the_tag() {
    by_tag(r#"{"lives":9}"#, "/type: this is required, but it is missing");
    by_tag(r#"{"type":1}"#, "/type: a string is expected, but this is a number");
    by_tag(r#"{"type":"cow"}"#, "/type: one of `cat`, `tiger`, `dog`, but this is none of them");
}

#[test]
fn what_is_no_object_needs_no_tag() {
    by_tag("1", "an object or null is expected, but this is a number");
}

#[test]
fn an_alternative_without_a_tag_takes_the_objects_that_no_tag_names() {
    static TABLE: Branches =
        Branches::new(&[Branch::of(Types::OBJECT).tagged(&["cat"]), Branch::of(Types::OBJECT)])
            .by_tag("type");
    let open = |json, expected| check(&TABLE, &[cat, dog], json, expected);
    open(r#"{"type":"cow"}"#, "dog cow None");
    open(r#"{"type":"cat","lives":1}"#, "cat cat 1");
    // Whom a tag names is read as that, and told what is wrong with it.
    open(r#"{"type":"cat"}"#, "/lives: this is required, but it is missing");
    open("{}", "/type: this is required, but it is missing");
}

#[test]
fn a_number_that_is_all_that_an_alternative_cannot_hold_is_told_as_that() {
    static TABLE: Branches =
        Branches::new(&[Branch::of(Types::NUMBER), Branch::of(Types::NUMBER)]).one_of();
    let beyond = "a number that fits into int32, but this does not";
    check(&TABLE, &[small, small], "2147483648", beyond);
    check(&TABLE, &[small, number], "2147483648", "number 2147483648");
}

/// A list of lists, by two alternatives that are the same.
struct Nested;

impl Decode for Nested {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.choose(&LISTS, &mut |_, reader| Vec::<Self>::read(reader).map(|_| Self))
    }
}

#[test]
fn alternatives_within_alternatives_are_not_tried_without_end() {
    let json = format!("{}1{}", "[".repeat(100), "]".repeat(100));
    let all = Nested::decode(json.as_bytes()).map(|_| ()).unwrap_err();
    assert_eq!(all.first().map(|first| first.keyword()), Some("work"));
}

#[test]
fn alternatives_within_alternatives_are_tried_as_deep_as_they_take_the_value() {
    let json = format!("{}{}", "[".repeat(128), "]".repeat(128));
    assert!(Nested::decode(json.as_bytes()).is_ok());
    let json = format!("{}{}", "[".repeat(129), "]".repeat(129));
    let all = Nested::decode(json.as_bytes()).map(|_| ()).unwrap_err();
    assert_eq!(all.to_string(), "at most 128 levels of nesting, but this has more");
}

#[test]
fn violations_around_a_union_keep_their_places() {
    struct Outer;
    static OUTER: Fields = Fields::new(&["a", "b", "c"]).requiring(0b111);
    impl Decode for Outer {
        fn read(reader: &mut Reader<'_>) -> Option<Self> {
            reader.object(&OUTER, &mut |field, reader| match field {
                1 => drop(
                    reader.choose(&LISTS, &mut |index, reader| [integers, texts][index](reader)),
                ),
                _ => drop(bool::read(reader)),
            })?;
            Some(Self)
        }
    }
    let all = Outer::decode(br#"{"c":1,"b":["x",1],"a":2}"#).map(|_| ()).unwrap_err();
    assert_eq!(
        all.to_string(),
        "/a: a boolean is expected, but this is a number\n\
         /b: one of the alternatives, but this is none of them\n\
         /c: a boolean is expected, but this is a number"
    );
}

static TEXTS: Branches = Branches::new(&[Branch::of(Types::STRING), Branch::of(Types::STRING)]);

fn size(reader: &mut Reader<'_>) -> Option<String> {
    reader.open_enumeration(&["small", "large"]).map(|choice| format!("size {choice:?}"))
}

fn color(reader: &mut Reader<'_>) -> Option<String> {
    reader.open_enumeration(&["red"]).map(|choice| format!("color {choice:?}"))
}

#[test]
fn of_a_reply_an_alternative_that_has_the_value_comes_before_one_that_keeps_any() {
    let reply = |alternatives: &[Alternative], json, expected| {
        check_as(Mode::Reply, &TEXTS, alternatives, json, expected);
    };
    reply(&[size, color], r#""large""#, "size Listed(1)");
    reply(&[size, color], r#""red""#, "color Listed(0)");
    reply(&[size, text], r#""huge""#, "text huge");
    reply(&[size, color], r#""huge""#, "size Unlisted(Unlisted(\"huge\"))");
    check(&TEXTS, &[size, color], r#""huge""#, "one of the alternatives, but this is none of them");
}

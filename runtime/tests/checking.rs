//! Schemas as data: which values they admit, and what is said of the others.

use specwright_runtime::decode::{Collector, Decode, Mode};
use specwright_runtime::json::Json;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::violation::{MAX_VIOLATIONS, Place, Violations};

/// Everything that is wrong with a value. That a value is admitted exactly when nothing is wrong is part of the test.
fn broken(rules: &[Rule<'_>], definitions: &[Schema<'_>], value: &Json) -> Violations {
    let schema = Schema::new(rules);
    let mut collector = Collector::new(Mode::Request);
    schema.check(definitions, value, &mut collector);
    assert_eq!(schema.admits(definitions, value), collector.is_empty(), "{value}");
    collector.into_violations(Place::Body)
}

/// Checks a value. `expected` is `fine`, or a line for each violation.
fn check(rules: &[Rule<'_>], json: &str, expected: &str) {
    let value = Json::decode(json.as_bytes()).expect("JSON");
    let all = broken(rules, &[], &value);
    assert_eq!(
        if all.is_empty() { "fine".to_owned() } else { all.to_string() },
        expected,
        "{json}"
    );
}

const TEXT: Schema<'static> = Schema::new(&[Rule::Types(Types::STRING)]);
const INTEGER: Schema<'static> = Schema::new(&[Rule::Types(Types::INTEGER)]);
const SMALL: Schema<'static> = Schema::new(&[Rule::Types(Types::INTEGER), Rule::Maximum("9")]);

#[test]
fn a_schema_without_rules_admits_everything_and_the_schema_false_nothing() {
    check(Schema::ANY.rules(), "[1,{}]", "fine");
    check(Schema::NEVER.rules(), "null", "no value that is ruled out, but this is one");
}

#[test]
fn several_types_are_all_named() {
    const RULES: &[Rule<'static>] = &[Rule::Types(Types::STRING.or(Types::NULL))];
    check(RULES, "{}", "a string or null is expected, but this is an object");
    check(RULES, "null", "fine");
}

#[test]
fn a_number_without_a_fraction_is_an_integer() {
    for json in ["1.0", "1e2", "120e-1", "-0.0", "1e400"] {
        check(INTEGER.rules(), json, "fine");
    }
    check(INTEGER.rules(), "1.5", "an integer is expected, but this is a number");
    check(INTEGER.rules(), "1e-400", "an integer is expected, but this is a number");
}

#[test]
fn listed_values_are_compared_by_the_equality_of_json() {
    const RULES: &[Rule<'static>] = &[Rule::Values(&["1", "\"a\"", "{\"b\":[1.0]}"])];
    check(RULES, "1.0", "fine");
    check(RULES, r#"{"b":[1]}"#, "fine");
    check(RULES, "true", "one of `1`, `\"a\"`, `{\"b\":[1.0]}`, but this is none of them");
}

#[test]
fn a_value_of_another_type_is_not_said_to_be_unlisted_besides() {
    const RULES: &[Rule<'static>] = &[Rule::Types(Types::INTEGER), Rule::Values(&["1", "2"])];
    check(RULES, "1.1", "an integer is expected, but this is a number");
    check(RULES, "3", "one of `1`, `2`, but this is none of them");
}

#[test]
fn the_limits_of_a_text_count_characters() {
    const DIGITS: &[Run<'static>] = &[Run::any(Class::of("0-9"))];
    const RULES: &[Rule<'static>] =
        &[Rule::MinChars(2), Rule::MaxChars(3), Rule::Pattern(Pattern::runs("^[0-9]*$", DIGITS))];
    check(RULES, "\"12\"", "fine");
    check(
        RULES,
        "\"é\"",
        "at least 2 characters, but this has 1\nmust match `^[0-9]*$`, but this does not from character 1 on",
    );
    check(
        RULES,
        "\"123😀\"",
        "at most 3 characters, but this has 4\nmust match `^[0-9]*$`, but this does not from character 4 on",
    );
    check(RULES, "1", "fine");
}

#[test]
fn bounds_are_exact_beyond_64_bits_and_doubles() {
    check(&[Rule::Minimum("1e400")], "1e400", "fine");
    check(&[Rule::Minimum("1e400")], "9e399", "at least 1e400, but this is less");
    check(&[Rule::Above("0.1")], "0.10000000000000000000000001", "fine");
    check(&[Rule::Above("0.1")], "0.1", "more than 0.1, but this is not");
    check(
        &[Rule::Maximum("9007199254740993")],
        "9007199254740994",
        "at most 9007199254740993, but this is more",
    );
    check(&[Rule::Below("1e-400")], "0", "fine");
    check(&[Rule::Below("-5")], "-5.0", "less than -5, but this is not");
}

#[test]
fn multiples_are_exact_in_decimal() {
    check(&[Rule::MultipleOf("0.01")], "19.99", "fine");
    check(&[Rule::MultipleOf("0.01")], "1e999999999999", "fine");
    check(&[Rule::MultipleOf("7")], "1e999999999999", "a multiple of 7, but this is not");
}

#[test]
fn the_limits_of_a_list_are_each_told() {
    const RULES: &[Rule<'static>] = &[Rule::MinItems(3), Rule::MaxItems(1), Rule::UniqueItems];
    check(
        RULES,
        "[1,1.0]",
        "at least 3 items, but this has 2\nat most 1 item, but this has 2\nitems must differ, but items 0 and 1 are the same",
    );
}

#[test]
fn the_first_items_have_schemas_of_their_own() {
    const RULES: &[Rule<'static>] = &[Rule::Items { first: &[TEXT, INTEGER], rest: Some(&TEXT) }];
    check(RULES, r#"["a",1,"b"]"#, "fine");
    check(
        RULES,
        r#"[1,"a",2]"#,
        "/0: a string is expected, but this is a number\n\
         /1: an integer is expected, but this is a string\n\
         /2: a string is expected, but this is a number",
    );
    check(&[Rule::Items { first: &[TEXT], rest: None }], r#"["a",1]"#, "fine");
}

#[test]
fn matching_items_are_counted() {
    const RULES: &[Rule<'static>] = &[Rule::Contains { schema: &TEXT, min: 1, max: 1 }];
    check(RULES, "[1,\"a\"]", "fine");
    check(RULES, "[]", "at least 1 matching item, but this has 0");
    check(RULES, r#"["a","b"]"#, "at most 1 matching item, but this has 2");
    let all = broken(RULES, &[], &Json::Array(Vec::new()));
    assert_eq!(all.first().map(|first| first.keyword()), Some("contains"));
}

#[test]
fn the_fields_of_an_object_come_in_the_order_of_the_schema() {
    const LETTERS: &[Run<'static>] = &[Run::once(Class::of("x")), Run::any(Class::ANY)];
    const RULES: &[Rule<'static>] = &[
        Rule::MaxProperties(2),
        Rule::Required(&["a", "z"]),
        Rule::Members {
            named: &[("z", TEXT), ("b", INTEGER), ("a", TEXT)],
            matching: &[(Pattern::runs("^x", LETTERS), INTEGER)],
            rest: Some(&Schema::NEVER),
        },
    ];
    check(RULES, r#"{"a":"","z":""}"#, "fine");
    check(
        RULES,
        r#"{"a":1,"b":"2","other":1,"xy":"3"}"#,
        "at most 2 fields, but this has 4\n\
         /z: this is required, but it is missing\n\
         /b: an integer is expected, but this is a string\n\
         /a: a string is expected, but this is a number\n\
         /other: only documented fields, but this is none of them\n\
         /xy: an integer is expected, but this is a string",
    );
}

#[test]
fn a_field_that_two_keywords_speak_of_is_held_to_both() {
    const LETTERS: &[Run<'static>] = &[Run::once(Class::of("a"))];
    const RULES: &[Rule<'static>] = &[Rule::Members {
        named: &[("a", TEXT)],
        matching: &[(Pattern::runs("^a$", LETTERS), Schema::new(&[Rule::MinChars(2)]))],
        rest: Some(&Schema::NEVER),
    }];
    check(RULES, r#"{"a":"ab"}"#, "fine");
    check(RULES, r#"{"a":"b"}"#, "/a: at least 2 characters, but this has 1");
}

#[test]
fn what_is_wrong_with_a_name_is_told_at_the_field() {
    const RULES: &[Rule<'static>] =
        &[Rule::PropertyNames(&Schema::new(&[Rule::MaxChars(2)])), Rule::MinProperties(2)];
    check(
        RULES,
        r#"{"abc":1}"#,
        "/abc: the name of the field: at most 2 characters, but this has 3\nat least 2 fields, but this has 1",
    );
}

#[test]
fn a_field_can_demand_another() {
    const RULES: &[Rule<'static>] = &[
        Rule::DependentRequired(&[("card", &["address", "name"])]),
        Rule::DependentSchemas(&[("name", Schema::new(&[Rule::MaxProperties(2)]))]),
    ];
    check(RULES, r#"{"address":1}"#, "fine");
    check(
        RULES,
        r#"{"card":1}"#,
        "/address: this is required beside `card`, but it is missing\n\
         /name: this is required beside `card`, but it is missing",
    );
    check(RULES, r#"{"name":1,"b":2,"c":3}"#, "at most 2 fields, but this has 3");
}

#[test]
fn the_violations_of_every_part_of_a_conjunction_are_told() {
    const RULES: &[Rule<'static>] = &[Rule::AllOf(&[SMALL, Schema::new(&[Rule::MultipleOf("4")])])];
    check(RULES, "11", "at most 9, but this is more\na multiple of 4, but this is not");
}

#[test]
fn the_only_alternative_of_a_type_tells_its_own_violations() {
    const RULES: &[Rule<'static>] = &[Rule::AnyOf(&[TEXT, SMALL])];
    check(RULES, "9", "fine");
    check(RULES, "10", "at most 9, but this is more");
    check(RULES, "[]", "one of the alternatives, but this is none of them");
}

#[test]
fn several_alternatives_of_a_type_tell_only_that_none_is_it() {
    const RULES: &[Rule<'static>] =
        &[Rule::OneOf(&[SMALL, Schema::new(&[Rule::Minimum("99")]), TEXT])];
    check(RULES, "50", "one of the alternatives, but this is none of them");
}

#[test]
fn a_value_of_several_alternatives_names_them() {
    const RULES: &[Rule<'static>] = &[Rule::OneOf(&[INTEGER, TEXT, SMALL])];
    check(RULES, "99", "fine");
    check(RULES, "1", "just one of the alternatives, but this is several: 0, 2");
}

#[test]
fn a_value_that_is_ruled_out_is_told_without_being_shown() {
    check(&[Rule::Not(&SMALL)], "10", "fine");
    check(&[Rule::Not(&SMALL)], "5", "no value that is ruled out, but this is one");
}

#[test]
fn a_condition_decides_what_holds() {
    const MINIMUM: Schema<'static> = Schema::new(&[Rule::Minimum("5")]);
    const LENGTH: Schema<'static> = Schema::new(&[Rule::MinChars(2)]);
    const RULES: &[Rule<'static>] =
        &[Rule::If { condition: &INTEGER, then: Some(&MINIMUM), otherwise: Some(&LENGTH) }];
    check(RULES, "4", "at least 5, but this is less");
    check(RULES, "\"a\"", "at least 2 characters, but this has 1");
    check(RULES, "4.5", "fine");
}

#[test]
fn what_no_rule_speaks_of_is_refused_where_the_schema_says_so() {
    const KNOWN: Schema<'static> =
        Schema::new(&[Rule::Members { named: &[("a", TEXT)], matching: &[], rest: None }]);
    const MORE: Schema<'static> = Schema::new(&[
        Rule::Required(&["b"]),
        Rule::Members { named: &[("b", TEXT)], matching: &[], rest: None },
    ]);
    const RULES: &[Rule<'static>] = &[
        Rule::AllOf(&[KNOWN]),
        Rule::AnyOf(&[MORE, Schema::ANY]),
        Rule::UnevaluatedProperties(&Schema::NEVER),
    ];
    check(RULES, r#"{"a":"","b":""}"#, "fine");
    check(RULES, r#"{"a":"","c":1}"#, "/c: only documented fields, but this is none of them");
    check(RULES, r#"{"b":1}"#, "/b: only documented fields, but this is none of them");
}

#[test]
fn items_that_no_rule_speaks_of_are_held_to_a_schema() {
    const RULES: &[Rule<'static>] = &[
        Rule::Contains { schema: &TEXT, min: 0, max: 9 },
        Rule::Items { first: &[INTEGER], rest: None },
        Rule::UnevaluatedItems(&Schema::new(&[Rule::Types(Types::NULL)])),
    ];
    check(RULES, r#"[1,"a",null]"#, "fine");
    check(RULES, r#"[1,"a",2]"#, "/2: null is expected, but this is a number");
}

#[test]
fn paths_lead_to_the_value_through_lists_and_objects() {
    const ITEMS: Schema<'static> = Schema::new(&[Rule::Items { first: &[], rest: Some(&SMALL) }]);
    const RULES: &[Rule<'static>] =
        &[Rule::Members { named: &[("a/b", ITEMS)], matching: &[], rest: None }];
    check(
        RULES,
        r#"{"a/b":[1,10,"x"]}"#,
        "/a~1b/1: at most 9, but this is more\n/a~1b/2: an integer is expected, but this is a string",
    );
}

#[test]
fn no_part_of_a_value_crowds_out_what_comes_before_it_in_the_schema() {
    const ITEMS: Schema<'static> = Schema::new(&[Rule::Items { first: &[], rest: Some(&TEXT) }]);
    const RULES: &[Rule<'static>] = &[
        Rule::Members {
            named: &[("a", TEXT), ("b", ITEMS), ("c", TEXT)],
            matching: &[],
            rest: None,
        },
        Rule::Required(&["a"]),
    ];
    let items = vec![Json::Null; 1000];
    let value =
        Json::Object([("b".to_owned(), Json::Array(items)), ("c".to_owned(), Json::Null)].into());
    let all = broken(RULES, &[], &value);
    assert_eq!(all.len(), MAX_VIOLATIONS);
    assert_eq!(all.first().map(|first| first.pointer()), Some("/a".to_owned()));
}

//! Values for tests: all that are valid are admitted, every near miss breaks the rule it names, limits are exact.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use specwright_runtime::json::Json;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::testing::{Boundary, Miss, boundaries, near_misses_json, valid_json};
use specwright_runtime::text::Format;
use std::collections::BTreeSet;

const NAME: Schema<'static> = Schema::new(&[
    Rule::Types(Types::STRING),
    Rule::MinChars(3),
    Rule::MaxChars(6),
    Rule::Pattern(Pattern::runs(
        "^[A-Za-z][A-Za-z0-9_é]*$",
        &[Run::once(Class::of("A-Za-z")), Run::any(Class::of("A-Za-z0-9_").and(&[('é', 'é')]))],
    )),
]);

const APP: Schema<'static> = Schema::new(&[
    Rule::Types(Types::OBJECT),
    Rule::Required(&["name", "size"]),
    Rule::MaxProperties(6),
    Rule::Members {
        named: &[
            ("name", NAME),
            (
                "size",
                Schema::new(&[
                    Rule::Types(Types::INTEGER),
                    Rule::Minimum("1"),
                    Rule::Maximum("20"),
                ]),
            ),
            (
                "price",
                Schema::new(&[
                    Rule::Types(Types::NUMBER),
                    Rule::Above("0"),
                    Rule::Below("9.5"),
                    Rule::MultipleOf("0.05"),
                ]),
            ),
            ("state", Schema::new(&[Rule::Values(&["\"ON\"", "\"OFF\"", "null"])])),
            ("since", Schema::new(&[Rule::Types(Types::STRING), Rule::Format(Format::DateTime)])),
            (
                "tags",
                Schema::new(&[
                    Rule::Types(Types::ARRAY),
                    Rule::MinItems(1),
                    Rule::MaxItems(3),
                    Rule::UniqueItems,
                    Rule::Items { first: &[], rest: Some(&NAME) },
                ]),
            ),
        ],
        matching: &[],
        rest: Some(&Schema::NEVER),
    },
]);

/// A list of texts whose first item is a number, with one item at least that is `"x"`.
const ROW: Schema<'static> = Schema::new(&[
    Rule::Types(Types::ARRAY),
    Rule::Items {
        first: &[Schema::new(&[Rule::Types(Types::NUMBER)])],
        rest: Some(&Schema::new(&[Rule::Types(Types::STRING)])),
    },
    Rule::Contains { schema: &Schema::new(&[Rule::Values(&["\"x\""])]), min: 1, max: 2 },
]);

/// A map whose names begin with `x-`, with at least two members.
const MAP: Schema<'static> = Schema::new(&[
    Rule::Types(Types::OBJECT),
    Rule::MinProperties(2),
    Rule::Members {
        named: &[],
        matching: &[(
            Pattern::runs(
                "^x-[a-z]{1,4}$",
                &[
                    Run::once(Class::of("x")),
                    Run::once(Class::of("-")),
                    Run::between(Class::of("a-z"), 1, 4),
                ],
            ),
            Schema::new(&[Rule::Types(Types::BOOLEAN)]),
        )],
        rest: Some(&Schema::NEVER),
    },
    Rule::DependentRequired(&[("x-a", &["x-b"])]),
]);

/// A tree: `{value: …, children: [tree]}`.
const TREE: &[Schema<'static>] = &[Schema::new(&[
    Rule::Types(Types::OBJECT),
    Rule::Required(&["value", "children"]),
    Rule::Members {
        named: &[
            (
                "value",
                Schema::new(&[Rule::AnyOf(&[
                    Schema::new(&[Rule::Types(Types::NULL)]),
                    Schema::new(&[Rule::Types(Types::STRING), Rule::MaxChars(2)]),
                ])]),
            ),
            (
                "children",
                Schema::new(&[
                    Rule::Types(Types::ARRAY),
                    Rule::Items { first: &[], rest: Some(&Schema::new(&[Rule::Definition(0)])) },
                ]),
            ),
        ],
        matching: &[],
        rest: None,
    },
])];
const ROOT: Schema<'static> = Schema::new(&[Rule::Definition(0)]);

/// Every way to combine schemas.
const MIXED: Schema<'static> = Schema::new(&[
    Rule::OneOf(&[
        Schema::new(&[Rule::Types(Types::INTEGER), Rule::MultipleOf("3")]),
        Schema::new(&[Rule::Types(Types::INTEGER), Rule::MultipleOf("5")]),
    ]),
    Rule::Not(&Schema::new(&[Rule::Values(&["3", "5"])])),
    Rule::If {
        condition: &Schema::new(&[Rule::Minimum("0")]),
        then: Some(&Schema::new(&[Rule::Maximum("100")])),
        otherwise: Some(&Schema::new(&[Rule::Minimum("-9")])),
    },
]);

const ALL: [(&str, Schema<'static>, &[Schema<'static>]); 5] = [
    ("app", APP, &[]),
    ("row", ROW, &[]),
    ("map", MAP, &[]),
    ("tree", ROOT, TREE),
    ("mixed", MIXED, &[]),
];

/// So many values of a strategy, under a seed.
fn draw<T: std::fmt::Debug>(strategy: &impl Strategy<Value = T>, seed: u8, count: usize) -> Vec<T> {
    let source = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), source);
    (0..count).map(|_| strategy.new_tree(&mut runner).expect("a value").current()).collect()
}

fn misses(schema: Schema<'static>, definitions: &'static [Schema<'static>]) -> Vec<Miss> {
    draw(&near_misses_json(&schema, definitions), 1, 300)
}

#[test]
fn every_valid_value_is_admitted() {
    for (name, schema, definitions) in ALL {
        for json in draw(&valid_json(&schema, definitions), 1, 200) {
            assert!(schema.admits(definitions, &json), "{name}: {json}");
        }
    }
}

#[test]
fn valid_values_differ() {
    for (name, schema, definitions) in ALL {
        let texts: BTreeSet<String> =
            draw(&valid_json(&schema, definitions), 1, 200).iter().map(Json::to_string).collect();
        assert!(texts.len() > 20, "{name}: {texts:?}");
    }
}

#[test]
fn a_seed_gives_the_same_values() {
    for (_, schema, definitions) in ALL {
        let strategy = valid_json(&schema, definitions);
        assert_eq!(draw(&strategy, 7, 20), draw(&strategy, 7, 20));
        assert_ne!(draw(&strategy, 7, 20), draw(&strategy, 8, 20));
    }
}

#[test]
fn no_near_miss_is_admitted() {
    for (name, schema, definitions) in ALL {
        for Miss { json, .. } in misses(schema, definitions) {
            assert!(!schema.admits(definitions, &json), "{name}: {json}");
        }
    }
}

/// Checks which keywords the near misses of a schema break, each with the pointers without indices.
fn check_misses(
    schema: Schema<'static>,
    definitions: &'static [Schema<'static>],
    expected: &[&str],
) {
    let seen: BTreeSet<String> = misses(schema, definitions)
        .into_iter()
        .map(|miss| {
            format!(
                "{} {}",
                miss.pointer.replace(|one: char| one.is_ascii_digit(), "*"),
                miss.keyword
            )
        })
        .collect();
    for one in expected {
        assert!(seen.contains(*one), "{one} is not in {seen:?}");
    }
}

#[test]
fn near_misses_break_every_rule_of_an_object() {
    check_misses(
        APP,
        &[],
        &[
            " type",
            "/name required",
            "/size required",
            "/name minLength",
            "/name maxLength",
            "/name pattern",
            "/size minimum",
            "/size maximum",
            "/size type",
            "/price exclusiveMinimum",
            "/price exclusiveMaximum",
            "/price multipleOf",
            "/state enum",
            "/since format",
            "/tags minItems",
            "/tags maxItems",
            "/tags uniqueItems",
            "/tags/* pattern",
            "/extra additionalProperties",
        ],
    );
}

#[test]
fn near_misses_break_every_rule_of_a_list_and_a_map() {
    check_misses(ROW, &[], &[" contains", " maxContains", "/* type"]);
    check_misses(
        MAP,
        &[],
        &[" minProperties", "/extra additionalProperties", "/x-b dependentRequired"],
    );
    check_misses(MIXED, &[], &[" oneOf", " not"]);
}

/// The boundaries as text: pointer, keyword, then below, at and above, refused ones in parentheses.
fn shown(schema: Schema<'static>, name: &str) -> Vec<String> {
    let sample = |sample: Option<specwright_runtime::testing::Sample>| match sample {
        None => "-".to_owned(),
        Some(sample) => {
            let part = match &sample.json {
                Json::Object(members) => members[name].clone(),
                other => other.clone(),
            };
            let size = match part {
                Json::String(text) => format!("{} characters", text.chars().count()),
                Json::Array(items) => format!("{} items", items.len()),
                // However it is written.
                Json::Number(number) => number.as_f64().to_string(),
                other => other.to_string(),
            };
            if sample.is_admitted { size } else { format!("({size})") }
        }
    };
    let of_name =
        boundaries(&schema, &[]).into_iter().filter(|one| one.pointer == format!("/{name}"));
    of_name
        .map(|one| {
            format!(
                "{}: {} {} {}",
                one.keyword,
                sample(one.below),
                sample(one.at),
                sample(one.above)
            )
        })
        .collect()
}

#[test]
fn each_limit_has_a_value_below_at_and_above_it() {
    assert_eq!(
        shown(APP, "name"),
        [
            "minLength: (2 characters) 3 characters 4 characters",
            "maxLength: 5 characters 6 characters (7 characters)"
        ]
    );
    assert_eq!(shown(APP, "size"), ["minimum: (0) 1 2", "maximum: 19 20 (21)"]);
    assert_eq!(
        shown(APP, "price"),
        ["exclusiveMinimum: (-0.05) (0) 0.05", "exclusiveMaximum: 9.45 (9.5) (9.55)"]
    );
    assert_eq!(
        shown(APP, "tags"),
        ["minItems: (0 items) 1 items 2 items", "maxItems: 2 items 3 items (4 items)"]
    );
}

#[test]
fn a_text_of_a_format_lies_on_its_side_of_a_limit_or_is_left_out() {
    const DATE: Schema<'static> =
        Schema::new(&[Rule::Types(Types::STRING), Rule::Format(Format::Date), Rule::MinChars(10)]);
    for Boundary { below, at, above, .. } in boundaries(&DATE, &[]) {
        assert_eq!((below, above), (None, None));
        assert!(DATE.admits(&[], &at.expect("a date has 10 characters").json));
    }
}

#[test]
fn the_verdict_of_every_sample_is_that_of_the_schema() {
    for (name, schema, definitions) in ALL {
        for boundary in boundaries(&schema, definitions) {
            for sample in [boundary.below, boundary.at, boundary.above].into_iter().flatten() {
                let verdict = schema.admits(definitions, &sample.json);
                assert_eq!(
                    verdict, sample.is_admitted,
                    "{name}: {} {}",
                    boundary.keyword, sample.json
                );
            }
        }
    }
}

#[test]
fn a_schema_without_values_rejects_and_does_not_hang() {
    let never = Schema::new(&[Rule::Types(Types::STRING), Rule::MinChars(3), Rule::MaxChars(2)]);
    let mut runner = TestRunner::deterministic();
    assert!(valid_json(&never, &[]).new_tree(&mut runner).is_err());
    assert!(near_misses_json(&never, &[]).new_tree(&mut runner).is_err());
    assert!(boundaries(&never, &[]).is_empty());
}

#[test]
fn a_failing_value_becomes_small() {
    let mut runner = TestRunner::deterministic();
    let strategy = valid_json(&ROOT, TREE);
    let mut tree = strategy.new_tree(&mut runner).unwrap();
    while tree.simplify() {}
    assert_eq!(tree.current().to_string(), r#"{"children":[],"value":null}"#);
}

//! What holds for every schema and every value: one verdict, however it is asked for, and places that exist.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use specwright_runtime::decode::{Collector, Mode};
use specwright_runtime::json::Json;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::Format;
use specwright_runtime::violation::{Kind, MAX_VIOLATIONS, Place, Segment, Violation, Violations};

/// Keeps items for as long as the tests run.
fn kept<T>(items: Vec<T>) -> &'static [T] {
    Vec::leak(items)
}

fn kept_one<T>(item: T) -> &'static T {
    &kept(vec![item])[0]
}

fn name() -> impl Strategy<Value = &'static str> {
    select(vec!["a", "b", "ab", "c"])
}

fn lexeme() -> impl Strategy<Value = &'static str> {
    select(vec!["0", "1", "2.0", "1.5", "-3", "30e-1", "1e400", "0.1"])
}

fn pattern() -> impl Strategy<Value = Pattern<'static>> {
    select(vec![
        Pattern::runs("^a*$", const { &[Run::any(Class::of("a"))] }),
        Pattern::runs("^b", const { &[Run::once(Class::of("b")), Run::any(Class::ANY)] }),
    ])
}

fn value() -> impl Strategy<Value = Json> {
    let number =
        lexeme().prop_map(|lexeme| Json::Number(lexeme.parse().expect("a number of JSON")));
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Boolean),
        number,
        "[ab]{0,3}".prop_map(Json::String),
        Just(Json::String("2020-08-04T07:17:02Z".to_owned())),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Json::Array),
            btree_map(name().prop_map(str::to_owned), inner, 0..4).prop_map(Json::Object),
        ]
    })
}

/// A rule without schemas in it.
fn plain_rule() -> impl Strategy<Value = Rule<'static>> {
    let types = vec(
        select(vec![
            Types::NULL,
            Types::BOOLEAN,
            Types::INTEGER,
            Types::NUMBER,
            Types::STRING,
            Types::ARRAY,
            Types::OBJECT,
        ]),
        1..4,
    );
    let names = || vec(name(), 0..3).prop_map(kept);
    let small = 0..4_usize;
    prop_oneof![
        6 => types.prop_map(|types| Rule::Types(types.into_iter().fold(Types::NONE, Types::or))),
        2 => vec(value(), 0..3).prop_map(|values| Rule::Values(kept(values.into_iter().map(|value| &*value.to_string().leak()).collect()))),
        1 => Just(Rule::Never),
        1 => small.clone().prop_map(Rule::MinChars),
        1 => small.clone().prop_map(Rule::MaxChars),
        1 => pattern().prop_map(Rule::Pattern),
        1 => Just(Rule::Format(Format::DateTime)),
        1 => lexeme().prop_map(Rule::Minimum),
        1 => lexeme().prop_map(Rule::Above),
        1 => lexeme().prop_map(Rule::Maximum),
        1 => lexeme().prop_map(Rule::Below),
        1 => lexeme().prop_map(Rule::MultipleOf),
        1 => small.clone().prop_map(Rule::MinItems),
        1 => small.clone().prop_map(Rule::MaxItems),
        1 => Just(Rule::UniqueItems),
        1 => small.clone().prop_map(Rule::MinProperties),
        1 => small.prop_map(Rule::MaxProperties),
        2 => names().prop_map(Rule::Required),
        1 => (name(), names()).prop_map(|entry| Rule::DependentRequired(kept(vec![entry]))),
        2 => (0..4_usize).prop_map(Rule::Definition),
    ]
}

fn schema_of(rule: impl Strategy<Value = Rule<'static>>) -> impl Strategy<Value = Schema<'static>> {
    vec(rule, 0..3).prop_map(|rules| Schema::new(kept(rules)))
}

/// A rule with other schemas in it.
fn rule_of(inner: BoxedStrategy<Rule<'static>>) -> impl Strategy<Value = Rule<'static>> {
    let schema = schema_of(inner).boxed();
    let one = schema.clone().prop_map(kept_one).boxed();
    let several = vec(schema.clone(), 1..3).prop_map(kept).boxed();
    let rest = prop::option::of(one.clone()).boxed();
    let named = vec((name(), schema.clone()), 0..3).prop_map(kept).boxed();
    let matching = vec((pattern(), schema), 0..2).prop_map(kept);
    prop_oneof![
        several.clone().prop_map(Rule::AllOf),
        several.clone().prop_map(Rule::AnyOf),
        several.clone().prop_map(Rule::OneOf),
        one.clone().prop_map(Rule::Not),
        (one.clone(), rest.clone(), rest.clone())
            .prop_map(|(condition, then, otherwise)| Rule::If { condition, then, otherwise }),
        (several, rest.clone()).prop_map(|(first, rest)| Rule::Items { first, rest }),
        (one.clone(), 0..3_usize, 0..3_usize).prop_map(|(schema, min, max)| Rule::Contains {
            schema,
            min,
            max
        }),
        (named.clone(), matching, rest).prop_map(|(named, matching, rest)| Rule::Members {
            named,
            matching,
            rest
        }),
        one.clone().prop_map(Rule::PropertyNames),
        named.prop_map(Rule::DependentSchemas),
        one.clone().prop_map(Rule::UnevaluatedItems),
        one.prop_map(Rule::UnevaluatedProperties),
    ]
}

fn schema() -> impl Strategy<Value = Schema<'static>> {
    schema_of(plain_rule().boxed().prop_recursive(3, 24, 3, |inner| rule_of(inner).boxed()))
}

fn definitions() -> impl Strategy<Value = Vec<Schema<'static>>> {
    vec(schema(), 4)
}

fn broken(schema: &Schema<'_>, definitions: &[Schema<'_>], value: &Json) -> Violations {
    let mut collector = Collector::new(Mode::Request);
    schema.check(definitions, value, &mut collector);
    collector.into_violations(Place::Body)
}

/// Whether the place of a violation is a value, or a field that an object lacks.
fn exists(violation: &Violation, value: &Json) -> bool {
    let mut steps = violation.path().iter();
    let mut here = Some(value);
    steps.all(|step| {
        here = match (step, here) {
            (Segment::Name(name), Some(Json::Object(fields))) => {
                let lacks =
                    matches!(violation.kind(), Kind::Missing | Kind::DependentMissing { .. });
                let field = fields.get(name.as_ref());
                return (field.is_some() || lacks) && {
                    here = field;
                    true
                };
            }
            (Segment::Index(index), Some(Json::Array(items))) => items.get(*index),
            _ => None,
        };
        here.is_some()
    })
}

proptest! {
    #[test]
    fn a_schema_admits_a_value_exactly_when_nothing_is_wrong_with_it(schema in schema(), definitions in definitions(), value in value()) {
        let all = broken(&schema, &definitions, &value);
        prop_assert_eq!(schema.admits(&definitions, &value), all.is_empty(), "{}", all);
    }

    #[test]
    fn every_violation_has_a_reason_and_a_place_that_exists(schema in schema(), definitions in definitions(), value in value()) {
        let all = broken(&schema, &definitions, &value);
        prop_assert!(all.iter().all(|violation| !matches!(violation.kind(), Kind::Unexplained | Kind::TooMuchWork)));
        prop_assert!(all.len() <= MAX_VIOLATIONS && all.iter().all(|violation| exists(violation, &value)), "{}", all);
    }

    #[test]
    fn what_a_schema_admits_its_negation_does_not(schema in schema(), definitions in definitions(), value in value()) {
        let negation = Rule::Not(&schema);
        let negated = Schema::new(std::slice::from_ref(&negation));
        prop_assert_ne!(schema.admits(&definitions, &value), negated.admits(&definitions, &value));
    }
}

//! Schemas that refer to each other: every check ends, within bounded work and without a deep stack.

use specwright_runtime::decode::{Collector, Mode};
use specwright_runtime::json::Json;
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::violation::{Place, Violations};

const TEXT: Schema<'static> = Schema::new(&[Rule::Types(Types::STRING)]);

/// Everything that is wrong with a value. That a value is admitted exactly when nothing is wrong is part of the test.
fn broken(rules: &[Rule<'_>], definitions: &[Schema<'_>], value: &Json) -> Violations {
    let schema = Schema::new(rules);
    let mut collector = Collector::new(Mode::Request);
    schema.check(definitions, value, &mut collector);
    assert_eq!(schema.admits(definitions, value), collector.is_empty(), "{value}");
    collector.into_violations(Place::Body)
}

/// Lists of lists, down to what `leaf` says.
fn nested(levels: usize, leaf: Json) -> Json {
    (0..levels).fold(leaf, |inner, _| Json::Array(vec![inner]))
}

/// The keyword of the first violation.
fn keyword(definitions: &[Schema<'_>], value: &Json) -> Option<&'static str> {
    broken(&[Rule::Definition(0)], definitions, value).first().map(|first| first.keyword())
}

#[test]
fn a_recursive_schema_goes_as_deep_as_its_value() {
    const DEFINITIONS: &[Schema<'static>] = &[Schema::new(&[
        Rule::Types(Types::ARRAY),
        Rule::Items { first: &[], rest: Some(&Schema::new(&[Rule::Definition(0)])) },
    ])];
    assert_eq!(keyword(DEFINITIONS, &nested(128, Json::Array(Vec::new()))), None);
    let all = broken(&[Rule::Definition(0)], DEFINITIONS, &nested(128, Json::Null));
    assert_eq!(all.first().map(|first| first.path().len()), Some(128));
}

#[test]
fn a_definition_that_leads_to_itself_holds() {
    const DEFINITIONS: &[Schema<'static>] = &[
        Schema::new(&[Rule::AllOf(&[Schema::new(&[Rule::Definition(1)])])]),
        Schema::new(&[Rule::AnyOf(&[Schema::new(&[Rule::Definition(0)])]), Rule::Maximum("9")]),
    ];
    assert_eq!(keyword(DEFINITIONS, &Json::Number(9.into())), None);
    assert_eq!(keyword(DEFINITIONS, &Json::Number(10.into())), Some("maximum"));
    const NOT_ITSELF: &[Schema<'static>] =
        &[Schema::new(&[Rule::Not(&Schema::new(&[Rule::Definition(0)]))])];
    assert_eq!(keyword(NOT_ITSELF, &Json::Null), Some("not"));
}

#[test]
fn what_holds_only_on_the_way_back_to_another_definition_is_not_remembered() {
    const DEFINITIONS: &[Schema<'static>] = &[
        Schema::new(&[Rule::Definition(1), Rule::MaxItems(0)]),
        Schema::new(&[Rule::Definition(0)]),
    ];
    const EITHER: &[Rule<'static>] =
        &[Rule::AnyOf(&[Schema::new(&[Rule::Definition(0)]), Schema::new(&[Rule::Definition(1)])])];
    let all = broken(EITHER, DEFINITIONS, &nested(1, Json::Null));
    assert_eq!(all.first().map(|first| first.keyword()), Some("anyOf"));
    assert!(broken(EITHER, DEFINITIONS, &Json::Array(Vec::new())).is_empty());
}

#[test]
fn a_definition_that_is_not_there_admits_nothing_whatever_stands_around_it() {
    const NOWHERE: Schema<'static> = Schema::new(&[Rule::Definition(7)]);
    for rule in [Rule::Definition(7), Rule::Not(&NOWHERE), Rule::AnyOf(&[NOWHERE, Schema::ANY])] {
        let all = broken(&[rule], &[], &Json::Null);
        assert_eq!(all.first().map(|first| first.keyword()), Some("unexplained"));
    }
}

/// Definitions of which each leads to the next through a rule.
fn chain(
    length: usize,
    rule: fn(&'static Schema<'static>) -> Rule<'static>,
) -> Vec<Schema<'static>> {
    let next = |index| Vec::leak(vec![Schema::new(Vec::leak(vec![Rule::Definition(index + 1)]))]);
    let schema = |index| Schema::new(Vec::leak(vec![rule(&next(index)[0])]));
    (0..length).map(schema).chain([Schema::ANY]).collect()
}

#[test]
fn a_chain_of_definitions_ends_before_the_stack_does() {
    let links: [fn(&'static Schema<'static>) -> Rule<'static>; 6] = [
        |next| Rule::AllOf(std::slice::from_ref(next)),
        |next| Rule::AnyOf(std::slice::from_ref(next)),
        |next| Rule::OneOf(std::slice::from_ref(next)),
        |next| Rule::Not(next),
        |next| Rule::If { condition: &Schema::ANY, then: Some(next), otherwise: None },
        |next| Rule::If { condition: next, then: None, otherwise: None },
    ];
    for link in links {
        assert_ne!(keyword(&chain(400, link), &Json::Null), Some("work"));
        assert_eq!(keyword(&chain(4_000, link), &Json::Null), Some("work"));
    }
}

#[test]
fn a_chain_of_definitions_ends_before_the_stack_does_where_what_is_left_is_looked_for() {
    let rest = chain(4_000, |next| Rule::AllOf(std::slice::from_ref(next)));
    const RULES: &[Rule<'static>] =
        &[Rule::AnyOf(&[Schema::ANY]), Rule::Definition(0), Rule::UnevaluatedItems(&Schema::NEVER)];
    let all = broken(RULES, &rest, &nested(1, Json::Null));
    assert_eq!(all.iter().last().map(|last| last.keyword()), Some("work"));
}

#[test]
fn alternatives_within_alternatives_take_work_in_proportion_to_the_value() {
    const AGAIN: Schema<'static> = Schema::new(&[Rule::Definition(0)]);
    const LIST: Schema<'static> =
        Schema::new(&[Rule::Types(Types::ARRAY), Rule::Items { first: &[], rest: Some(&AGAIN) }]);
    for rule in [
        Rule::AnyOf(&[LIST, LIST, LIST, TEXT]),
        Rule::OneOf(&[LIST, LIST, TEXT]),
        Rule::Not(&Schema::new(&[Rule::AllOf(&[
            Schema::new(&[Rule::Not(&LIST)]),
            Schema::new(&[Rule::Not(&LIST)]),
        ])])),
    ] {
        let definitions = [Schema::new(std::slice::from_ref(&rule))];
        let found = keyword(&definitions, &nested(128, Json::Null));
        assert_ne!(found, Some("work"));
    }
}

#[test]
fn what_is_wrong_is_told_once_however_many_rules_lead_there() {
    const AGAIN: Schema<'static> = Schema::new(&[Rule::Definition(0)]);
    const ITEMS: Schema<'static> =
        Schema::new(&[Rule::Types(Types::ARRAY), Rule::Items { first: &[], rest: Some(&AGAIN) }]);
    const DEFINITIONS: &[Schema<'static>] = &[Schema::new(&[Rule::AllOf(&[ITEMS, ITEMS, ITEMS])])];
    let all = broken(&[Rule::Definition(0)], DEFINITIONS, &nested(128, Json::Array(Vec::new())));
    assert!(all.is_empty());
    let value = nested(127, Json::Array(vec![Json::Null]));
    let all = broken(&[Rule::Definition(0)], DEFINITIONS, &value);
    assert_eq!(all.iter().map(|one| one.path().len()).collect::<Vec<_>>(), [128]);
}

#[test]
fn definitions_that_double_the_work_each_are_given_up() {
    let twice = |index: usize| {
        let next = Schema::new(Vec::leak(vec![Rule::Definition(index + 1)]));
        Schema::new(Vec::leak(vec![Rule::AllOf(Vec::leak(vec![next, next]))]))
    };
    let definitions: Vec<_> = (0..64_usize).map(twice).chain([Schema::ANY]).collect();
    assert_eq!(keyword(&definitions, &Json::Null), Some("work"));
}

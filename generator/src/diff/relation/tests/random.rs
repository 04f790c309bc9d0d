//! Random schemas and random values: what the interpreter says of a value never contradicts a relation.

use super::{admits, compared, json, model, shown};
use crate::diff::Relation;

#[path = "../../../../tests/chance/mod.rs"]
mod chance;
use chance::Chance;

const NAMES: [&str; 3] = ["a", "b", "c"];

/// A schema of at most so many levels.
fn schema(chance: &mut Chance, depth: usize) -> String {
    if depth == 0 || chance.below(3) == 0 {
        return leaf(chance);
    }
    let mut inner = || schema(chance, depth - 1);
    let (one, other, third) = (inner(), inner(), inner());
    let (name, second) = (NAMES[chance.below(3)], NAMES[chance.below(3)]);
    match chance.below(14) {
        0 => format!("{{ type: array, items: {one}, maxItems: {} }}", chance.below(3)),
        1 => format!("{{ type: array, prefixItems: [{one}], items: {other} }}"),
        2 => format!("{{ type: array, contains: {one}, maxContains: {} }}", 1 + chance.below(2)),
        3 => format!(
            "{{ type: object, properties: {{ {name}: {one} }}, additionalProperties: {other} }}"
        ),
        4 => format!("{{ type: object, properties: {{ {name}: {one} }}, required: [{second}] }}"),
        5 => format!(
            "{{ type: object, patternProperties: {{ '^[ab]$': {one} }}, maxProperties: {} }}",
            chance.below(3)
        ),
        6 => format!("{{ type: object, dependentRequired: {{ {name}: [{second}] }} }}"),
        7 => format!("{{ anyOf: [{one}, {other}, {third}] }}"),
        8 => format!("{{ oneOf: [{one}, {other}] }}"),
        9 => format!("{{ allOf: [{one}, {other}] }}"),
        10 => format!("{{ not: {one} }}"),
        11 => format!("{{ if: {one}, then: {other}, else: {third} }}"),
        12 => format!(
            "{{ type: object, properties: {{ {name}: {one} }}, unevaluatedProperties: {other} }}"
        ),
        _ => format!(
            "{{ type: object, propertyNames: {{ enum: [a, b] }}, properties: {{ {name}: {one} }} }}"
        ),
    }
}

fn leaf(chance: &mut Chance) -> String {
    let count = chance.below(3);
    match chance.below(9) {
        0 => "{ type: string }".to_owned(),
        1 => format!("{{ type: string, minLength: {count} }}"),
        2 => format!("{{ type: integer, maximum: {count} }}"),
        3 => "{ type: number, multipleOf: 0.5 }".to_owned(),
        4 => "{ enum: [a, b, 1] }".to_owned(),
        5 => "{ type: boolean }".to_owned(),
        6 => "{}".to_owned(),
        7 => "{ type: ['null', integer] }".to_owned(),
        _ => "{ type: string, pattern: '^[ab]*$' }".to_owned(),
    }
}

fn value(chance: &mut Chance, depth: usize) -> String {
    const LEAVES: [&str; 10] =
        ["null", "true", "0", "1", "2", "0.5", "0.25", r#""""#, r#""a""#, r#""abc""#];
    match chance.below(if depth == 0 { 3 } else { 6 }) {
        0..3 => LEAVES[chance.below(LEAVES.len())].to_owned(),
        3 => {
            let count = chance.below(3);
            let items: Vec<String> = (0..count).map(|_| value(chance, depth - 1)).collect();
            format!("[{}]", items.join(","))
        }
        _ => {
            let names = NAMES.iter().filter(|_| chance.below(2) == 0).collect::<Vec<_>>();
            let members: Vec<String> = names
                .into_iter()
                .map(|name| format!(r#""{name}":{}"#, value(chance, depth - 1)))
                .collect();
            format!("{{{}}}", members.join(","))
        }
    }
}

/// One round: two schemas, often related, and values.
fn round(seed: usize) -> Relation {
    let chance = &mut Chance::new(seed);
    let one = schema(chance, 2);
    let other = match chance.below(4) {
        0 => format!("{{ anyOf: [{one}, {}] }}", schema(chance, 1)),
        1 => format!("{{ allOf: [{one}, {}] }}", schema(chance, 1)),
        2 => one.replacen("integer", "number", 1).replacen("maximum: 1", "maximum: 2", 1),
        _ => schema(chance, 2),
    };
    let (base, head) = (model(&one, ""), model(&other, ""));
    let found = compared(&base, &head);
    let relation = found.relation();
    for _ in 0..60 {
        let value = json(&value(chance, 3));
        let (was, is) = (admits(&base, &value), admits(&head, &value));
        let contradicts = match (was, is) {
            (true, false) => found.lost == super::Answer::Nothing,
            (false, true) => found.gained == super::Answer::Nothing,
            _ => false,
        };
        assert!(!contradicts, "{seed}: {one} and {other}: {}, but {value}", shown(&found));
    }
    relation
}

#[test]
fn no_value_contradicts_a_relation() {
    let relations: Vec<Relation> = (0..400).map(round).collect();
    let undecided = relations.iter().filter(|one| **one == Relation::Undecided).count();
    assert!(undecided * 10 < relations.len(), "{undecided} of {} are undecided", relations.len());
}

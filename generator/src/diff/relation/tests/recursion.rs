//! Types that hold themselves, and more than there is time for.

use super::{check, compared, model, shown};
use expect_test::{Expect, expect};
use std::time::{Duration, Instant};

fn check_with(base: (&str, &str), head: (&str, &str), expected: Expect) {
    expected.assert_eq(&shown(&compared(&model(base.0, base.1), &model(head.0, head.1))));
}

const TREE: &str = "{ type: object, required: [name], properties: { name: { type: string }, of: { type: array, items: { $ref: '#/components/schemas/T' } } } }";

#[test]
fn a_tree_is_compared_once() {
    check(TREE, TREE, expect!["Equal"]);
    check(
        TREE,
        &TREE.replace("string", "'string', maxLength: 3"),
        expect![[r#"Narrower, lost {"name":"aaaa"}"#]],
    );
}

#[test]
fn a_detour_is_no_change() {
    let head = (
        "{ $ref: '#/components/schemas/Node' }",
        "Node: { type: object, required: [name], properties: { name: { type: string }, of: { type: array, items: { $ref: '#/components/schemas/T' } } } }",
    );
    check_with((TREE, ""), head, expect!["Equal"]);
}

#[test]
fn what_can_never_end_has_no_value() {
    check(
        "{ type: object, required: [next], properties: { next: { $ref: '#/components/schemas/T' } } }",
        "{ type: object, required: [next], properties: { next: { $ref: '#/components/schemas/T' }, a: { type: string } } }",
        expect!["Equal"],
    );
}

#[test]
fn a_big_union_is_compared_branch_by_branch() {
    let branch = |index: usize| {
        format!(
            "{{ type: object, required: [k{index}], properties: {{ k{index}: {{ type: integer, maximum: {index} }} }} }}"
        )
    };
    let union = |order: Vec<usize>| {
        let branches: Vec<String> = order.into_iter().map(branch).collect();
        format!("{{ anyOf: [{}] }}", branches.join(", "))
    };
    let start = Instant::now();
    check(&union((0..60).collect()), &union((0..60).rev().collect()), expect!["Equal"]);
    check(
        &union((0..60).collect()),
        &union((1..60).rev().collect()),
        expect![[r#"Narrower, lost {"k0":0}"#]],
    );
    assert!(start.elapsed() < Duration::from_secs(20));
}

/// Each of the schemas can be broken in many ways, all of which would have to be tried together.
#[test]
fn where_there_is_too_much_to_try_nothing_is_said() {
    let pairs = |from: usize| {
        (from..from + 12).map(|index| format!("{{ type: object, properties: {{ a{index}: {{ type: string }}, b{index}: {{ type: string }}, c{index}: {{ type: string }} }} }}")).collect::<Vec<_>>().join(", ")
    };
    let (base, head) =
        (format!("{{ oneOf: [{}] }}", pairs(0)), format!("{{ oneOf: [{}] }}", pairs(3)));
    let start = Instant::now();
    check(
        &base,
        &head,
        expect![[
            r#"Undecided, lost {"a1":null,"a10":null,"a11":null,"a12":null,"a13":null,"a14":null,"a2":null,"a3":null,"a4":null,"a5":null,"a6":null,"a7":null,"a8":null,"a9":null}, gained what is not known"#
        ]],
    );
    assert!(start.elapsed() < Duration::from_secs(20));
}

/// Each level offers the next one twice, so that ways to pair the alternatives double with each.
#[test]
fn alternatives_that_double_at_each_level_are_compared_in_time() {
    let level = |index: usize| {
        let next = format!("{{ $ref: '#/components/schemas/S{}' }}", index + 1);
        format!("S{index}: {{ oneOf: [{next}, {next}] }}")
    };
    let components = |end: &str| {
        let levels = (0..40).map(level).chain([format!("S40: {{ type: string{end} }}")]);
        levels.collect::<Vec<_>>().join("\n    ")
    };
    let start = Instant::now();
    let root = "{ $ref: '#/components/schemas/S0' }";
    let (base, head) = (components(""), components(", maxLength: 3"));
    compared(&model(root, &base), &model(root, &head));
    assert!(start.elapsed() < Duration::from_secs(20));
}

//! Types of different kinds, and schemas that stand together.

use super::check;
use expect_test::expect;

#[test]
fn the_same_values_may_be_written_differently() {
    check("{ const: a }", "{ enum: [a] }", expect!["Equal"]);
    check("{ type: string, minLength: 0 }", "{ type: string }", expect!["Equal"]);
    check(
        "{ oneOf: [{ type: string }, { type: integer }] }",
        "{ type: [integer, string] }",
        expect!["Equal"],
    );
    check(
        "{ allOf: [{ type: object, required: [a] }, { properties: { a: { type: string } } }] }",
        "{ type: object, required: [a], properties: { a: { type: string } } }",
        expect!["Equal"],
    );
    check(
        "{ type: integer, exclusiveMinimum: 0 }",
        "{ type: integer, minimum: 1 }",
        expect!["Equal"],
    );
    check("{ not: { not: { type: string } } }", "{ type: string }", expect!["Equal"]);
}

#[test]
fn kinds_contain_each_other() {
    check("{ type: integer }", "{ type: number }", expect!["Wider, gained 0.5"]);
    check("{ type: string }", "{ enum: [a, b] }", expect![[r#"Narrower, lost """#]]);
    check("{ type: string, format: date }", "{ type: string }", expect![[r#"Wider, gained """#]]);
    check(
        "{ type: string, pattern: '^[0-9-]*$' }",
        "{ type: string, format: date }",
        expect![[r#"Undecided, lost "", gained what is not known"#]],
    );
    check("{}", "{ type: string }", expect!["Narrower, lost null"]);
    check("{ type: string }", "{ type: integer }", expect![[r#"Incomparable, lost "", gained 0"#]]);
    check(
        "{ type: object, properties: { a: { type: string } } }",
        "{ type: object, additionalProperties: { type: string } }",
        expect![[r#"Narrower, lost {"b":null}"#]],
    );
    check("{ type: [string, 'null'] }", "{ type: string }", expect!["Narrower, lost null"]);
}

#[test]
fn alternatives_are_a_set() {
    check(
        "{ anyOf: [{ type: string }, { type: array, items: { type: string } }] }",
        "{ anyOf: [{ type: array, items: { type: string } }, { type: string }, { type: boolean }] }",
        expect!["Wider, gained true"],
    );
    check(
        "{ oneOf: [{ type: object, required: [a] }, { type: object, required: [b] }] }",
        "{ oneOf: [{ type: object, required: [b] }, { type: object, required: [a] }] }",
        expect!["Equal"],
    );
    check(
        "{ type: object, required: [a] }",
        "{ oneOf: [{ type: object, required: [a] }, { type: object, required: [b] }] }",
        expect![[r#"Incomparable, lost {"a":null,"b":null}, gained {"b":null}"#]],
    );
    check(
        "{ oneOf: [{ type: integer, minimum: 5 }, { type: integer, maximum: 3 }] }",
        "{ anyOf: [{ type: integer, minimum: 5 }, { type: integer, maximum: 3 }] }",
        expect!["Equal"],
    );
}

#[test]
fn conditions_are_sets_too() {
    check(
        "{ type: integer }",
        "{ type: integer, not: { multipleOf: 2 } }",
        expect!["Narrower, lost 0"],
    );
    check(
        "{ type: object, if: { required: [a] }, then: { required: [b] } }",
        "{ type: object, dependentRequired: { a: [b] } }",
        expect!["Equal"],
    );
    check(
        "{ type: object, if: { required: [a] }, then: { required: [b] } }",
        "{ type: object, if: { required: [a] }, then: { required: [b, c] } }",
        expect![[r#"Narrower, lost {"a":null,"b":null}"#]],
    );
    check(
        "{ type: object, dependentSchemas: { a: { required: [b] } } }",
        "{ type: object, dependentRequired: { a: [b] } }",
        expect!["Equal"],
    );
}

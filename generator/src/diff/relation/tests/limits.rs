//! Limits of strings, numbers, lists and objects.

use super::check;
use expect_test::expect;

#[test]
fn texts_are_compared_by_all_that_limits_them() {
    check(
        "{ type: string, maxLength: 3 }",
        "{ type: string, maxLength: 2 }",
        expect![[r#"Narrower, lost "aaa""#]],
    );
    check(
        "{ type: string, pattern: '^[a-z]{1,3}$' }",
        "{ type: string, minLength: 1, maxLength: 3, pattern: '^[a-z]*$' }",
        expect!["Equal"],
    );
    check(
        "{ type: string, pattern: '^[ab]$' }",
        "{ type: string, pattern: '^[bc]$' }",
        expect![[r#"Incomparable, lost "a", gained "c""#]],
    );
    check(
        "{ enum: [a, bb, ccc] }",
        "{ type: string, maxLength: 2 }",
        expect![[r#"Incomparable, lost "ccc", gained """#]],
    );
    check("{ type: string, pattern: '^[ab]$' }", "{ enum: [a, b] }", expect!["Equal"]);
    check(
        "{ type: string, format: date }",
        "{ type: string, format: date-time }",
        expect![[r#"Incomparable, lost "2020-01-01", gained "2020-01-01T00:00:00Z""#]],
    );
}

#[test]
fn numbers_are_exact() {
    check(
        "{ type: number, multipleOf: 0.1 }",
        "{ type: number, multipleOf: 0.2 }",
        expect!["Narrower, lost 0.1"],
    );
    check(
        "{ type: number, minimum: 0 }",
        "{ type: number, exclusiveMinimum: 0 }",
        expect!["Narrower, lost 0"],
    );
    check("{ type: integer, minimum: 1, maximum: 3 }", "{ enum: [1, 2, 3] }", expect!["Equal"]);
    check(
        "{ type: integer, format: int32 }",
        "{ type: integer, format: int64 }",
        expect!["Wider, gained -2147483649"],
    );
    check(
        "{ type: number, format: float }",
        "{ type: number, format: double }",
        expect![
            "Wider, gained -100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        ],
    );
    check(
        "{ type: integer, multipleOf: 4 }",
        "{ type: integer, multipleOf: 6 }",
        expect!["Incomparable, lost 4, gained 6"],
    );
}

#[test]
fn lists_are_compared_by_their_items() {
    check(
        "{ type: array, items: { type: integer } }",
        "{ type: array, items: { type: number } }",
        expect!["Wider, gained [0.5]"],
    );
    check(
        "{ type: array, items: { type: string }, maxItems: 2 }",
        "{ type: array, items: { type: string }, uniqueItems: true }",
        expect![[r#"Incomparable, lost ["",""], gained ["","a","b"]"#]],
    );
    check(
        "{ type: array, prefixItems: [{ type: string }] }",
        "{ type: array, prefixItems: [{ type: string }, { type: integer }] }",
        expect![[r#"Narrower, lost ["",null]"#]],
    );
    check(
        "{ type: array, contains: { type: string }, minContains: 2 }",
        "{ type: array, contains: { type: string } }",
        expect![[r#"Wider, gained [""]"#]],
    );
    check(
        "{ type: array, contains: { type: string }, maxContains: 1 }",
        "{ type: array, contains: { type: string } }",
        expect![[r#"Wider, gained ["",""]"#]],
    );
    check(
        "{ type: array, items: { type: string } }",
        "{ type: array, contains: { type: string }, items: { type: string }, minItems: 1 }",
        expect!["Narrower, lost []"],
    );
}

#[test]
fn objects_are_compared_by_their_members() {
    check(
        "{ type: object, properties: { a: { type: string } } }",
        "{ type: object, properties: { a: { type: string } }, additionalProperties: false }",
        expect![[r#"Narrower, lost {"b":null}"#]],
    );
    check(
        "{ type: object, minProperties: 1 }",
        "{ type: object, required: [a] }",
        expect![[r#"Narrower, lost {"b":null}"#]],
    );
    check(
        "{ type: object, patternProperties: { '^x-': { type: integer } } }",
        "{ type: object, patternProperties: { '^x-': { type: number } } }",
        expect![[r#"Wider, gained {"x-":0.5}"#]],
    );
    check(
        "{ type: object, propertyNames: { maxLength: 3 } }",
        "{ type: object, propertyNames: { maxLength: 2 } }",
        expect![[r#"Narrower, lost {"aaa":null}"#]],
    );
    check(
        "{ type: object, patternProperties: { '^[a-c]$': { type: integer } }, additionalProperties: false }",
        "{ type: object, propertyNames: { pattern: '^[a-c]$' } }",
        expect![[r#"Wider, gained {"a":null}"#]],
    );
    check(
        "{ type: object, properties: { a: { type: string } }, unevaluatedProperties: false }",
        "{ type: object, properties: { a: { type: string } }, additionalProperties: false }",
        expect!["Equal"],
    );
}

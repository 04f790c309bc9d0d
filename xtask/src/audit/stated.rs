//! Every limit that a document states, by the places that may hold one.

use specwright::source::{Node, Value};

/// One limit of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Where it stands.
    pub pointer: String,
    /// Its line.
    pub line: u32,
}

/// Keywords of a schema whose value is a limit.
const KEYWORDS: [&str; 12] = [
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "format",
    "default",
    "x-separator",
    "enum",
];

/// Keywords that limit only where they are true.
const FLAGS: [&str; 5] =
    ["uniqueItems", "nullable", "required", "exclusiveMinimum", "exclusiveMaximum"];

/// Extensions whose every value is a limit.
const EXTENSIONS: [&str; 4] = ["x-limits", "x-default-by", "x-forced-by", "x-subset-of"];

/// What a node is, so that a property called `default` is not taken for a default.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// A schema.
    Schema,
    /// A map from names to schemas.
    Schemas,
    /// A parameter, a header, a body: something that may be required.
    Input,
    /// A map or a list of such.
    Inputs,
    /// A map of security schemes.
    Schemes,
    /// A security scheme.
    Scheme,
    /// Whatever leads to one of the others.
    Way,
    /// Values of the API, and what people read.
    Prose,
}

/// Every limit below a node, in the document's order.
pub fn limits(root: Node<'_>) -> Vec<Limit> {
    let mut found = Vec::new();
    visit(root, Place::Way, &mut found);
    found
}

fn visit(node: Node<'_>, place: Place, found: &mut Vec<Limit>) {
    if matches!(place, Place::Inputs | Place::Schema) {
        node.items().for_each(|item| visit(item, inside(place), found));
    }
    for entry in node.entries() {
        match is_limit(place, entry.key, entry.node) {
            true => leaves(entry.node, found),
            false => visit(entry.node, below(place, entry.key), found),
        }
    }
}

fn inside(place: Place) -> Place {
    if place == Place::Inputs { Place::Input } else { place }
}

fn is_limit(place: Place, key: &str, node: Node<'_>) -> bool {
    let is_true = node.as_bool() == Some(true) || node.items().len() > 0;
    match place {
        Place::Schema => {
            KEYWORDS.contains(&key)
                || EXTENSIONS.contains(&key)
                || (FLAGS.contains(&key) && (is_true || node.number().is_some()))
        }
        Place::Input => {
            (key == "required" && is_true) || EXTENSIONS.contains(&key) || key == "x-separator"
        }
        Place::Scheme => matches!(key, "x-limits" | "headers"),
        _ => false,
    }
}

/// What stands below a key.
fn below(place: Place, key: &str) -> Place {
    match (place, key) {
        (_, "example" | "examples" | "servers" | "x-faults" | "x-source" | "x-drift") => {
            Place::Prose
        }
        (Place::Prose, _) => Place::Prose,
        (Place::Schemas, _) => Place::Schema,
        (Place::Inputs, _) => Place::Input,
        (Place::Schemes, _) => Place::Scheme,
        (Place::Schema, "properties") => Place::Schemas,
        (Place::Schema, "items" | "additionalProperties" | "allOf" | "oneOf" | "anyOf") => {
            Place::Schema
        }
        (Place::Schema, _) => Place::Prose,
        (Place::Scheme, "x-signature") => Place::Scheme,
        (Place::Scheme, _) => Place::Prose,
        (_, "schema") => Place::Schema,
        (_, "schemas") => Place::Schemas,
        (_, "parameters" | "headers" | "requestBodies") => Place::Inputs,
        (_, "requestBody") => Place::Input,
        (_, "securitySchemes") => Place::Schemes,
        _ => Place::Way,
    }
}

fn leaves(node: Node<'_>, found: &mut Vec<Limit>) {
    match node.value() {
        Value::List => node.items().for_each(|item| leaves(item, found)),
        Value::Map => node.entries().for_each(|entry| leaves(entry.node, found)),
        _ => found.push(Limit { pointer: node.pointer(), line: node.span().line }),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use specwright::SourceSet;
    use specwright::report::Report;
    use specwright::source;

    use super::*;

    fn check(yaml: &str, expected: Expect) {
        let tree = source::load(&SourceSet::new("a.yaml", yaml), &mut Report::default()).unwrap();
        let lines = limits(tree.root()).into_iter().map(|limit| limit.pointer + "\n");
        expected.assert_eq(&lines.collect::<String>());
    }

    #[test]
    fn every_value_of_a_limit_is_found() {
        check(
            "components: { schemas: { A: { maxLength: 3, enum: [a, b], properties: { default: { nullable: true } }, required: [default] } } }",
            expect![[r#"
                /components/schemas/A/maxLength
                /components/schemas/A/enum/0
                /components/schemas/A/enum/1
                /components/schemas/A/properties/default/nullable
                /components/schemas/A/required/0
            "#]],
        );
    }

    #[test]
    fn what_a_parameter_hangs_on_is_found() {
        check(
            "paths: { /a: { parameters: [{ required: true, x-separator: ;, x-subset-of: { property: B, always: [c] }, schema: { default: d }, example: { format: e } }], get: { responses: { default: { description: f } } } } }",
            expect![[r#"
                /paths/~1a/parameters/0/required
                /paths/~1a/parameters/0/x-separator
                /paths/~1a/parameters/0/x-subset-of/property
                /paths/~1a/parameters/0/x-subset-of/always/0
                /paths/~1a/parameters/0/schema/default
            "#]],
        );
    }

    #[test]
    fn what_is_not_required_is_no_limit() {
        check(
            "components: { parameters: { A: { required: false, schema: { nullable: false } } }, securitySchemes: { t: { x-limits: { minLength: 1 }, x-signature: { headers: [A] } } } }",
            expect![[r#"
                /components/securitySchemes/t/x-limits/minLength
                /components/securitySchemes/t/x-signature/headers/0
            "#]],
        );
    }
}

//! Schemas and texts that are put where a value stands: whatever a document can say, anywhere in it.

use crate::prove::chance::Chance;

/// Schemas, one for each construct, in one line each.
const SCHEMAS: [&str; 34] = [
    "{ type: string, minLength: 1, maxLength: 3, pattern: '^a.*[b-z]$' }",
    "{ type: integer, format: int32, minimum: -1, exclusiveMaximum: true, maximum: 9 }",
    "{ type: number, multipleOf: 0.01, minimum: 1e-3 }",
    "{ type: integer, minimum: 99999999999999999999 }",
    "{ type: array, items: { type: string }, minItems: 1, maxItems: 2, uniqueItems: true }",
    "{ type: array, prefixItems: [{ type: string }, {}], items: false }",
    "{ type: array, contains: { const: 1 }, minContains: 0, maxContains: 2 }",
    "{ type: object, required: [a, b], properties: { a: { type: string }, b: {} }, additionalProperties: false }",
    "{ type: object, additionalProperties: { type: integer }, minProperties: 1, maxProperties: 3 }",
    "{ patternProperties: { '^x-': { type: string } }, additionalProperties: false, propertyNames: { maxLength: 5 } }",
    "{ dependentRequired: { a: [b] }, dependentSchemas: { a: { required: [c] } } }",
    "{ allOf: [{ type: object, properties: { a: { type: string } } }, { required: [a] }] }",
    "{ anyOf: [{ type: string }, { type: integer }, { type: 'null' }] }",
    "{ oneOf: [{ type: object, required: [k], properties: { k: { enum: [x] } } }, { type: object, required: [k], properties: { k: { enum: [y] } } }] }",
    "{ oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], discriminator: { propertyName: kind, mapping: { a: A } } }",
    "{ not: { type: string } }",
    "{ if: { required: [a] }, then: { required: [b] }, else: false }",
    "{ enum: [1, '1', null, [1], { a: 1 }, 1.0, true] }",
    "{ const: { a: [1, 2.50, \"x\"] } }",
    "{ type: [string, 'null', integer], maximum: 3 }",
    "{ type: string, nullable: true, enum: [a, null] }",
    "{ type: string, format: date-time }",
    "{ type: string, format: byte, maxLength: 10 }",
    "{ type: string, format: password, writeOnly: true }",
    "{ type: object, properties: { a: { type: string, readOnly: true }, b: { type: string, writeOnly: true } }, required: [a, b] }",
    "{ unevaluatedProperties: false, properties: { a: {} }, anyOf: [{ properties: { b: {} } }] }",
    "{ type: array, unevaluatedItems: false, prefixItems: [{}], contains: {} }",
    "{ $ref: '#/components/schemas/A' }",
    "{ $ref: '#/components/schemas/A/properties/a', $defs: { a: { $ref: '#/components/schemas/A' } } }",
    "{ allOf: [{ $ref: '#/components/schemas/A' }], nullable: true, default: null }",
    "{ type: string, pattern: '(?=.*[0-9])(?!ab)\\w+(?<x>y)\\k<x>', default: '\"#*/{}' }",
    "{ type: string, enum: ['', self, Self, 'a-b', 'a_b', aB, '\"', '*/ }', '1', '-1'] }",
    "true",
    "false",
];

/// Keys that take schemas, limits and texts.
const KEYS: [&str; 24] = [
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "if",
    "then",
    "else",
    "items",
    "prefixItems",
    "contains",
    "properties",
    "patternProperties",
    "additionalProperties",
    "propertyNames",
    "unevaluatedProperties",
    "unevaluatedItems",
    "schema",
    "Self",
    "String",
    "discriminator",
    "parameters",
    "headers",
    "nullable",
    "$defs",
];

/// A document with one value, or one entry more.
pub fn graft(document: &str, chance: &mut Chance) -> String {
    let mut lines: Vec<String> = document.lines().map(str::to_owned).collect();
    if lines.is_empty() {
        return document.to_owned();
    }
    let at = chance.below(lines.len());
    let line = lines.get(at).cloned().unwrap_or_default();
    let indent = &line[..line.len() - line.trim_start().len()];
    let key = line.split_once(": ").map_or(line.trim_end_matches(':'), |(key, _)| key);
    let schema = chance.pick(&SCHEMAS).copied().unwrap_or_default();
    let word = chance.pick(&KEYS).copied().unwrap_or_default();
    match chance.below(5) {
        0 => lines.insert(at, format!("{indent}{word}: {schema}")),
        1 => lines.insert(at, format!("{indent}{word}: [{schema}]")),
        2 => lines.insert(at, format!("{indent}{word}: {{ {word}: {schema} }}")),
        3 => lines[at] = within(&line, schema, chance),
        _ => {
            let end = (at + 1..lines.len()).find(|next| is_outside(&lines[*next], indent));
            lines.splice(at..end.unwrap_or(lines.len()), [format!("{key}: {schema}")]);
        }
    }
    lines.join("\n") + "\n"
}

/// The line with a schema in the place of one of those within it.
fn within(line: &str, schema: &str, chance: &mut Chance) -> String {
    let opens: Vec<usize> = line.match_indices('{').map(|(index, _)| index).collect();
    let Some(&open) = chance.pick(&opens) else { return line.to_owned() };
    let mut depth = 0_usize;
    for (index, character) in line[open..].char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 1 => {
                return format!("{}{schema}{}", &line[..open], &line[open + index + 1..]);
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    line.to_owned()
}

/// Whether a line is no part of the entry that has this indentation.
fn is_outside(line: &str, indent: &str) -> bool {
    let deeper = line.strip_prefix(indent).is_some_and(|rest| rest.starts_with([' ', '-']));
    !line.trim().is_empty() && !deeper
}

//! The Schema Object and what belongs to it: that of OpenAPI 3.0, and since 3.1 that of JSON Schema 2020-12.

use super::document::EXTERNAL_DOCS;
use super::ours;
use crate::structure::rules;
use crate::structure::shape::{
    Keys, Keyword, Object, Shape, may, must, only_3_0, since_3_0, since_3_1, since_3_2,
};

/// A schema.
pub(crate) static SCHEMA: Object = Object {
    name: "schema",
    keywords: &[
        &COMMON,
        &LIMITS,
        &PARTS,
        &SINCE_3_1,
        &ours::FACT,
        &ours::ENUMERATION,
        &ours::IN_RUST,
    ],
    rules: &[
        rules::an_array_has_items,
        rules::an_enumeration_is_of_its_type,
        rules::values::an_enumeration_of_items_stands_in_them,
        rules::a_divisor_is_positive,
        rules::read_only_or_write_only,
        rules::values::words_are_of_its_values,
    ],
};

/// A schema wherever one stands: since 3.1 also `true` and `false`.
pub(crate) static INNER: Shape = Shape::Since31(
    &Shape::Referable(&SCHEMA),
    &Shape::Either(&Shape::Bool, &Shape::Referable(&SCHEMA)),
);

/// `file` is the whole body of a reply or a part of a form.
static TYPES_2_0: Shape =
    Shape::OneOf(&["array", "boolean", "file", "integer", "number", "object", "string"]);

static TYPES_SINCE_3_0: Shape =
    Shape::Since31(&OLD_TYPES, &Shape::Either(&TYPES, &Shape::FilledList(&TYPES)));

static OLD_TYPES: Shape =
    Shape::OneOf(&["array", "boolean", "integer", "number", "object", "string"]);

static TYPES: Shape =
    Shape::OneOf(&["array", "boolean", "integer", "null", "number", "object", "string"]);

static COMMON: [Keyword; 14] = [
    may("title", Shape::Text),
    may("description", Shape::Text),
    may("type", Shape::Since30(&TYPES_2_0, &TYPES_SINCE_3_0)),
    may("format", Shape::Text),
    may("enum", Shape::Since31(&Shape::FilledList(&Shape::Any), &Shape::List(&Shape::Any))),
    may("default", Shape::Any),
    may("example", Shape::Any),
    only_3_0("nullable", Shape::Bool),
    may("readOnly", Shape::Bool),
    since_3_0("writeOnly", Shape::Bool),
    since_3_0("deprecated", Shape::Bool),
    may("externalDocs", Shape::Same(&EXTERNAL_DOCS)),
    may("discriminator", Shape::Since30(&Shape::Text, &Shape::Object(&DISCRIMINATOR))),
    may("xml", Shape::Object(&XML)),
];

static LIMITS: [Keyword; 14] = [
    may("minLength", Shape::Count),
    may("maxLength", Shape::Count),
    may("pattern", Shape::Text),
    may("minimum", Shape::Number),
    may("maximum", Shape::Number),
    may("exclusiveMinimum", Shape::Since31(&Shape::Bool, &Shape::Number)),
    may("exclusiveMaximum", Shape::Since31(&Shape::Bool, &Shape::Number)),
    may("multipleOf", Shape::Number),
    may("minItems", Shape::Count),
    may("maxItems", Shape::Count),
    may("uniqueItems", Shape::Bool),
    may("minProperties", Shape::Count),
    may("maxProperties", Shape::Count),
    may("required", Shape::List(&Shape::Text)),
];

static PARTS: [Keyword; 7] = [
    may("properties", Shape::Map(Keys::Any, &INNER)),
    may("additionalProperties", Shape::Either(&Shape::Bool, &INNER)),
    may("items", Shape::Same(&INNER)),
    may("allOf", Shape::FilledList(&INNER)),
    since_3_0("oneOf", Shape::FilledList(&INNER)),
    since_3_0("anyOf", Shape::FilledList(&INNER)),
    since_3_0("not", Shape::Same(&INNER)),
];

static SINCE_3_1: [Keyword; 24] = [
    since_3_1("$ref", Shape::Text),
    since_3_1("$defs", Shape::Map(Keys::Any, &INNER)),
    since_3_1("$comment", Shape::Text),
    since_3_1("$schema", Shape::Text),
    since_3_1("const", Shape::Any),
    since_3_1("examples", Shape::List(&Shape::Any)),
    since_3_1("prefixItems", Shape::FilledList(&INNER)),
    since_3_1("contains", Shape::Same(&INNER)),
    since_3_1("minContains", Shape::Count),
    since_3_1("maxContains", Shape::Count),
    since_3_1("patternProperties", Shape::Map(Keys::Any, &INNER)),
    since_3_1("propertyNames", Shape::Same(&INNER)),
    since_3_1("dependentRequired", Shape::Map(Keys::Any, &Shape::List(&Shape::Text))),
    since_3_1("dependentSchemas", Shape::Map(Keys::Any, &INNER)),
    since_3_1("dependencies", Shape::Map(Keys::Any, &NAMES_OR_SCHEMA)),
    since_3_1("if", Shape::Same(&INNER)),
    since_3_1("then", Shape::Same(&INNER)),
    since_3_1("else", Shape::Same(&INNER)),
    since_3_1("unevaluatedItems", Shape::Same(&INNER)),
    since_3_1("unevaluatedProperties", Shape::Same(&INNER)),
    since_3_1("contentEncoding", Shape::Text),
    since_3_1("contentMediaType", Shape::Text),
    since_3_1("contentSchema", Shape::Same(&INNER)),
    since_3_1("definitions", Shape::Map(Keys::Any, &INNER)),
];

/// What drafts before 2019-09 had for `dependentRequired` and `dependentSchemas`, and many documents still have.
static NAMES_OR_SCHEMA: Shape = Shape::Listed(&Shape::List(&Shape::Text), &INNER);

static DISCRIMINATOR: Object = Object {
    name: "discriminator",
    keywords: &[&[
        must("propertyName", Shape::Text),
        may("mapping", Shape::Map(Keys::Any, &Shape::Text)),
        since_3_2("defaultMapping", Shape::Text),
    ]],
    rules: &[],
};

static XML: Object = Object {
    name: "xml object",
    keywords: &[&[
        may("name", Shape::Text),
        may("namespace", Shape::Text),
        may("prefix", Shape::Text),
        may("attribute", Shape::Bool),
        may("wrapped", Shape::Bool),
        since_3_2("nodeType", Shape::OneOf(&["element", "attribute", "text", "cdata", "none"])),
    ]],
    rules: &[],
};

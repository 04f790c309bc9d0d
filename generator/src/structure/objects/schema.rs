//! The Schema Object and what belongs to it.

use super::document::EXTERNAL_DOCS;
use super::ours;
use crate::structure::rules;
use crate::structure::shape::{Keys, Keyword, Object, Shape, may, must};

/// A schema.
pub(crate) static SCHEMA: Object = Object {
    name: "schema",
    keywords: &[&COMMON, &LIMITS, &PARTS, &ours::FACT, &ours::ENUMERATION],
    rules: &[
        rules::an_array_has_items,
        rules::a_divisor_is_positive,
        rules::read_only_or_write_only,
        rules::names_for_every_value,
    ],
};

/// What a schema is and says of itself.
static COMMON: [Keyword; 14] = [
    may("title", Shape::Text),
    may("description", Shape::Text),
    may("type", Shape::OneOf(&["array", "boolean", "integer", "number", "object", "string"])),
    may("format", Shape::Text),
    may("enum", Shape::FilledList(&Shape::Any)),
    may("default", Shape::Any),
    may("example", Shape::Any),
    may("nullable", Shape::Bool),
    may("readOnly", Shape::Bool),
    may("writeOnly", Shape::Bool),
    may("deprecated", Shape::Bool),
    may("externalDocs", Shape::Same(&EXTERNAL_DOCS)),
    may("discriminator", Shape::Object(&DISCRIMINATOR)),
    may("xml", Shape::Object(&XML)),
];

/// What bounds a value.
static LIMITS: [Keyword; 14] = [
    may("minLength", Shape::Count),
    may("maxLength", Shape::Count),
    may("pattern", Shape::Text),
    may("minimum", Shape::Number),
    may("maximum", Shape::Number),
    may("exclusiveMinimum", Shape::Bool),
    may("exclusiveMaximum", Shape::Bool),
    may("multipleOf", Shape::Number),
    may("minItems", Shape::Count),
    may("maxItems", Shape::Count),
    may("uniqueItems", Shape::Bool),
    may("minProperties", Shape::Count),
    may("maxProperties", Shape::Count),
    may("required", Shape::List(&Shape::Text)),
];

/// The schemas within a schema.
static PARTS: [Keyword; 7] = [
    may("properties", Shape::Map(Keys::Any, &INNER)),
    may("additionalProperties", Shape::Either(&Shape::Bool, &INNER)),
    may("items", Shape::Same(&INNER)),
    may("allOf", Shape::FilledList(&INNER)),
    may("oneOf", Shape::FilledList(&INNER)),
    may("anyOf", Shape::FilledList(&INNER)),
    may("not", Shape::Same(&INNER)),
];

static INNER: Shape = Shape::Referable(&SCHEMA);

static DISCRIMINATOR: Object = Object {
    name: "discriminator",
    keywords: &[&[
        must("propertyName", Shape::Text),
        may("mapping", Shape::Map(Keys::Any, &Shape::Text)),
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
    ]],
    rules: &[],
};

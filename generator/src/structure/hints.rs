//! What other editions and specifications write in the place of a keyword or a value, by the edition of the document.

use crate::source::{Edition, Node};

/// A keyword or a value that another specification has, and what the document's own has in its place.
type Hints = [(&'static str, &'static str)];

/// Keywords that say what would be lost.
const MEANT_ELSEWHERE: &Hints = &[
    ("basePath", "OpenAPI 3.0 writes `servers`"),
    ("collectionFormat", "OpenAPI 3.0 writes `style` and `explode`"),
    ("$ref", "OpenAPI 3.0 allows no reference here"),
];

/// Keywords of which no code would be made anyway, or that every reader reads over.
const IGNORED: &Hints = &[
    ("definitions", "OpenAPI 3.0 keeps schemas in `components/schemas`"),
    ("consumes", "OpenAPI 3.0 names media types under `requestBody/content`"),
    ("produces", "OpenAPI 3.0 names media types under `responses/…/content`"),
    ("host", "OpenAPI 3.0 writes `servers`"),
    ("schemes", "OpenAPI 3.0 writes `servers`"),
    ("schema", "OpenAPI 3.0 writes it below a media type in `content`"),
    ("securityDefinitions", "OpenAPI 3.0 writes `components/securitySchemes`"),
    ("examples", "OpenAPI 3.0 has `example` here"),
];

/// The same for documents of Swagger 2.0.
const MEANT_ELSEWHERE_2_0: &Hints = &[
    (
        "components",
        "Swagger 2.0 writes `definitions`, `parameters`, `responses` and `securityDefinitions`",
    ),
    ("requestBody", "Swagger 2.0 describes a body by a parameter with `in: body`"),
    ("content", "Swagger 2.0 writes `schema`, and the media types in `consumes` and `produces`"),
    ("style", "Swagger 2.0 writes `collectionFormat`"),
    ("explode", "Swagger 2.0 writes `collectionFormat: multi`"),
    ("flows", "Swagger 2.0 writes `flow`, and its URLs and scopes beside it"),
    ("scheme", "Swagger 2.0 knows `basic`, `apiKey` and `oauth2` only"),
    ("$ref", "Swagger 2.0 allows no reference here"),
];

/// The same for documents of Swagger 2.0.
const IGNORED_2_0: &Hints = &[
    ("servers", "Swagger 2.0 writes `host`, `basePath` and `schemes`"),
    ("callbacks", "Swagger 2.0 knows no callbacks"),
    ("links", "Swagger 2.0 knows no links"),
    ("trace", "Swagger 2.0 does not know this method"),
    ("example", "Swagger 2.0 has examples in schemas and responses only"),
    ("examples", "Swagger 2.0 has examples in schemas and responses only"),
    ("deprecated", "Swagger 2.0 has it in operations only"),
];

/// The keyword, its value and the way out.
type ValueHints = [(&'static str, &'static str, &'static str)];

/// What to do about a value that another specification allows.
const VALUES: &ValueHints = &[
    ("in", "body", "describe the body under `requestBody`"),
    ("in", "formData", "describe the form under `requestBody`, as `multipart/form-data`"),
    ("type", "basic", "write `type: http` and `scheme: basic`"),
    ("type", "bearer", "write `type: http` and `scheme: bearer`"),
];

/// The same for documents of Swagger 2.0.
const VALUES_2_0: &ValueHints = &[
    ("in", "cookie", "Swagger 2.0 knows no cookies; write the document in OpenAPI 3.0"),
    ("type", "object", "a parameter that is an object stands in the body: `in: body`"),
    (
        "type",
        "http",
        "write `type: basic`; for tokens, `type: apiKey`, `in: header` and `name: Authorization`",
    ),
    ("type", "bearer", "write `type: apiKey`, `in: header` and `name: Authorization`"),
];

/// The way out for a keyword whose shape another specification defines otherwise.
const SHAPES: &Hints = &[
    (
        "exclusiveMinimum",
        "OpenAPI 3.0 writes the bound as `minimum`, and `exclusiveMinimum: true` beside it",
    ),
    (
        "exclusiveMaximum",
        "OpenAPI 3.0 writes the bound as `maximum`, and `exclusiveMaximum: true` beside it",
    ),
    ("type", "OpenAPI 3.0 has one type; write `nullable: true` where null is allowed"),
    ("required", "list the names of required properties in `required` of the object that has them"),
    ("items", "OpenAPI 3.0 has one schema for all items"),
];

/// What the document's edition has in the place of a keyword that says what would be lost.
pub(super) fn of_lost_keyword(edition: Edition, key: &str) -> Option<&'static str> {
    find(if edition == Edition::V2_0 { MEANT_ELSEWHERE_2_0 } else { MEANT_ELSEWHERE }, key)
}

/// What it has in the place of one that is read over.
pub(super) fn of_ignored_keyword(edition: Edition, key: &str) -> Option<&'static str> {
    find(if edition == Edition::V2_0 { IGNORED_2_0 } else { IGNORED }, key)
}

/// What to do about a value of a closed set.
pub(super) fn of_value(edition: Edition, key: &str, text: &str) -> Option<&'static str> {
    let hints = if edition == Edition::V2_0 { VALUES_2_0 } else { VALUES };
    let hint = hints.iter().find(|(name, value, _)| *name == key && *value == text);
    hint.map(|(_, _, help)| *help)
}

/// What to do about the wrong shape of a value.
pub(super) fn of_shape(edition: Edition, key: &str) -> Option<&'static str> {
    find(SHAPES, key).filter(|_| edition == Edition::V3_0)
}

/// What a message calls the specification of a node's document.
pub(super) fn specification(node: Node<'_>) -> &'static str {
    if node.edition() == Edition::V2_0 { "Swagger 2.0" } else { "OpenAPI" }
}

fn find(hints: &Hints, key: &str) -> Option<&'static str> {
    hints.iter().find(|(name, _)| *name == key).map(|(_, help)| *help)
}

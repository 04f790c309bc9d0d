//! The OpenAPI Object and what describes the document as a whole.

use super::components::COMPONENTS;
use super::ours;
use super::path::{PATH_ITEM, PATHS_SHAPE};
use super::security::REQUIREMENT;
use crate::structure::rules;
use crate::structure::shape::{
    Keys, Object, Shape, StandIn, may, must, should, since_3_1, since_3_2,
};

/// The root of a document.
pub(crate) static DOCUMENT: Object = Object {
    name: "document",
    keywords: &[
        &[
            must("openapi", Shape::Text),
            should("info", Shape::Object(&INFO), StandIn::Map),
            since_3_2("$self", Shape::Text),
            may("servers", Shape::Same(&SERVERS)),
            may("paths", Shape::Same(&PATHS_SHAPE)),
            since_3_1("webhooks", Shape::Map(Keys::Any, &Shape::Referable(&PATH_ITEM))),
            // What documents of 3.0 say instead, as Redoc has it.
            may("x-webhooks", Shape::Map(Keys::Any, &Shape::Referable(&PATH_ITEM))),
            since_3_1("jsonSchemaDialect", Shape::Text),
            may("components", Shape::Object(&COMPONENTS)),
            may("security", Shape::Same(&REQUIREMENT)),
            may("tags", Shape::List(&Shape::Object(&TAG))),
            may("externalDocs", Shape::Same(&EXTERNAL_DOCS)),
        ],
        &ours::FAULTS,
    ],
    rules: &[rules::a_document_has_paths, rules::a_document_is_of_a_known_dialect],
};

/// The value of `externalDocs` wherever it stands.
pub(super) static EXTERNAL_DOCS: Shape = Shape::Object(&EXTERNAL);

/// The value of `servers` wherever it stands.
pub(super) static SERVERS: Shape = Shape::List(&Shape::Object(&SERVER));

pub(super) static INFO: Object = Object {
    name: "info object",
    keywords: &[
        &[
            should("title", Shape::Text, StandIn::Text("API")),
            since_3_1("summary", Shape::Text),
            may("description", Shape::Text),
            may("termsOfService", Shape::Text),
            may("contact", Shape::Object(&CONTACT)),
            may("license", Shape::Object(&LICENSE)),
            should("version", Shape::Text, StandIn::Text("0")),
        ],
        &ours::FACT,
    ],
    rules: &[],
};

static CONTACT: Object = Object {
    name: "contact",
    keywords: &[&[may("name", Shape::Text), may("url", Shape::Text), may("email", Shape::Text)]],
    rules: &[],
};

static LICENSE: Object = Object {
    name: "license",
    keywords: &[&[
        should("name", Shape::Text, StandIn::Text("")),
        may("url", Shape::Text),
        since_3_1("identifier", Shape::Text),
    ]],
    rules: &[],
};

/// A server.
pub(super) static SERVER: Object = Object {
    name: "server",
    keywords: &[&[
        since_3_2("name", Shape::Text),
        should("url", Shape::Text, StandIn::Text("/")),
        may("description", Shape::Text),
        may("variables", Shape::Map(Keys::Any, &Shape::Object(&SERVER_VARIABLE))),
    ]],
    rules: &[],
};

static SERVER_VARIABLE: Object = Object {
    name: "server variable",
    keywords: &[&[
        may("enum", Shape::FilledList(&Shape::Text)),
        should("default", Shape::Text, StandIn::Text("")),
        may("description", Shape::Text),
    ]],
    rules: &[],
};

pub(super) static TAG: Object = Object {
    name: "tag",
    keywords: &[&[
        should("name", Shape::Text, StandIn::Text("")),
        since_3_2("summary", Shape::Text),
        since_3_2("parent", Shape::Text),
        since_3_2("kind", Shape::Text),
        may("description", Shape::Text),
        may("externalDocs", Shape::Same(&EXTERNAL_DOCS)),
    ]],
    rules: &[],
};

static EXTERNAL: Object = Object {
    name: "external documentation",
    keywords: &[&[may("description", Shape::Text), should("url", Shape::Text, StandIn::Text(""))]],
    rules: &[],
};

//! The Swagger Object.

use super::parameter::PARAMETER;
use super::path::PATH_ITEM;
use super::response::RESPONSE;
use super::security::SECURITY_SCHEME;
use crate::structure::objects::document::{EXTERNAL_DOCS, INFO, TAG};
use crate::structure::objects::ours;
use crate::structure::objects::schema;
use crate::structure::objects::security::REQUIREMENT;
use crate::structure::rules;
use crate::structure::shape::{Keys, Object, Shape, StandIn, may, must, should};

/// The root of a document.
pub(crate) static DOCUMENT: Object = Object {
    name: "document",
    keywords: &[
        &[
            must("swagger", Shape::Text),
            should("info", Shape::Object(&INFO), StandIn::Map),
            may("host", Shape::Text),
            may("basePath", Shape::Text),
            may("schemes", Shape::Same(&SCHEMES)),
            may("consumes", Shape::Same(&MEDIA_TYPES)),
            may("produces", Shape::Same(&MEDIA_TYPES)),
            may("paths", Shape::Map(Keys::Path, &Shape::Referable(&PATH_ITEM))),
            may("definitions", Shape::Map(Keys::Any, &schema::INNER)),
            may("parameters", Shape::Map(Keys::Any, &Shape::Referable(&PARAMETER))),
            may("responses", Shape::Map(Keys::Any, &Shape::Referable(&RESPONSE))),
            may("securityDefinitions", Shape::Map(Keys::Any, &Shape::Object(&SECURITY_SCHEME))),
            may("security", Shape::Same(&REQUIREMENT)),
            may("tags", Shape::List(&Shape::Object(&TAG))),
            may("externalDocs", Shape::Same(&EXTERNAL_DOCS)),
        ],
        &ours::FAULTS,
    ],
    rules: &[rules::a_document_has_paths],
};

/// The value of `schemes` wherever it stands.
pub(super) static SCHEMES: Shape = Shape::List(&Shape::OneOf(&["http", "https", "ws", "wss"]));

/// The value of `consumes` and `produces` wherever they stand.
pub(super) static MEDIA_TYPES: Shape = Shape::List(&Shape::Text);

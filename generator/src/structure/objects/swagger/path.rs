//! Path items and operations of Swagger 2.0.

use super::document::{MEDIA_TYPES, SCHEMES};
use super::parameter::PARAMETER;
use super::response::RESPONSE;
use crate::structure::objects::document::EXTERNAL_DOCS;
use crate::structure::objects::ours;
use crate::structure::objects::security::REQUIREMENT;
use crate::structure::rules;
use crate::structure::shape::{Keys, Object, Shape, StandIn, may, or};

/// A path with its operations.
pub(super) static PATH_ITEM: Object = Object {
    name: "path item",
    keywords: &[&[
        may("get", Shape::Referable(&OPERATION)),
        may("put", Shape::Referable(&OPERATION)),
        may("post", Shape::Referable(&OPERATION)),
        may("delete", Shape::Referable(&OPERATION)),
        may("options", Shape::Referable(&OPERATION)),
        may("head", Shape::Referable(&OPERATION)),
        may("patch", Shape::Referable(&OPERATION)),
        may("parameters", Shape::Same(&PARAMETERS)),
    ]],
    rules: &[],
};

/// The value of `parameters` of a path item and of an operation.
static PARAMETERS: Shape = Shape::List(&Shape::Referable(&PARAMETER));

/// An operation.
pub(crate) static OPERATION: Object = Object {
    name: "operation",
    keywords: &[
        &[
            may("tags", Shape::List(&Shape::Text)),
            may("summary", Shape::Text),
            may("description", Shape::Text),
            may("externalDocs", Shape::Same(&EXTERNAL_DOCS)),
            may("operationId", Shape::Text),
            may("consumes", Shape::Same(&MEDIA_TYPES)),
            may("produces", Shape::Same(&MEDIA_TYPES)),
            may("parameters", Shape::Same(&PARAMETERS)),
            or("responses", Shape::Map(Keys::Status, &Shape::Referable(&RESPONSE)), StandIn::Map),
            may("schemes", Shape::Same(&SCHEMES)),
            may("deprecated", Shape::Bool),
            may("security", Shape::Same(&REQUIREMENT)),
        ],
        &ours::FACT,
        &ours::FAULTS,
        &ours::ACTION,
    ],
    rules: &[rules::an_operation_has_a_response],
};

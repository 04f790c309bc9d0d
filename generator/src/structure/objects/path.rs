//! Path items and operations.

use super::components::CALLBACK_SHAPE;
use super::document::{EXTERNAL_DOCS, SERVERS};
use super::media::{REQUEST_BODY, RESPONSE};
use super::ours;
use super::parameter::PARAMETER;
use super::security::REQUIREMENT;
use crate::structure::rules;
use crate::structure::shape::{Keys, Object, Shape, StandIn, may, or, since_3_2};

/// The name of the map of all paths, which has no keywords of its own.
pub(crate) static PATHS: Object = Object { name: "map of paths", keywords: &[], rules: &[] };

/// The map of all paths, or a `$ref` to one.
pub(super) static PATHS_SHAPE: Shape =
    Shape::ReferableMap(&PATHS, Keys::Path, &Shape::Referable(&PATH_ITEM));

/// A path with its operations.
pub(crate) static PATH_ITEM: Object = Object {
    name: "path item",
    keywords: &[&[
        may("summary", Shape::Text),
        may("description", Shape::Text),
        may("get", Shape::Referable(&OPERATION)),
        may("put", Shape::Referable(&OPERATION)),
        may("post", Shape::Referable(&OPERATION)),
        may("delete", Shape::Referable(&OPERATION)),
        may("options", Shape::Referable(&OPERATION)),
        may("head", Shape::Referable(&OPERATION)),
        may("patch", Shape::Referable(&OPERATION)),
        may("trace", Shape::Referable(&OPERATION)),
        since_3_2("query", Shape::Referable(&OPERATION)),
        since_3_2("additionalOperations", Shape::Map(Keys::Any, &Shape::Referable(&OPERATION))),
        may("servers", Shape::Same(&SERVERS)),
        may("parameters", Shape::Same(&PARAMETERS)),
    ]],
    rules: &[rules::later::other_operations_have_methods_of_their_own],
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
            may("parameters", Shape::Same(&PARAMETERS)),
            may("requestBody", Shape::Referable(&REQUEST_BODY)),
            or("responses", Shape::Map(Keys::Status, &Shape::Referable(&RESPONSE)), StandIn::Map),
            may("callbacks", Shape::Map(Keys::Any, &CALLBACK_SHAPE)),
            may("deprecated", Shape::Bool),
            may("security", Shape::Same(&REQUIREMENT)),
            may("servers", Shape::Same(&SERVERS)),
        ],
        &ours::FACT,
        &ours::FAULTS,
        &ours::ACTION,
        &ours::NAMED,
        &ours::SKIPPED,
        &ours::PAGES,
    ],
    rules: &[rules::an_operation_has_a_response],
};

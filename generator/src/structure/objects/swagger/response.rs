//! Responses and their headers in Swagger 2.0.

use super::parameter::VALUE;
use crate::structure::objects::{ours, schema};
use crate::structure::rules;
use crate::structure::shape::{Keys, Object, Shape, StandIn, may, should};

/// A response.
pub(super) static RESPONSE: Object = Object {
    name: "response",
    keywords: &[
        &[
            should("description", Shape::Text, StandIn::Text("")),
            may("schema", Shape::Same(&schema::INNER)),
            may("headers", Shape::Map(Keys::Any, &Shape::Object(&HEADER))),
            may("examples", Shape::Map(Keys::Any, &Shape::Any)),
        ],
        &ours::FACT,
    ],
    rules: &[],
};

/// A header of a reply.
static HEADER: Object = Object {
    name: "header",
    keywords: &[
        &[
            may("description", Shape::Text),
            may("schema", Shape::Same(&schema::INNER)),
            may("type", Shape::OneOf(&["array", "boolean", "integer", "number", "string"])),
            may("collectionFormat", Shape::OneOf(&["csv", "ssv", "tsv", "pipes"])),
        ],
        &VALUE,
        &ours::FACT,
        &ours::ENUMERATION,
    ],
    rules: &[
        rules::swagger::a_header_has_a_type,
        rules::swagger::an_array_has_a_form_of_its_place,
        rules::a_divisor_is_positive,
        rules::values::words_are_of_its_values,
    ],
};

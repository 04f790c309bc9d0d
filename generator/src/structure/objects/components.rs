//! The Components Object, callbacks and links.

use super::document::SERVER;
use super::example::EXAMPLE;
use super::media::{MEDIA_TYPE, REQUEST_BODY, RESPONSE};
use super::parameter::{HEADER, PARAMETER};
use super::path::PATH_ITEM;
use super::schema;
use super::security::SECURITY_SCHEME;
use crate::structure::rules;
use crate::structure::shape::{Keys, Object, Shape, may, since_3_1, since_3_2};

/// What several places share.
pub(crate) static COMPONENTS: Object = Object {
    name: "components object",
    keywords: &[&[
        may("schemas", Shape::Map(Keys::Component, &schema::INNER)),
        may("responses", Shape::Map(Keys::Component, &Shape::Referable(&RESPONSE))),
        may("parameters", Shape::Map(Keys::Component, &Shape::Referable(&PARAMETER))),
        may("examples", Shape::Map(Keys::Component, &Shape::Referable(&EXAMPLE))),
        may("requestBodies", Shape::Map(Keys::Component, &Shape::Referable(&REQUEST_BODY))),
        may("headers", Shape::Map(Keys::Component, &Shape::Referable(&HEADER))),
        may("securitySchemes", Shape::Map(Keys::Component, &Shape::Referable(&SECURITY_SCHEME))),
        may("links", Shape::Map(Keys::Component, &Shape::Referable(&LINK))),
        may("callbacks", Shape::Map(Keys::Component, &CALLBACK_SHAPE)),
        since_3_1("pathItems", Shape::Map(Keys::Component, &Shape::Referable(&PATH_ITEM))),
        since_3_2("mediaTypes", Shape::Map(Keys::Component, &Shape::Referable(&MEDIA_TYPE))),
    ]],
    rules: &[],
};

/// The name of a callback, which is a map of expressions and has no keywords of its own.
static CALLBACK: Object = Object { name: "callback", keywords: &[], rules: &[] };

/// A callback, or a `$ref` to one.
pub(super) static CALLBACK_SHAPE: Shape =
    Shape::ReferableMap(&CALLBACK, Keys::Expression, &Shape::Referable(&PATH_ITEM));

pub(super) static LINK: Object = Object {
    name: "link",
    keywords: &[&[
        may("operationRef", Shape::Text),
        may("operationId", Shape::Text),
        may("parameters", Shape::Map(Keys::Any, &Shape::Any)),
        may("requestBody", Shape::Any),
        may("description", Shape::Text),
        may("server", Shape::Object(&SERVER)),
    ]],
    rules: &[rules::one_target_of_a_link],
};

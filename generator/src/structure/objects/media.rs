//! What a request and a reply carry: bodies, media types, encodings.

use super::components::LINK;
use super::example::EXAMPLES;
use super::ours;
use super::parameter::HEADER;
use super::schema;
use crate::structure::rules;
use crate::structure::shape::{Keys, Object, Shape, StandIn, may, or, should, since_3_2};

/// The value of `content` wherever it stands.
pub(super) static CONTENT: Shape = Shape::Map(Keys::MediaType, &Shape::Referable(&MEDIA_TYPE));

/// The value of `headers` wherever it stands.
static HEADERS: Shape = Shape::Map(Keys::Any, &Shape::Referable(&HEADER));

/// A request body.
pub(crate) static REQUEST_BODY: Object = Object {
    name: "request body",
    keywords: &[
        &[
            may("description", Shape::Text),
            should("content", Shape::Same(&CONTENT), StandIn::Map),
            may("required", Shape::Bool),
        ],
        &ours::FACT,
    ],
    rules: &[],
};

/// A response.
pub(crate) static RESPONSE: Object = Object {
    name: "response",
    keywords: &[
        &[
            since_3_2("summary", Shape::Text),
            or("description", Shape::Text, StandIn::Text("")),
            may("headers", Shape::Same(&HEADERS)),
            may("content", Shape::Same(&CONTENT)),
            may("links", Shape::Map(Keys::Component, &Shape::Referable(&LINK))),
        ],
        &ours::FACT,
    ],
    rules: &[rules::a_response_is_described],
};

/// What a body holds in a media type.
pub(crate) static MEDIA_TYPE: Object = Object {
    name: "media type",
    keywords: &[&[
        may("schema", Shape::Same(&schema::INNER)),
        since_3_2("itemSchema", Shape::Same(&schema::INNER)),
        since_3_2("prefixEncoding", Shape::List(&Shape::Object(&ENCODING))),
        since_3_2("itemEncoding", Shape::Object(&ENCODING)),
        may("example", Shape::Any),
        may("examples", Shape::Same(&EXAMPLES)),
        may("encoding", Shape::Map(Keys::Any, &Shape::Object(&ENCODING))),
    ]],
    rules: &[rules::one_form_of_examples],
};

static ENCODING: Object = Object {
    name: "encoding",
    keywords: &[&[
        may("contentType", Shape::Text),
        may("headers", Shape::Same(&HEADERS)),
        may("style", Shape::OneOf(&["form", "spaceDelimited", "pipeDelimited", "deepObject"])),
        may("explode", Shape::Bool),
        may("allowReserved", Shape::Bool),
        since_3_2("encoding", Shape::Map(Keys::Any, &Shape::Object(&ENCODING))),
        since_3_2("prefixEncoding", Shape::List(&Shape::Object(&ENCODING))),
        since_3_2("itemEncoding", Shape::Object(&ENCODING)),
    ]],
    rules: &[],
};

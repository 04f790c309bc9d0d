//! Parameters and headers.

use super::example::EXAMPLES;
use super::media::CONTENT;
use super::ours;
use super::schema;
use crate::structure::rules;
use crate::structure::shape::{Keyword, Object, Shape, may, must};

/// A parameter.
pub(crate) static PARAMETER: Object = Object {
    name: "parameter",
    keywords: &[
        &[
            must("name", Shape::Text),
            must("in", Shape::Since32(&PLACES, &PLACES_3_2)),
            may("allowEmptyValue", Shape::Bool),
            may("allowReserved", Shape::Bool),
            may("style", Shape::Since32(&STYLES, &STYLES_3_2)),
        ],
        &VALUE,
        &ours::FACT,
        &ours::NAMED,
        &ours::DERIVED,
    ],
    rules: &[
        rules::later::the_whole_query_has_a_media_type,
        rules::a_path_parameter_is_required,
        rules::a_style_fits_its_place,
        rules::schema_or_content,
        rules::one_form_of_examples,
    ],
};

static PLACES: Shape = Shape::OneOf(&["query", "header", "path", "cookie"]);

static PLACES_3_2: Shape = Shape::OneOf(&["query", "header", "path", "cookie", WHOLE_QUERY]);

/// The place of a parameter that is the whole query.
pub(crate) const WHOLE_QUERY: &str = "querystring";

static STYLES: Shape = Shape::OneOf(&[
    "matrix",
    "label",
    "form",
    "simple",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
]);

static STYLES_3_2: Shape = Shape::OneOf(&[
    "matrix",
    "label",
    "form",
    "simple",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
    "cookie",
]);

/// A header of a reply or of a part.
pub(crate) static HEADER: Object = Object {
    name: "header",
    keywords: &[
        &[
            may("allowEmptyValue", Shape::Bool),
            may("allowReserved", Shape::Bool),
            may("style", Shape::OneOf(&["simple"])),
        ],
        &VALUE,
        &ours::FACT,
        &ours::NAMED,
    ],
    rules: &[rules::schema_or_content, rules::one_form_of_examples],
};

/// What a parameter and a header have in common.
static VALUE: [Keyword; 8] = [
    may("description", Shape::Text),
    may("required", Shape::Bool),
    may("deprecated", Shape::Bool),
    may("explode", Shape::Bool),
    may("schema", Shape::Same(&schema::INNER)),
    may("example", Shape::Any),
    may("examples", Shape::Same(&EXAMPLES)),
    may("content", Shape::Same(&CONTENT)),
];

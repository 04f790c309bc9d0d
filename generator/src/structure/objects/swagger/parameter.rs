//! Parameters of Swagger 2.0, bodies among them, and what they have in common with headers.

use crate::structure::objects::{ours, schema};
use crate::structure::rules;
use crate::structure::shape::{Keyword, Object, Shape, may, must};

/// A parameter.
pub(super) static PARAMETER: Object = Object {
    name: "parameter",
    keywords: &[
        &[
            must("name", Shape::Text),
            must("in", Shape::OneOf(&["query", "header", "path", "formData", "body"])),
            may("description", Shape::Text),
            may("required", Shape::Bool),
            may("allowEmptyValue", Shape::Bool),
            may("schema", Shape::Same(&schema::INNER)),
            may("type", Shape::OneOf(&["array", "boolean", "file", "integer", "number", "string"])),
            may("collectionFormat", Shape::OneOf(&["csv", "ssv", "tsv", "pipes", "multi"])),
        ],
        &VALUE,
        &ours::FACT,
        &ours::DERIVED,
        &ours::ENUMERATION,
    ],
    rules: &[
        rules::a_path_parameter_is_required,
        rules::swagger::a_body_has_a_schema_and_others_a_type,
        rules::swagger::an_array_has_a_form_of_its_place,
        rules::swagger::a_file_is_a_part_of_a_form,
        rules::a_divisor_is_positive,
        rules::an_enumeration_is_of_its_type,
        rules::values::an_enumeration_of_items_stands_in_them,
        rules::values::words_are_of_its_values,
    ],
};

/// What parameters, headers and the items of either say of a value.
pub(super) static VALUE: [Keyword; 16] = [
    may("format", Shape::Text),
    may("items", Shape::Object(&ITEMS)),
    may("default", Shape::Any),
    may("enum", Shape::FilledList(&Shape::Any)),
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
    may("x-nullable", Shape::Bool),
];

/// What an array in a parameter or a header holds.
static ITEMS: Object = Object {
    name: "items object",
    keywords: &[
        &[
            may("type", Shape::OneOf(&["array", "boolean", "integer", "number", "string"])),
            may("collectionFormat", Shape::OneOf(&["csv", "ssv", "tsv", "pipes"])),
        ],
        &VALUE,
        &ours::ENUMERATION,
    ],
    rules: &[
        rules::swagger::a_value_has_a_type,
        rules::swagger::an_array_has_a_form_of_its_place,
        rules::a_divisor_is_positive,
        rules::an_enumeration_is_of_its_type,
        rules::values::an_enumeration_of_items_stands_in_them,
        rules::values::words_are_of_its_values,
    ],
};

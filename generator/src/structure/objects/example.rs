//! The Example Object.

use crate::structure::rules;
use crate::structure::shape::{Keys, Object, Shape, may, since_3_2};

/// An example.
pub(super) static EXAMPLE: Object = Object {
    name: "example",
    keywords: &[&[
        may("summary", Shape::Text),
        may("description", Shape::Text),
        may("value", Shape::Any),
        may("externalValue", Shape::Text),
        since_3_2("dataValue", Shape::Any),
        since_3_2("serializedValue", Shape::Text),
    ]],
    rules: &[rules::one_value_of_an_example],
};

/// The value of `examples` wherever it stands.
pub(super) static EXAMPLES: Shape = Shape::Map(Keys::Any, &Shape::Referable(&EXAMPLE));

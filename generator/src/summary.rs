//! What a crate holds, in numbers.

use crate::model::{Api, Shape};

/// What a crate holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The title of the document.
    pub title: String,
    /// How many operations it has.
    pub operations: usize,
    /// How many named types it has.
    pub types: usize,
    /// How many limits its types keep: lengths, patterns, bounds, counts and enumerations.
    pub limits: usize,
}

impl Summary {
    pub(crate) fn of(api: &Api) -> Self {
        Self {
            title: api.title.clone(),
            operations: api.operations.len(),
            types: api.types.len(),
            limits: api.types.iter().map(|def| limits(&def.shape)).sum(),
        }
    }
}

fn limits(shape: &Shape) -> usize {
    match shape {
        Shape::Text(text) => text.limits.count(),
        Shape::Integer(integer) => integer.limits.count(),
        Shape::Number(number) => number.limits.count(),
        Shape::List(list) => list.limits.count(),
        Shape::Enumeration(_) => 1,
        Shape::Object(object) => {
            object.fields.iter().filter(|field| field.presence.is_required()).count()
        }
        Shape::Checked(checked) => checked.rules.0.len(),
        Shape::Alias(_) | Shape::Union(_) => 0,
    }
}

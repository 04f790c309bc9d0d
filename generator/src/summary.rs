//! What a crate holds, in numbers.

use crate::model::{Api, Shape};
use std::collections::BTreeMap;

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
    /// How many patterns are matched in each way: `always`, `runs`, `table`, `program`, `retrying` or `all`.
    pub patterns: BTreeMap<&'static str, usize>,
}

impl Summary {
    pub(crate) fn of(api: &Api) -> Self {
        Self {
            title: api.title.clone(),
            operations: api.operations.len(),
            types: api.types.len(),
            limits: api.types.iter().map(|def| limits(&def.shape)).sum(),
            patterns: patterns(api),
        }
    }
}

fn patterns(api: &Api) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for def in &api.types {
        if let Shape::Text(text) = &def.shape
            && let Some(pattern) = &text.limits.pattern
            && let Ok(way) = &pattern.value.way
        {
            *counts.entry(way.kind()).or_default() += 1;
        }
    }
    counts
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

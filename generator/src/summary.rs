//! What a crate holds, in numbers.

mod nodes;

use crate::model::{Api, Pattern, Shape};
use crate::resolve::Unmade;
use std::collections::BTreeMap;

pub use nodes::Nodes;
use nodes::holds_untyped;

/// What a crate holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The title of the document.
    pub title: String,
    /// How many operations it has.
    pub operations: usize,
    /// How many operations are left out, since they cannot be generated.
    pub left_out: usize,
    /// What is left out, since webhooks and callbacks are not asked for.
    pub unmade: Unmade,
    /// How many named types it has.
    pub types: usize,
    /// How many limits its types keep: lengths, patterns, bounds, counts and enumerations.
    pub limits: usize,
    /// How many patterns are matched in each way: `always`, `runs`, `table`, `program`, `retrying` or `all`.
    pub patterns: BTreeMap<&'static str, usize>,
    /// The types of which nothing but the schema as data is known, each with the pointer of its schema.
    pub dynamic: Vec<(String, String)>,
    /// How many schemas stand in the places of the API, and how many of them became no type.
    pub nodes: Nodes,
}

impl Summary {
    pub(crate) fn of(api: &Api) -> Self {
        Self {
            title: api.title.clone(),
            operations: api.operations.iter().filter(|one| !one.is_skipped).count(),
            left_out: 0,
            unmade: api.unmade,
            types: api.types.len(),
            limits: api.types.iter().map(|def| limits(&def.shape)).sum(),
            patterns: patterns(api),
            dynamic: dynamic(api),
            nodes: Nodes::of(api),
        }
    }
}

/// The patterns of texts, and those of schemas as data.
fn patterns(api: &Api) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    let mut count = |pattern: &Pattern| {
        if let Ok(way) = &pattern.way {
            *counts.entry(way.kind()).or_default() += 1;
        }
    };
    for def in &api.types {
        match &def.shape {
            Shape::Text(text) => text.limits.pattern.iter().for_each(|stated| count(&stated.value)),
            Shape::Checked(checked) => checked.rules.patterns().into_iter().for_each(&mut count),
            _ => {}
        }
    }
    counts
}

/// The types of which nothing is typed.
fn dynamic(api: &Api) -> Vec<(String, String)> {
    let is_dynamic =
        |shape: &Shape| matches!(shape, Shape::Checked(checked) if holds_untyped(checked));
    let types = api.types.iter().filter(|def| is_dynamic(&def.shape));
    types.map(|def| (def.name.clone(), def.origin.pointer.clone())).collect()
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

//! What a change of the document does on the wire: two models compared, each difference judged by a rule.
//!
//! Every two types that stand in the same place are compared once, however many operations lead there, so
//! a shared component that changed is one change, and types that hold themselves come to an end. Names
//! that are not on the wire (components, path parameters, schemes) pair nothing and part nothing.

mod bodies;
mod change;
mod comparison;
mod components;
mod effect;
mod faults;
mod finding;
mod headers;
mod json;
mod markdown;
mod operations;
mod parameters;
mod promise;
mod replies;
mod rules;
mod rust;
mod schemes;
mod security;
mod servers;
mod settle;
mod text;
mod texts;
mod types;
mod view;

pub use change::{Change, Level, Reached, Sides, Verdict, Witnesses};
pub use json::to_json;
pub use markdown::to_markdown;
pub use promise::{Bump, Promise, Relation};
pub use rules::{Rule, all as rules};
pub use rust::{bump, review};
pub use text::to_text;

use crate::model::Api;
use comparison::Comparison;

/// Every change from one model to the other: the worst first, then in the order of the document.
pub fn diff(base: &Api, head: &Api) -> Vec<Change> {
    let unused = components::unused(base, head);
    let mut comparison = Comparison::new(base, head);
    let matched = operations::compare(&mut comparison);
    security::compare(&mut comparison, &matched);
    faults::compare(&mut comparison, &matched);
    servers::compare(&mut comparison);
    components::compare(&mut comparison, &unused);
    settle::settle(comparison.finished())
}

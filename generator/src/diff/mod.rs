//! What a change of the document does on the wire: two models compared, each difference judged by a rule.
//!
//! Every two types that stand in the same place are compared once, however many operations lead there, so
//! a shared component that changed is one change, and types that hold themselves come to an end. Names
//! that are not on the wire (components, path parameters, schemes) pair nothing and part nothing.

mod addresses;
mod bodies;
mod change;
mod comparison;
mod components;
mod contents;
mod effect;
mod essence;
mod faults;
mod finding;
mod fingerprint;
mod flows;
mod forms;
mod headers;
mod left_out;
mod lifecycle;
mod operations;
mod pairing;
mod parameters;
mod promise;
mod relation;
mod replies;
mod report;
mod review;
mod rules;
mod rust;
mod schemes;
mod security;
mod servers;
mod settings;
mod settle;
mod texts;
mod types;
mod versions;
mod view;
mod written;

pub use change::{Change, Level, Reached, Sides, Verdict, Witnesses};
pub use promise::{Bump, Promise, Relation, UnknownName};
pub use report::{Format, MARKER, SCHEMA};
pub use review::{
    Acceptance, Accepted, AcceptedError, Compared, Date, Judged, Release, Review, Ruling, Terms,
    Version, VersionError,
};
pub use rules::{Rule, all as rules};
pub use rust::{Edition, bump, review};
pub use settings::{Settings, VersionPolicy};

use crate::model::Api;
use crate::stack;
use comparison::{Comparison, Names};
use finding::Finding;

/// Every change from one model to the other: the worst first, then in the order of the document.
pub fn diff(base: &Api, head: &Api, settings: &Settings) -> Vec<Change> {
    stack::roomy(|| compared(base, head, settings))
}

fn compared(base: &Api, head: &Api, settings: &Settings) -> Vec<Change> {
    let names = Names::new(base, head);
    let unused = components::unused(base, head);
    let bodies = faults::Bodies::of(base.faults.as_ref(), head.faults.as_ref());
    let mut comparison = Comparison::new(base, head, *settings, &names);
    let matched = operations::compare(&mut comparison);
    security::compare(&mut comparison, &matched);
    faults::compare(&mut comparison, &bodies, &matched);
    servers::compare(&mut comparison, &matched);
    versions::openapi(&mut comparison);
    components::compare(&mut comparison, &unused);
    let mut changes = settle::settle(comparison.finished());
    changes.extend(versions::judge((base, head), settings, &changes).map(settle::of_document));
    if changes.is_empty() && essence::of(base) != essence::of(head) {
        let finding = Finding::new(rules::UNCLASSIFIED_EDIT, "the document");
        changes.push(settle::of_document(finding));
    }
    settle::sort(&mut changes);
    changes
}

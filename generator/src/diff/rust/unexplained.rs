//! Differences that nothing on the wire explains: one change for one cause.

use super::difference::Difference;
use super::join::add_promises;
use super::lines;
use crate::diff::change::{Change, Level, Sides, Witnesses};
use crate::diff::rules::RUST_TYPE_RENAMED;
use crate::model::Origin;
use crate::source::FileId;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Where a cause stands in both documents.
type Cause = (Option<(FileId, String)>, Option<(FileId, String)>);

/// The changes that the differences amount to, in the order of their places.
pub(super) fn changes(differences: Vec<Difference>) -> Vec<Change> {
    let renamed = differences.iter().filter(|difference| is_rename(difference)).map(cause);
    let renamed: Vec<Cause> = renamed.collect();
    let mut causes: BTreeMap<Cause, Vec<Difference>> = BTreeMap::new();
    for difference in differences {
        let own = cause(&difference);
        let outer = match is_rename(&difference) {
            true => renamed.iter().filter(|outer| is_inside(&own, outer)).min(),
            false => None,
        };
        causes.entry(outer.cloned().unwrap_or(own)).or_default().push(difference);
    }
    causes.into_values().map(change).collect()
}

fn is_rename(difference: &Difference) -> bool {
    difference.rule.id == RUST_TYPE_RENAMED.id
}

fn cause(difference: &Difference) -> Cause {
    let place = |origin: &Option<Origin>| {
        origin.as_ref().map(|origin| (origin.span.file, origin.pointer.clone()))
    };
    (place(&difference.base), place(&difference.head))
}

/// Whether a place lies inside another one, in the older document.
fn is_inside((inner, _): &Cause, (outer, _): &Cause) -> bool {
    let (Some((file, inner)), Some((outer_file, outer))) = (inner, outer) else { return false };
    file == outer_file
        && inner.strip_prefix(outer.as_str()).is_some_and(|rest| rest.starts_with('/'))
}

/// One change: what weighs most gives its name, and all add to what it breaks.
fn change(mut differences: Vec<Difference>) -> Change {
    differences.sort_by_key(|difference| Reverse(difference.bump));
    let mut promises = Vec::new();
    let mut generated = Vec::new();
    for difference in &differences {
        add_promises(&mut promises, &difference.promises);
        lines::add(&mut generated, &difference.lines);
    }
    let first = differences.swap_remove(0);
    let pointer = first.head.as_ref().or(first.base.as_ref()).map(|origin| origin.pointer.clone());
    Change {
        id: first.rule.id,
        level: Level::Unseen,
        sides: Sides::default(),
        promises,
        bump: first.bump,
        message: format!("{}: {}", first.subject, first.rule.says),
        operations: Vec::new(),
        pointer: pointer.unwrap_or_default(),
        base: first.base,
        head: first.head,
        before: String::new(),
        after: String::new(),
        witnesses: Witnesses::default(),
        generated,
    }
}

//! Patterns that are runs of characters from the first to the last.
//!
//! A run is matched greedily and never given back. That is right where no character that follows could have belonged to
//! the run; every other pattern is matched in another way.

use super::ast::Node;
use super::class;
use crate::model::{CharClass, Run};

/// The most runs of a pattern; longer ones are better off with a table.
const MAX_RUNS: usize = 64;

/// The runs of a pattern, if it is made of runs.
pub(super) fn of(node: &Node) -> Option<Vec<Run>> {
    let mut parts = Vec::new();
    flatten(node, &mut parts);
    let (Node::Begin, parts) = parts.split_first()? else { return None };
    let (parts, is_open) = match parts.split_last() {
        Some((Node::End, parts)) => (parts, false),
        _ => (parts, true),
    };
    let mut runs = parts.iter().map(|part| run(part)).collect::<Option<Vec<_>>>()?;
    if is_open {
        runs.push(Run { class: CharClass::all(), min: 0, max: usize::MAX });
    }
    let mut runs = merge(runs);
    trim(&mut runs);
    let is_settled = (0..runs.len()).all(|place| is_settled(&runs, place));
    (runs.len() <= MAX_RUNS && is_settled).then_some(runs)
}

/// The parts of a row, groups within it taken apart.
fn flatten<'n>(node: &'n Node, parts: &mut Vec<&'n Node>) {
    match node.bare() {
        Node::Concat(nodes) => nodes.iter().for_each(|node| flatten(node, parts)),
        other => parts.push(other),
    }
}

fn run(node: &Node) -> Option<Run> {
    match node {
        Node::Class(class) => filled(class, 1, 1),
        Node::Repeat { node, min, max, .. } => match node.bare() {
            Node::Class(class) => filled(class, *min, max.unwrap_or(usize::MAX)),
            _ => None,
        },
        Node::Either(choices) => union(choices).and_then(|class| filled(&class, 1, 1)),
        _ => None,
    }
}

fn filled(class: &CharClass, min: usize, max: usize) -> Option<Run> {
    (!class.is_empty()).then(|| Run { class: class.clone(), min, max })
}

/// The class of alternatives that are one character each.
fn union(choices: &[Node]) -> Option<CharClass> {
    let mut ranges = Vec::new();
    for choice in choices {
        let Node::Class(class) = choice.bare() else { return None };
        ranges.extend(&class.0);
    }
    Some(class::of_ranges(ranges))
}

/// Neighbours of one class become one run.
fn merge(parts: Vec<Run>) -> Vec<Run> {
    let mut merged: Vec<Run> = Vec::new();
    for run in parts.into_iter().filter(|run| run.max > 0) {
        match merged.last_mut() {
            Some(last) if last.class == run.class => {
                last.min = last.min.saturating_add(run.min);
                last.max = last.max.saturating_add(run.max);
            }
            _ => merged.push(run),
        }
    }
    merged
}

/// What anything may follow needs no more than its least number.
fn trim(runs: &mut Vec<Run>) {
    let is_anything =
        |run: &Run| run.class == CharClass::all() && run.max == usize::MAX && run.min == 0;
    while let [.., before, last] = runs.as_mut_slice()
        && is_anything(last)
        && before.min < before.max
    {
        before.max = before.min;
        let place = runs.len() - 2;
        if runs[place].max == 0 {
            runs.remove(place);
        }
    }
}

/// True where a greedy match of a run takes nothing that the rest needs.
fn is_settled(runs: &[Run], place: usize) -> bool {
    let Some((run, rest)) = runs.get(place..).and_then(<[Run]>::split_first) else { return true };
    if run.min == run.max {
        return true;
    }
    for next in rest {
        if !run.class.is_disjoint(&next.class) {
            return false;
        }
        if next.min > 0 {
            return true;
        }
    }
    true
}

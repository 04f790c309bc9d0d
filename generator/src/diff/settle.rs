//! From findings to changes: whom each one reaches, one change for one cause, the worst first.

use super::change::{Change, Reached};
use super::comparison::{Node, NodeId, Root};
use super::effect::Effect;
use super::finding::Finding;
use super::promise::Bump;
use super::rules::{self, Rule};
use crate::model::{Origin, Usage};
use crate::source::Span;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// What makes two findings the same change.
type Cause = (&'static str, Option<Span>, Option<Span>, String, String);

/// The roots that lead to a node: operations by the place of their first node, in the order of the document.
#[derive(Default)]
struct Reach<'n> {
    document: bool,
    operations: BTreeMap<NodeId, (&'n str, Usage)>,
}

/// A cause with its rules and all that it reaches.
struct Settled<'n> {
    finding: &'n Finding,
    rules: Vec<&'static Rule>,
    reach: Reach<'n>,
}

/// Every change that the findings amount to.
pub(super) fn settle(nodes: Vec<Node>) -> Vec<Change> {
    let mut places: HashMap<Cause, usize> = HashMap::new();
    let mut settled: Vec<Settled<'_>> = Vec::new();
    for (index, node) in nodes.iter().enumerate().filter(|(_, node)| !node.findings.is_empty()) {
        let reach = reach(&nodes, NodeId(index));
        for finding in &node.findings {
            let place = *places.entry(cause(finding)).or_insert(settled.len());
            if place == settled.len() {
                settled.push(Settled { finding, rules: Vec::new(), reach: Reach::default() });
            }
            settled[place].rules.push(finding.rule);
            settled[place].reach.join(&reach);
        }
    }
    let mut changes: Vec<Change> = settled.into_iter().map(change).collect();
    order(&mut changes);
    changes
}

/// The worst first, then in the order of the document.
pub(super) fn order(changes: &mut [Change]) {
    changes.sort_by_key(|change| (Reverse(change.level), place(change)));
}

fn cause(finding: &Finding) -> Cause {
    let span = |origin: &Option<Origin>| origin.as_ref().map(|origin| origin.span);
    let (before, after) = (finding.before.clone(), finding.after.clone());
    (finding.rule.id, span(&finding.base), span(&finding.head), before, after)
}

/// Where a change stands: in the newer document, or in the older one where it is gone.
fn place(change: &Change) -> Option<Span> {
    change.head.as_ref().or(change.base.as_ref()).map(|origin| origin.span)
}

impl<'n> Reach<'n> {
    fn add(&mut self, root: &'n Root) {
        match root {
            Root::Document => self.document = true,
            Root::Operation(first, name, usage) => self.operation(*first, name, *usage),
        }
    }

    fn operation(&mut self, first: NodeId, name: &'n str, usage: Usage) {
        let known = &mut self.operations.entry(first).or_insert((name, usage)).1;
        known.request |= usage.request;
        known.reply |= usage.reply;
    }

    fn join(&mut self, other: &Self) {
        self.document |= other.document;
        for (first, (name, usage)) in &other.operations {
            self.operation(*first, name, *usage);
        }
    }
}

/// Walks back from a node to every root.
fn reach(nodes: &[Node], start: NodeId) -> Reach<'_> {
    let mut found = Reach::default();
    let (mut seen, mut open) = (vec![false; nodes.len()], vec![start]);
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut seen[id.0], true) {
            let node = &nodes[id.0];
            node.root.iter().for_each(|root| found.add(root));
            open.extend(&node.callers);
        }
    }
    found
}

fn change(settled: Settled<'_>) -> Change {
    let Settled { finding, rules, reach } = settled;
    let used = reach.document || !reach.operations.is_empty();
    let usages = reach.operations.values().map(|(_, usage)| *usage);
    let usages: Vec<Usage> = if reach.document { vec![Usage::default()] } else { usages.collect() };
    let Effect { level, sides, promises } = Effect::of(&rules, &usages);
    let Finding { rule, subject, base, head, before, after, witnesses } = finding;
    let pointer = head.as_ref().or(base.as_ref()).map(|origin| origin.pointer.clone());
    let operations = reach.operations.into_values();
    Change {
        id: if used { rule.id } else { rules::UNUSED_CHANGED.id },
        level,
        sides,
        promises,
        bump: Bump::default(),
        message: format!("{subject}: {}", rule.says),
        operations: operations
            .map(|(name, usage)| Reached { operation: name.to_owned(), usage })
            .collect(),
        pointer: pointer.unwrap_or_default(),
        base: base.clone(),
        head: head.clone(),
        before: before.clone(),
        after: after.clone(),
        witnesses: witnesses.clone(),
        generated: Vec::new(),
    }
}

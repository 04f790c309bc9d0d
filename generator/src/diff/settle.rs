//! From findings to changes: whom each one reaches, one change for one cause, the worst first.

use super::change::{Change, Reached};
use super::comparison::{Name, Node, NodeId, Part, Root};
use super::effect::{Effect, Met};
use super::finding::Finding;
use super::promise::Bump;
use super::rules::{self, Rule};
use crate::model::{Origin, Usage};
use crate::source::Span;
use foldhash::HashMap;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What makes two findings the same change.
type Cause = (&'static str, Option<Span>, Option<Span>, String, String);

/// The roots that lead to a node: operations by the place of their first node, in the order of the document.
#[derive(Default)]
struct Reach<'n> {
    document: Option<Usage>,
    operations: BTreeMap<NodeId, Operation<'n>>,
}

/// An operation that meets a thing.
#[derive(Clone, Copy)]
struct Operation<'n> {
    name: &'n Name,
    part: Usage,
    met: Met,
}

/// A cause with its rules and all that it reaches.
struct Settled<'n> {
    finding: &'n Finding,
    rules: Vec<&'static Rule>,
    reach: Reach<'n>,
}

/// Every change that the findings amount to, in no order.
pub(super) fn settle(nodes: Vec<Node>) -> Vec<Change> {
    let mut places: HashMap<Cause, usize> = HashMap::default();
    let mut settled: Vec<Settled<'_>> = Vec::new();
    for (node, reach) in nodes.iter().zip(reaches(&nodes)) {
        for finding in &node.findings {
            let place = *places.entry(cause(finding)).or_insert(settled.len());
            if place == settled.len() {
                settled.push(Settled { finding, rules: Vec::new(), reach: Reach::default() });
            }
            settled[place].rules.push(finding.rule);
            settled[place].reach.join(&reach);
        }
    }
    settled.into_iter().map(change).collect()
}

/// The change that a finding about the document as a whole amounts to.
pub(super) fn of_document(finding: Finding) -> Change {
    let mut reach = Reach::default();
    reach.document(Usage::default());
    change(Settled { rules: vec![finding.rule], finding: &finding, reach })
}

/// Puts the worst first, then follows the order of the document.
pub(super) fn sort(changes: &mut [Change]) {
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
            Root::Document(usage) => self.document(*usage),
            Root::Operation(Part { first, name, part, sent, provisional }) => {
                let met = Met { sent: *sent, provisional: *provisional };
                self.operation(*first, Operation { name, part: *part, met });
            }
        }
    }

    fn document(&mut self, usage: Usage) {
        self.document = Some(self.document.map_or(usage, |known| both(known, usage)));
    }

    fn operation(&mut self, first: NodeId, operation: Operation<'n>) {
        let known = self.operations.entry(first).or_insert(operation);
        known.part = both(known.part, operation.part);
        known.met.sent = both(known.met.sent, operation.met.sent);
    }

    fn join(&mut self, other: &Self) {
        other.document.into_iter().for_each(|usage| self.document(usage));
        other.operations.iter().for_each(|(first, one)| self.operation(*first, *one));
    }

    /// The ways in which the thing is met.
    fn met(&self) -> Vec<Met> {
        let document = self.document.map(|sent| Met { sent, provisional: false });
        document
            .into_iter()
            .chain(self.operations.values().map(|operation| operation.met))
            .collect()
    }
}

fn both(one: Usage, other: Usage) -> Usage {
    Usage { request: one.request || other.request, reply: one.reply || other.reply }
}

/// Who leads to each node that has findings: walks once from every root, so that types which lead to each other in a
/// ring cost no more than others.
fn reaches(nodes: &[Node]) -> Vec<Reach<'_>> {
    let mut callees = vec![Vec::new(); nodes.len()];
    for (at, node) in nodes.iter().enumerate() {
        node.callers.iter().for_each(|caller| callees[caller.0].push(at));
    }
    let mut found: Vec<Reach<'_>> = nodes.iter().map(|_| Reach::default()).collect();
    let mut last_seen = vec![None; nodes.len()];
    for (start, root) in
        nodes.iter().enumerate().filter_map(|(at, node)| Some((at, node.root.as_ref()?)))
    {
        let mut open = vec![start];
        while let Some(at) = open.pop() {
            if last_seen[at].replace(start) != Some(start) {
                if !nodes[at].findings.is_empty() {
                    found[at].add(root);
                }
                open.extend(&callees[at]);
            }
        }
    }
    found
}

fn change(settled: Settled<'_>) -> Change {
    let Settled { finding, rules, reach } = settled;
    let used = !reach.met().is_empty();
    let Effect { level, sides, promises } = Effect::of(&rules, &reach.met());
    let Finding { rule, subject, base, head, before, after, witnesses } = finding;
    let pointer = head.as_ref().or(base.as_ref()).map(|origin| origin.pointer.clone());
    let operations = reach.operations.values();
    Change {
        id: if used { rule.id } else { rules::UNUSED_CHANGED.id },
        level,
        sides,
        promises,
        bump: Bump::default(),
        message: format!("{subject}: {}", rule.says),
        operations: operations.map(reached).collect(),
        pointer: pointer.unwrap_or_default(),
        base: base.clone(),
        head: head.clone(),
        before: before.clone(),
        after: after.clone(),
        witnesses: witnesses.clone(),
        generated: Vec::new(),
    }
}

fn reached(operation: &Operation<'_>) -> Reached {
    let Name { shown, method, path } = operation.name.clone();
    Reached { operation: shown, method, path, usage: operation.part }
}

//! Operations: paired by what is on the wire, then by their names.

use super::comparison::{Comparison, NodeId, Roots};
use super::finding::Finding;
use super::rules::{self, Rule};
use super::{bodies, parameters, replies};
use crate::model::{Docs, Operation, Origin};
use std::collections::HashMap;

/// One operation in both documents.
#[derive(Clone, Copy)]
pub(super) struct Matched<'a> {
    /// The older one.
    pub base: &'a Operation,
    /// The newer one.
    pub head: &'a Operation,
    /// Where findings go.
    pub roots: Roots,
}

/// Compares all operations; the pairs are given back for what concerns several of them.
pub(super) fn compare<'a>(comparison: &mut Comparison<'a>) -> Vec<Matched<'a>> {
    let (base, head) = (&comparison.base.operations, &comparison.head.operations);
    let partners = partners(base, head);
    let mut matched = Vec::new();
    for (operation, partner) in base.iter().zip(&partners) {
        let roots = comparison.operation(partner.map_or(operation, |index| &head[index]));
        match partner {
            Some(index) => matched.push(Matched { base: operation, head: &head[*index], roots }),
            None => {
                let finding = Finding::new(rules::OP_REMOVED, line(operation));
                comparison.add(roots.whole, finding.base(&operation.origin));
            }
        }
    }
    for (_, operation) in
        head.iter().enumerate().filter(|(index, _)| !partners.contains(&Some(*index)))
    {
        let roots = comparison.operation(operation);
        let finding = Finding::new(rules::OP_ADDED, line(operation));
        comparison.add(roots.whole, finding.head(&operation.origin));
    }
    for pair in &matched {
        both(comparison, pair);
    }
    matched
}

/// For each older operation the place of the newer one: the same requests first, then the same name.
pub(super) fn partners(base: &[Operation], head: &[Operation]) -> Vec<Option<usize>> {
    let wires = head.iter().enumerate().map(|(index, operation)| (wire(operation), index));
    let mut by_wire: HashMap<_, usize> = wires.collect();
    let mut found: Vec<Option<usize>> = base.iter().map(|op| by_wire.remove(&wire(op))).collect();
    let left = by_wire.into_values().filter_map(|index| Some((stated_id(&head[index])?, index)));
    let mut by_name: HashMap<&str, usize> = left.collect();
    for (partner, operation) in found.iter_mut().zip(base) {
        if partner.is_none() {
            *partner = by_name.remove(operation.id.as_str());
        }
    }
    found
}

/// Method and path; the names of path parameters are not on the wire.
fn wire(operation: &Operation) -> (&str, String) {
    (&operation.method, erased(&operation.path))
}

/// A template without the names of its parameters.
pub(super) fn erased(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
}

/// The method and the path.
pub(super) fn line(operation: &Operation) -> String {
    format!("`{} {}`", operation.method, operation.path)
}

fn both<'a>(comparison: &mut Comparison<'a>, pair: &Matched<'a>) {
    let Matched { base, head, roots } = *pair;
    let mut differ = |rule: &'static Rule, before: &str, after: &str| {
        if before != after {
            let finding = Finding::new(rule, line(head)).base(&base.origin).head(&head.origin);
            comparison.add(roots.whole, finding.before(before).after(after));
        }
    };
    differ(rules::METHOD_CHANGED, &methods(base), &methods(head));
    differ(rules::PATH_MOVED, version(base), version(head));
    match erased(&base.path) == erased(&head.path) {
        true => differ(rules::PATH_RENAMED, &base.path, &head.path),
        false => differ(rules::PATH_MOVED, &base.path, &head.path),
    }
    match (stated_id(base), stated_id(head)) {
        (Some(before), Some(after)) => differ(rules::ID_RENAMED, before, after),
        (before, after) => {
            let [before, after] = [before, after].map(Option::unwrap_or_default);
            differ(rules::ID_ADDED_OR_REMOVED, before, after);
        }
    }
    let (older, newer) = ((&base.docs, &base.origin), (&head.docs, &head.origin));
    deprecation(comparison, roots.whole, &line(head), older, newer);
    parameters::compare(comparison, pair);
    bodies::compare(comparison, pair);
    replies::compare(comparison, pair);
}

/// Every method that the operation answers to.
fn methods(operation: &Operation) -> String {
    let also = operation.also.iter().map(String::as_str);
    std::iter::once(operation.method.as_str()).chain(also).collect::<Vec<_>>().join(", ")
}

/// The version that a call names, where its action is a parameter.
fn version(operation: &Operation) -> &str {
    operation.rpc.as_ref().map_or("", |rpc| &rpc.version)
}

/// The name that the document states; one that is made from the path holds spaces.
fn stated_id(operation: &Operation) -> Option<&str> {
    Some(operation.id.as_str()).filter(|id| !id.contains(' '))
}

/// Whether a thing became deprecated, or is no longer.
pub(super) fn deprecation(
    comparison: &mut Comparison<'_>,
    node: NodeId,
    subject: &str,
    (base, base_origin): (&Docs, &Origin),
    (head, head_origin): (&Docs, &Origin),
) {
    let rule = match (base.deprecated, head.deprecated) {
        (false, true) => rules::DEPRECATED_SET,
        (true, false) => rules::DEPRECATED_UNSET,
        _ => return,
    };
    comparison.add(node, Finding::new(rule, subject).base(base_origin).head(head_origin));
}

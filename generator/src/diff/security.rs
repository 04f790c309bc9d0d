//! What callers must bring: alternatives, each of credentials that hold together.

use super::comparison::{Comparison, NodeId};
use super::finding::Finding;
use super::operations::Matched;
use super::rules::{self, Rule};
use super::schemes;
use crate::model::{Operation, Requirement, Scheme};
use std::collections::{BTreeMap, BTreeSet};

/// What holds together: schemes by their places, those of the older document by their partners in the newer, each with
/// what it has to allow.
type Alternative<'a> = BTreeMap<usize, BTreeSet<&'a str>>;

/// What a change says, whichever operation it is about, and who calls.
type Cause = (&'static str, String, String);

/// Compares the security of all operations. The same change of many operations is one change.
pub(super) fn compare(comparison: &mut Comparison<'_>, matched: &[Matched<'_>]) {
    let partners = schemes::compare(comparison, matched);
    let mut causes: BTreeMap<Cause, NodeId> = BTreeMap::new();
    for pair in matched {
        let older = alternatives(pair.base, |scheme| partners[scheme]);
        let newer = alternatives(pair.head, |scheme| scheme);
        for rule in broken(&older, &newer) {
            let before = text(&comparison.base.schemes, pair.base);
            let after = text(&comparison.head.schemes, pair.head);
            let cause = (rule.id, before, after);
            let node = match causes.get(&cause) {
                Some(node) => *node,
                None => {
                    let node = comparison.node(None);
                    comparison.add(node, finding(rule, pair, &cause));
                    causes.insert(cause, node);
                    node
                }
            };
            comparison.lead(pair.roots.whole, node);
        }
    }
}

fn finding(rule: &'static Rule, pair: &Matched<'_>, (_, before, after): &Cause) -> Finding {
    let finding = Finding::new(rule, "security").before(before).after(after);
    finding.base(&pair.base.origin).head(&pair.head.origin)
}

/// The alternatives of an operation; one that asks for nothing where there are none.
fn alternatives(operation: &Operation, place: impl Fn(usize) -> usize) -> Vec<Alternative<'_>> {
    if operation.security.is_empty() {
        return vec![Alternative::new()];
    }
    let all = operation.security.iter();
    all.map(|schemes| {
        let asked = schemes.iter().map(|Requirement { scheme, scopes }| {
            (place(*scheme), scopes.iter().map(String::as_str).collect())
        });
        asked.collect()
    })
    .collect()
}

/// Whether who brings all of the first alternative brings all of the second.
fn admits(brought: &Alternative<'_>, asked: &Alternative<'_>) -> bool {
    asked.iter().all(|(scheme, scopes)| {
        brought.get(scheme).is_some_and(|allowed| scopes.is_subset(allowed))
    })
}

/// The same, whatever the credentials allow.
fn has_schemes(brought: &Alternative<'_>, asked: &Alternative<'_>) -> bool {
    asked.keys().all(|scheme| brought.contains_key(scheme))
}

/// The rules that say how the alternatives changed, each once.
///
/// Who brings what an older alternative asks for is still let in where a newer one asks for no more.
fn broken(older: &[Alternative<'_>], newer: &[Alternative<'_>]) -> Vec<&'static Rule> {
    let mut rules: BTreeMap<&str, &'static Rule> = BTreeMap::new();
    for old in older.iter().filter(|old| !newer.iter().any(|new| admits(old, new))) {
        let rule = match newer.iter().any(|new| has_schemes(new, old)) {
            _ if old.is_empty() => rules::SEC_ADDED_TO_OPEN,
            _ if newer.iter().any(|new| has_schemes(old, new)) => rules::SEC_SCOPE_ADDED,
            true => rules::SEC_OR_TO_AND,
            false => rules::SEC_ALTERNATIVE_REMOVED,
        };
        rules.insert(rule.id, rule);
    }
    for new in newer.iter().filter(|new| !older.iter().any(|old| admits(new, old))) {
        let rule = match older.iter().any(|old| has_schemes(old, new)) {
            _ if older.iter().any(|old| has_schemes(new, old)) => rules::SEC_SCOPE_REMOVED,
            true => rules::SEC_AND_RELAXED,
            false => rules::SEC_ALTERNATIVE_ADDED,
        };
        rules.insert(rule.id, rule);
    }
    rules.into_values().collect()
}

/// The alternatives as people read them.
fn text(schemes: &[Scheme], operation: &Operation) -> String {
    let one = |requirement: &Requirement| {
        let name = &schemes[requirement.scheme].id;
        match requirement.scopes.as_slice() {
            [] => name.clone(),
            scopes => format!("{name} for {}", scopes.join(", ")),
        }
    };
    let together = |all: &Vec<Requirement>| match all.as_slice() {
        [] => "none".to_owned(),
        all => all.iter().map(one).collect::<Vec<_>>().join(" and "),
    };
    match operation.security.as_slice() {
        [] => "none".to_owned(),
        all => all.iter().map(together).collect::<Vec<_>>().join(" or "),
    }
}

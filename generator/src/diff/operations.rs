//! Operations: those that callers call, and webhooks and callbacks, which the API calls.

use super::addresses::{self, erased};
use super::comparison::{Called, Caller, Comparison, Name, Roots};
use super::finding::Finding;
use super::lifecycle::{self, Notice};
use super::pairing::{Listed, partners, stated_id};
use super::rules::{self, Rule};
use super::{bodies, parameters, replies, servers};
use crate::model::Operation;

/// One operation in both documents.
#[derive(Clone, Copy)]
pub(super) struct Matched<'a> {
    /// The older one.
    pub base: &'a Operation,
    /// The newer one.
    pub head: &'a Operation,
    /// Where findings go.
    pub roots: Roots,
    /// Who calls it.
    pub caller: Caller,
}

/// Which list an operation is in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Operation,
    Webhook,
    Callback,
}

impl Kind {
    fn caller(self) -> Caller {
        match self {
            Self::Operation => Caller::Client,
            Self::Webhook | Self::Callback => Caller::Api,
        }
    }
}

/// Lists of the same kind in both documents.
struct Lists<'a> {
    kind: Kind,
    /// The operation whose callbacks they are; empty for others.
    owner: String,
    /// True where that operation may change as it likes.
    provisional: bool,
    base: Vec<Listed<'a>>,
    head: Vec<Listed<'a>>,
}

/// Compares all operations; the pairs are given back for what concerns several of them.
pub(super) fn compare<'a>(comparison: &mut Comparison<'a>) -> Vec<Matched<'a>> {
    let (base, head) = (comparison.base, comparison.head);
    let named = |label| move |operation| Listed { operation, label };
    let operations = Lists {
        kind: Kind::Operation,
        owner: String::new(),
        provisional: false,
        base: base.operations.iter().map(named("")).collect(),
        head: head.operations.iter().map(named("")).collect(),
    };
    let by_path = |operation: &'a Operation| Listed { operation, label: &operation.path };
    let webhooks = Lists {
        kind: Kind::Webhook,
        owner: String::new(),
        provisional: false,
        base: base.webhooks.iter().map(by_path).collect(),
        head: head.webhooks.iter().map(by_path).collect(),
    };
    let mut matched = Vec::new();
    let mut open = vec![webhooks, operations];
    while let Some(lists) = open.pop() {
        open.extend(compare_lists(comparison, &lists, &mut matched));
    }
    matched
}

/// Compares two lists, and gives those of the callbacks of each pair.
fn compare_lists<'a>(
    comparison: &mut Comparison<'a>,
    lists: &Lists<'a>,
    matched: &mut Vec<Matched<'a>>,
) -> Vec<Lists<'a>> {
    let (base, head) = (&lists.base, &lists.head);
    let partners = partners((comparison.base, base), (comparison.head, head));
    let mut pairs = Vec::new();
    for (older, partner) in base.iter().zip(&partners) {
        let newer = partner.map(|index| &head[index]);
        let roots = comparison.operation(&lists.called(older, newer.unwrap_or(older)));
        match newer {
            Some(newer) => pairs.push((older, newer, roots)),
            None => {
                let rule = lists.removed(older.operation, comparison);
                let finding = Finding::new(rule, lists.line(older)).base(&older.operation.origin);
                let before = lifecycle::sunset_text(&older.operation.docs);
                comparison.add(roots.whole, finding.before(before));
            }
        }
    }
    let mut has_partner = vec![false; head.len()];
    partners.iter().flatten().for_each(|index| has_partner[*index] = true);
    for (newer, _) in head.iter().zip(has_partner).filter(|(_, has_partner)| !has_partner) {
        let roots = comparison.operation(&lists.called(newer, newer));
        let finding = Finding::new(lists.added(), lists.line(newer));
        comparison.add(roots.whole, finding.head(&newer.operation.origin));
    }
    let mut callbacks = Vec::new();
    for (older, newer, roots) in pairs {
        let (base, head) = (older.operation, newer.operation);
        let pair = Matched { base, head, roots, caller: lists.kind.caller() };
        names(comparison, lists, &pair, (older, newer));
        both(comparison, &pair, &lists.line(newer));
        callbacks.push(lists.callbacks(&pair));
        matched.push(pair);
    }
    callbacks.retain(|lists| !lists.base.is_empty() || !lists.head.is_empty());
    callbacks.reverse();
    callbacks
}

impl<'a> Lists<'a> {
    /// What a pair is called; those who call it were told by the older document whether it may change.
    fn called(&self, older: &Listed<'_>, newer: &Listed<'_>) -> Called {
        let provisional = self.provisional || lifecycle::is_provisional(&older.operation.docs);
        let shown = match self.kind {
            Kind::Operation => name(newer.operation),
            Kind::Webhook => format!("webhook {}", newer.label),
            Kind::Callback => format!("callback {} of {}", newer.label, self.owner),
        };
        let Operation { method, path, .. } = newer.operation;
        let name = Name { shown, method: method.clone(), path: path.clone() };
        Called { name, caller: self.kind.caller(), provisional }
    }

    /// What an operation is called in a sentence.
    fn line(&self, listed: &Listed<'_>) -> String {
        match self.kind {
            Kind::Operation => line(listed.operation),
            Kind::Webhook => format!("webhook `{}`", listed.label),
            Kind::Callback => format!("callback `{}` of {}", listed.label, self.owner),
        }
    }

    fn removed(&self, operation: &Operation, comparison: &Comparison<'_>) -> &'static Rule {
        match self.kind {
            Kind::Webhook => rules::WEBHOOK_REMOVED,
            Kind::Callback => rules::CALLBACK_REMOVED,
            Kind::Operation => {
                match lifecycle::notice(&operation.docs, comparison.settings.today) {
                    Notice::None | Notice::Pending => rules::OP_REMOVED,
                    Notice::Deprecated => rules::OP_REMOVED_DEPRECATED,
                    Notice::Over => rules::OP_REMOVED_AFTER_SUNSET,
                }
            }
        }
    }

    fn added(&self) -> &'static Rule {
        match self.kind {
            Kind::Operation => rules::OP_ADDED,
            Kind::Webhook => rules::WEBHOOK_ADDED,
            Kind::Callback => rules::CALLBACK_ADDED,
        }
    }

    fn callbacks(&self, pair: &Matched<'a>) -> Self {
        let listed = |operation: &'a Operation| {
            let callbacks = operation.callbacks.iter();
            let listed = callbacks
                .map(|callback| Listed { operation: &callback.operation, label: &callback.name });
            listed.collect()
        };
        Self {
            kind: Kind::Callback,
            owner: name(pair.head),
            provisional: self.provisional || lifecycle::is_provisional(&pair.base.docs),
            base: listed(pair.base),
            head: listed(pair.head),
        }
    }
}

/// The name of an operation. One that is made from the path holds spaces and stands in no document.
fn name(operation: &Operation) -> String {
    match stated_id(operation) {
        Some(id) => id.to_owned(),
        None => format!("{} {}", operation.method, operation.path),
    }
}

/// The method and the path.
fn line(operation: &Operation) -> String {
    format!("`{} {}`", operation.method, operation.path)
}

/// Where an operation is found, and what it is called.
fn names(
    comparison: &mut Comparison<'_>,
    lists: &Lists<'_>,
    pair: &Matched<'_>,
    (older, newer): (&Listed<'_>, &Listed<'_>),
) {
    let Matched { base, head, roots, .. } = *pair;
    let moved = rule_of_path(comparison, pair);
    let mut differ = |rule: &'static Rule, before: &str, after: &str| {
        if before != after {
            let finding = Finding::new(rule, lists.line(newer));
            let finding = finding.base(&base.origin).head(&head.origin);
            comparison.add(roots.whole, finding.before(before).after(after));
        }
    };
    match lists.kind {
        // The path of an action only tells it apart in the document.
        Kind::Operation if base.rpc.is_some() && head.rpc.is_some() => {}
        Kind::Operation => differ(moved, &base.path, &head.path),
        Kind::Webhook => differ(rules::WEBHOOK_RENAMED, older.label, newer.label),
        Kind::Callback => {
            differ(rules::CALLBACK_RENAMED, older.label, newer.label);
            differ(rules::CALLBACK_URL_CHANGED, &base.path, &head.path);
        }
    }
    match (stated_id(base), stated_id(head)) {
        (Some(before), Some(after)) => differ(rules::ID_RENAMED, before, after),
        (before, after) => {
            let [before, after] = [before, after].map(Option::unwrap_or_default);
            differ(rules::ID_ADDED_OR_REMOVED, before, after);
        }
    }
}

/// The rule for a path that is another.
fn rule_of_path(comparison: &Comparison<'_>, pair: &Matched<'_>) -> &'static Rule {
    if erased(&pair.base.path) == erased(&pair.head.path) {
        return rules::PATH_RENAMED;
    }
    let older = addresses::of(comparison.base, pair.base);
    match older.is_subset(&addresses::of(comparison.head, pair.head)) {
        true => rules::PATH_MOVED_SAME,
        false => rules::PATH_MOVED,
    }
}

fn both<'a>(comparison: &mut Comparison<'a>, pair: &Matched<'a>, subject: &str) {
    let Matched { base, head, roots, .. } = *pair;
    let mut differ = |rule: &'static Rule, before: &str, after: &str| {
        if before != after {
            let finding = Finding::new(rule, subject).base(&base.origin).head(&head.origin);
            comparison.add(roots.whole, finding.before(before).after(after));
        }
    };
    let (older, newer) = (methods(base), methods(head));
    let methods = match older.iter().all(|method| newer.contains(method)) {
        true => rules::METHOD_ADDED,
        false => rules::METHOD_CHANGED,
    };
    differ(methods, &older.join(", "), &newer.join(", "));
    let action = |operation: &'a Operation| operation.rpc.as_ref().map_or("", |rpc| &rpc.action);
    differ(rules::RPC_ACTION, action(base), action(head));
    let version = |operation: &'a Operation| operation.rpc.as_ref().map_or("", |rpc| &rpc.version);
    differ(rules::RPC_VERSION, version(base), version(head));
    differ(rules::TAG_CHANGED, &tags(base), &tags(head));
    let (older, newer) = ((&base.docs, &base.origin), (&head.docs, &head.origin));
    lifecycle::compare(comparison, roots.whole, subject, older, newer);
    servers::compare_own(comparison, pair, subject);
    parameters::compare(comparison, pair);
    bodies::compare(comparison, pair);
    replies::compare(comparison, pair);
}

/// Every method that the operation answers to.
fn methods(operation: &Operation) -> Vec<&str> {
    let also = operation.also.iter().map(String::as_str);
    let mut methods: Vec<&str> = std::iter::once(operation.method.as_str()).chain(also).collect();
    methods[1..].sort_unstable();
    methods
}

/// The tags; their order means nothing.
fn tags(operation: &Operation) -> String {
    let mut tags: Vec<&str> = operation.tags.iter().map(String::as_str).collect();
    tags.sort_unstable();
    tags.dedup();
    tags.join(", ")
}

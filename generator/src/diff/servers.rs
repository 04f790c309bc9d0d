//! The URLs where the API is served; one that took the place of another was changed.

use super::addresses;
use super::comparison::{Caller, Comparison, DOCUMENT, NodeId};
use super::finding::Finding;
use super::operations::Matched;
use super::rules::{self, Rule};
use crate::model::{Server, ServerVariable};

/// Compares the servers of both documents.
pub(super) fn compare(comparison: &mut Comparison<'_>, matched: &[Matched<'_>]) {
    let (base, head) = (&comparison.base.servers, &comparison.head.servers);
    let mut using = matched.iter().filter(|pair| uses(pair)).peekable();
    let rule = match using.peek().is_some() && using.all(|pair| is_kept(comparison, pair)) {
        true => rules::SERVER_PREFIX_MOVED,
        false => rules::SERVER_URL_CHANGED,
    };
    lists(comparison, DOCUMENT, "servers", rule, (base, head));
}

/// Compares the servers of an operation, where it or its path has servers of its own in either document.
pub(super) fn compare_own(comparison: &mut Comparison<'_>, pair: &Matched<'_>, subject: &str) {
    if pair.base.servers.is_empty() && pair.head.servers.is_empty() {
        return;
    }
    let base = addresses::servers(comparison.base, pair.base);
    let head = addresses::servers(comparison.head, pair.head);
    let rule = match is_kept(comparison, pair) {
        true => rules::SERVER_PREFIX_MOVED,
        false => rules::SERVER_URL_CHANGED,
    };
    let subject = format!("servers of {subject}");
    lists(comparison, pair.roots.whole, &subject, rule, (base, head));
}

/// Whether an operation hangs on the servers of the document.
fn uses(pair: &Matched<'_>) -> bool {
    pair.caller == Caller::Client && pair.base.servers.is_empty()
}

/// Whether every old address of an operation is still one.
fn is_kept(comparison: &Comparison<'_>, pair: &Matched<'_>) -> bool {
    let older = addresses::of(comparison.base, pair.base);
    older.is_subset(&addresses::of(comparison.head, pair.head))
}

fn lists(
    comparison: &mut Comparison<'_>,
    node: NodeId,
    subject: &str,
    changed: &'static Rule,
    (base, head): (&[Server], &[Server]),
) {
    let is_in = |list: &[Server], one: &Server| list.iter().any(|other| other.url == one.url);
    let mut gone: Vec<&Server> = base.iter().filter(|one| !is_in(head, one)).collect();
    let mut new: Vec<&Server> = head.iter().filter(|one| !is_in(base, one)).collect();
    let shared = gone.len().min(new.len());
    for (before, after) in gone.drain(..shared).zip(new.drain(..shared)) {
        let finding = Finding::new(changed, subject).base(&before.origin).head(&after.origin);
        comparison.add(node, finding.before(&before.url).after(&after.url));
    }
    let is_moved = std::ptr::eq(changed, rules::SERVER_PREFIX_MOVED);
    let removed = if is_moved { changed } else { rules::SERVER_REMOVED };
    for server in gone {
        let finding = Finding::new(removed, subject).base(&server.origin);
        comparison.add(node, finding.before(&server.url));
    }
    for server in new {
        let finding = Finding::new(rules::SERVER_ADDED, subject).head(&server.origin);
        comparison.add(node, finding.after(&server.url));
    }
    for older in base {
        let newer = head.iter().find(|newer| newer.url == older.url);
        newer.into_iter().for_each(|newer| variables(comparison, node, (older, newer)));
    }
}

/// Compares the variables of a URL; which ones there are is told by the URL.
fn variables(comparison: &mut Comparison<'_>, node: NodeId, (base, head): (&Server, &Server)) {
    for older in &base.variables {
        let Some(newer) = head.variables.iter().find(|newer| newer.name == older.name) else {
            continue;
        };
        let mut differ = |rule: &'static Rule, before: String, after: String| {
            if before != after {
                let finding = Finding::new(rule, format!("variable `{}` of servers", newer.name));
                let finding = finding.base(&older.origin).head(&newer.origin);
                comparison.add(node, finding.before(before).after(after));
            }
        };
        let rule = match loses(older, newer) {
            true => rules::SERVER_ENUM_NARROWED,
            false => rules::SERVER_ENUM_WIDENED,
        };
        differ(rule, values(older), values(newer));
        differ(rules::SERVER_DEFAULT_CHANGED, older.default.clone(), newer.default.clone());
    }
}

/// Whether a value is gone; one without values may have any.
fn loses(base: &ServerVariable, head: &ServerVariable) -> bool {
    match (base.values.is_empty(), head.values.is_empty()) {
        (_, true) => false,
        (true, false) => true,
        (false, false) => base.values.iter().any(|value| !head.values.contains(value)),
    }
}

fn values(variable: &ServerVariable) -> String {
    let mut values: Vec<&str> = variable.values.iter().map(String::as_str).collect();
    values.sort_unstable();
    values.dedup();
    if values.is_empty() { "any".to_owned() } else { values.join(", ") }
}

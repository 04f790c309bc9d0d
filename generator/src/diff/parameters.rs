//! Parameters: paired by their place and name on the wire; in the path, by their position.

use super::addresses::erased;
use super::comparison::Comparison;
use super::contents;
use super::essence;
use super::finding::Finding;
use super::forms;
use super::lifecycle::{self, Notice};
use super::operations::Matched;
use super::rules::{self, Rule};
use super::types::default;
use super::written;
use crate::model::{Derived, Location, Operation, Param};

/// Compares the parameters of an operation.
pub(super) fn compare<'a>(comparison: &mut Comparison<'a>, pair: &Matched<'a>) {
    let same_template = erased(&pair.base.path) == erased(&pair.head.path);
    let key = |operation: &Operation, param: &Param| match param.location {
        Location::Path if same_template => position(operation, param),
        Location::Header => param.wire.to_ascii_lowercase(),
        // The name of the whole query is not on the wire.
        Location::QueryString => String::new(),
        Location::Path | Location::Query | Location::Cookie => param.wire.clone(),
    };
    let same = |base: &Param, head: &Param| {
        base.location == head.location && key(pair.base, base) == key(pair.head, head)
    };
    let (mut older, mut newer) = (params(pair.base), params(pair.head));
    let is_capital = |base: &Param, head: &Param| {
        base.location == head.location && base.wire.eq_ignore_ascii_case(&head.wire)
    };
    for (base, head) in take(&mut older, &mut newer, same) {
        if base.location == Location::Header {
            differ(comparison, pair, (base, head), rules::HEADER_NAME_CASE, |param| {
                param.wire.as_str()
            });
        }
        both(comparison, pair, base, head);
    }
    for (base, head) in take(&mut older, &mut newer, is_capital) {
        differ(comparison, pair, (base, head), rules::PARAM_NAME_CASE, |param| param.wire.as_str());
        both(comparison, pair, base, head);
    }
    for (base, head) in take(&mut older, &mut newer, |base, head| base.wire == head.wire) {
        let word = |param: &'a Param| param.location.word();
        differ(comparison, pair, (base, head), rules::PARAM_MOVED_IN, word);
        both(comparison, pair, base, head);
    }
    alone(comparison, pair, &older, &newer);
}

/// What is left after pairing. That a path lost or gained a parameter is said of the path.
fn alone<'a>(
    comparison: &mut Comparison<'a>,
    pair: &Matched<'a>,
    older: &[&Param],
    newer: &[&Param],
) {
    for param in older.iter().filter(|param| param.location != Location::Path) {
        let finding = Finding::new(gone(comparison, param), subject(param)).base(&param.origin);
        let finding = finding.before(lifecycle::sunset_text(&param.docs));
        comparison.add(pair.roots.request, finding);
    }
    for param in newer.iter().filter(|param| param.location != Location::Path) {
        let rule =
            if param.required { rules::PARAM_ADDED_REQUIRED } else { rules::PARAM_ADDED_OPTIONAL };
        comparison.add(pair.roots.request, Finding::new(rule, subject(param)).head(&param.origin));
    }
}

fn gone(comparison: &Comparison<'_>, param: &Param) -> &'static Rule {
    match lifecycle::notice(&param.docs, comparison.settings.today) {
        Notice::Over => rules::PARAM_REMOVED_DEPRECATED,
        Notice::Pending => rules::PARAM_REMOVED_BEFORE_SUNSET,
        Notice::None | Notice::Deprecated if param.required => rules::PARAM_REMOVED_REQUIRED,
        Notice::None | Notice::Deprecated => rules::PARAM_REMOVED,
    }
}

fn params(operation: &Operation) -> Vec<&Param> {
    operation.params.iter().collect()
}

/// Takes out every pair that belongs together.
pub(super) fn take<'a, T>(
    older: &mut Vec<&'a T>,
    newer: &mut Vec<&'a T>,
    belong: impl Fn(&T, &T) -> bool,
) -> Vec<(&'a T, &'a T)> {
    let mut pairs = Vec::new();
    older.retain(|base| match newer.iter().position(|head| belong(base, head)) {
        Some(index) => {
            pairs.push((*base, newer.remove(index)));
            false
        }
        None => true,
    });
    pairs
}

/// Which of the template's parameters it is.
fn position(operation: &Operation, param: &Param) -> String {
    let names = operation.path.split('{').skip(1).map(|part| part.split('}').next());
    let before = names.take_while(|name| *name != Some(&param.wire)).count();
    before.to_string()
}

fn subject(param: &Param) -> String {
    format!("{} parameter `{}`", param.location.word(), param.wire)
}

fn both<'a>(comparison: &mut Comparison<'a>, pair: &Matched<'a>, base: &'a Param, head: &'a Param) {
    let rule = match (base.required, head.required) {
        (false, true) => Some(rules::PARAM_BECAME_REQUIRED),
        (true, false) => Some(rules::PARAM_BECAME_OPTIONAL),
        _ => None,
    };
    if let Some(rule) = rule {
        let word = |param: &'a Param| if param.required { "required" } else { "optional" };
        differ(comparison, pair, (base, head), rule, word);
    }
    let node = pair.roots.request;
    if let (Some(older), Some(newer)) = (&base.content, &head.content) {
        contents::of_query(comparison, node, &subject(head), (older, newer));
    }
    forms::compare(comparison, node, &subject(head), (base, head));
    let default_by = |param: &Param| hanging(param, |one| matches!(one, Derived::DefaultBy { .. }));
    differ(comparison, pair, (base, head), rules::PARAM_DEFAULT_BY, default_by);
    let forced_by = |param: &Param| hanging(param, |one| matches!(one, Derived::ForcedBy { .. }));
    differ(comparison, pair, (base, head), rules::PARAM_FORCED_BY, forced_by);
    let subset_of = |param: &Param| hanging(param, |one| matches!(one, Derived::SubsetOf { .. }));
    differ(comparison, pair, (base, head), rules::PARAM_SUBSET_OF, subset_of);
    let (older, newer) = ((&base.docs, &base.origin), (&head.docs, &head.origin));
    lifecycle::compare(comparison, node, &subject(head), older, newer);
    let (older, newer) = (forms::place(base), forms::place(head));
    let defaults = (base.default.as_ref(), head.default.as_ref());
    default::compare(comparison, node, &subject(head), (&older, &newer), defaults);
    written::compare(comparison, node, subject(head), (base, head));
}

/// How a parameter hangs on others in one way.
fn hanging(param: &Param, is_this_way: impl Fn(&Derived) -> bool) -> String {
    let ways = param.derived.iter().filter(|derived| is_this_way(derived));
    ways.map(essence::derivation).collect::<Vec<_>>().join("; ")
}

fn differ<'a, S: Into<String> + PartialEq>(
    comparison: &mut Comparison<'a>,
    pair: &Matched<'a>,
    (base, head): (&'a Param, &'a Param),
    rule: &'static Rule,
    says: impl Fn(&'a Param) -> S,
) {
    let (before, after) = (says(base), says(head));
    if before != after {
        let finding = Finding::new(rule, subject(head)).base(&base.origin).head(&head.origin);
        comparison.add(pair.roots.request, finding.before(before).after(after));
    }
}

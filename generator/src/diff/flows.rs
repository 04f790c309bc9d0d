//! The flows of OAuth 2: where tokens come from, and what they can allow.

use super::comparison::Comparison;
use super::finding::Finding;
use super::rules::{self, Rule};
use super::types::Site;
use crate::model::Flow;

/// Compares the flows of a scheme, by their names.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    base: &[Flow],
    head: &[Flow],
) {
    for older in base {
        match head.iter().find(|newer| newer.name == older.name) {
            Some(newer) => both(comparison, site, older, newer),
            None => {
                let finding = Finding::new(rules::SCHEME_OAUTH_FLOW_REMOVED, site.subject.clone());
                let finding = finding.base(&older.origin).head(site.head);
                comparison.add(site.node, finding.before(&older.name));
            }
        }
    }
    for newer in head.iter().filter(|flow| base.iter().all(|older| older.name != flow.name)) {
        let finding = Finding::new(rules::SCHEME_OAUTH_FLOW_ADDED, site.subject.clone());
        let finding = finding.base(site.base).head(&newer.origin);
        comparison.add(site.node, finding.after(&newer.name));
    }
}

fn both(comparison: &mut Comparison<'_>, site: &Site<'_>, base: &Flow, head: &Flow) {
    let subject = format!("{} of {}", head.name, site.subject);
    let mut add = |rule: &'static Rule, before: &str, after: &str| {
        let finding = Finding::new(rule, subject.clone()).base(&base.origin).head(&head.origin);
        comparison.add(site.node, finding.before(before).after(after));
    };
    for (before, after) in urls(base).into_iter().zip(urls(head)) {
        if before != after {
            add(rules::SCHEME_OAUTH_URL, before, after);
        }
    }
    for scope in base.scopes.iter().filter(|scope| !head.scopes.contains(scope)) {
        add(rules::SCHEME_OAUTH_SCOPE_REMOVED, scope, "");
    }
    for scope in head.scopes.iter().filter(|scope| !base.scopes.contains(scope)) {
        add(rules::SCHEME_OAUTH_SCOPE_ADDED, "", scope);
    }
}

fn urls(flow: &Flow) -> [&str; 3] {
    [&flow.authorization_url, &flow.token_url, &flow.refresh_url]
        .map(|url| url.as_deref().unwrap_or_default())
}

/// Whether tokens come from the same places and can allow the same.
pub(super) fn are_alike(base: &[Flow], head: &[Flow]) -> bool {
    let is_alike = |older: &Flow, newer: &Flow| {
        older.name == newer.name && urls(older) == urls(newer) && older.scopes == newer.scopes
    };
    base.len() == head.len()
        && base.iter().all(|older| head.iter().any(|newer| is_alike(older, newer)))
}

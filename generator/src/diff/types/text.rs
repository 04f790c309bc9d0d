//! Strings with limits.

use super::pattern::{self, Judged};
use super::{Limit, Site, ladder};
use crate::diff::comparison::Comparison;
use crate::diff::rules;
use crate::model::{Stated, TextLimits};

/// Compares the limits of two strings: as one set of texts each where a pattern is among them.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    base: &TextLimits,
    head: &TextLimits,
) {
    match pattern::compare(site, base, head) {
        Judged::Alone(finding) => comparison.add(site.node, finding),
        Judged::BesideLengths(finding) => {
            lengths(comparison, site, base, head);
            finding.into_iter().for_each(|finding| comparison.add(site.node, finding));
        }
    }
}

fn lengths(comparison: &mut Comparison<'_>, site: &Site<'_>, base: &TextLimits, head: &TextLimits) {
    let (older, newer) = (lowest(&base.min_chars), lowest(&head.min_chars));
    ladder(comparison, site, &rules::MIN_LENGTH, older, newer);
    let (older, newer) = (base.max_chars.as_ref(), head.max_chars.as_ref());
    ladder(comparison, site, &rules::MAX_LENGTH, older.map(Limit::of), newer.map(Limit::of));
}

/// A minimum count; none is less than zero, so zero limits nothing.
pub(super) fn lowest(stated: &Option<Stated<u64>>) -> Option<Limit<'_, u64>> {
    stated.as_ref().filter(|stated| stated.value > 0).map(Limit::of)
}

/// Whether a string became a secret, or is no longer one; the values are the same.
pub(super) fn secrecy(comparison: &mut Comparison<'_>, site: &Site<'_>, base: bool, head: bool) {
    let word = |secret| if secret { "password" } else { "" };
    if base != head {
        site.differ(comparison, rules::FORMAT_UNKNOWN_CHANGED, word(base), word(head));
    }
}

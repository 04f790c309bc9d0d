//! Strings with limits.

use super::pattern::{self, Judged};
use super::{Limit, Site, held, ladder};
use crate::diff::change::Witnesses;
use crate::diff::comparison::Comparison;
use crate::diff::relation::{Answer, Set, Side};
use crate::diff::rules;
use crate::model::{Stated, TextLimits, TypeRef};
use specwright_runtime::decode::Decode;
use specwright_runtime::json::Json;

/// Compares the limits of two strings: as one set of texts each where a pattern is among them.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    (base_type, base): (&TypeRef, &TextLimits),
    (head_type, head): (&TypeRef, &TextLimits),
) {
    match pattern::compare(site, base, head) {
        Judged::Alone(finding) => {
            let witnesses = fitting(comparison, (base_type, head_type), &finding.witnesses);
            comparison.add(site.node, finding.witnesses(witnesses));
        }
        Judged::BesideLengths(finding) => {
            lengths(comparison, site, base, head);
            finding.into_iter().for_each(|finding| comparison.add(site.node, finding));
        }
    }
}

/// What tells the limits apart, as far as the types are: a format beside them may refuse it on both sides.
fn fitting(
    comparison: &mut Comparison<'_>,
    (base, head): (&TypeRef, &TypeRef),
    found: &Witnesses,
) -> Witnesses {
    let read = |text: &Option<String>| {
        let value = text.as_ref().and_then(|text| Json::decode(text.as_bytes()).ok());
        value.map_or(Answer::Nothing, Answer::Value)
    };
    let (lost, gained) = (read(&found.lost), read(&found.gained));
    let whole = comparison.decider().types(base, head);
    let (base, head) = (Set::Type(Side::Base, base), Set::Type(Side::Head, head));
    Witnesses {
        lost: held::fitting(comparison, (&base, &head), (&lost, &whole.lost)),
        gained: held::fitting(comparison, (&head, &base), (&gained, &whole.gained)),
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

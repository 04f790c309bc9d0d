//! A limit that both, one or none of the documents state.

use super::Site;
use crate::diff::comparison::Comparison;
use crate::diff::rules::Ladder;
use crate::model::{Origin, Stated};
use std::cmp::Ordering;
use std::fmt::Display;

/// A limit as one document states it.
pub(in crate::diff) struct Limit<'a, T> {
    /// Its place among all values of the limit.
    pub rank: T,
    /// Its text.
    pub text: String,
    /// Where it stands.
    pub origin: &'a Origin,
}

impl<'a, T: Copy + Display> Limit<'a, T> {
    /// A limit that ranks by its value.
    pub(super) fn of(stated: &'a Stated<T>) -> Self {
        Self { rank: stated.value, text: stated.value.to_string(), origin: &stated.origin }
    }
}

/// Reports how a limit changed, if it did.
pub(in crate::diff) fn ladder<T: PartialOrd>(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    ladder: &Ladder,
    base: Option<Limit<'_, T>>,
    head: Option<Limit<'_, T>>,
) {
    let rule = match (&base, &head) {
        (None, None) => return,
        (None, Some(_)) => ladder.set,
        (Some(_), None) => ladder.removed,
        (Some(base), Some(head)) => match base.rank.partial_cmp(&head.rank) {
            Some(Ordering::Less) => ladder.raised,
            Some(Ordering::Greater) => ladder.lowered,
            Some(Ordering::Equal) | None => return,
        },
    };
    let mut finding = site.finding(rule);
    if let Some(base) = base {
        finding = finding.base(base.origin).before(base.text);
    }
    if let Some(head) = head {
        finding = finding.head(head.origin).after(head.text);
    }
    comparison.add(site.node, finding);
}

//! Integers: bounds are compared within the range of the format.

use super::number::{bound_text, multiples};
use super::{Limit, Site};
use crate::diff::comparison::Comparison;
use crate::diff::finding::Finding;
use crate::diff::rules::{self, Ladder, Rule};
use crate::model::{Bound, IntegerLimits, IntegerWidth, Stated};
use std::cmp::Ordering;

/// Compares two integers.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    base: (IntegerWidth, &IntegerLimits),
    head: (IntegerWidth, &IntegerLimits),
) {
    // A lower end that rises takes values away, and so does an upper end that falls.
    let (older, newer) = (End::low(base), End::low(head));
    let extent = older.value.cmp(&newer.value);
    end(comparison, site, &rules::MIN, (&older, &newer), extent);
    let (older, newer) = (End::high(base), End::high(head));
    let extent = newer.value.cmp(&older.value);
    end(comparison, site, &rules::MAX, (&older, &newer), extent);
    let limit =
        |limits: &'_ IntegerLimits| limits.multiple_of.clone().filter(|stated| stated.value != 1);
    let (older, newer) = (limit(base.1), limit(head.1));
    let divides = |divisor: i128, value: i128| value.checked_rem(divisor) == Some(0);
    let (older, newer) = (older.as_ref().map(Limit::of), newer.as_ref().map(Limit::of));
    multiples(comparison, site, older, newer, divides);
}

/// One end of the range of an integer.
struct End<'a> {
    /// The last number within, of what is stated and what the format holds.
    value: i128,
    /// What is stated.
    stated: Option<&'a Stated<Bound<i128>>>,
    /// The word of the format.
    format: &'static str,
}

impl<'a> End<'a> {
    fn low((width, limits): (IntegerWidth, &'a IntegerLimits)) -> Self {
        let (least, _, format) = range(width);
        let value = limits.smallest().map_or(least, |stated| stated.max(least));
        Self { value, stated: limits.min.as_ref(), format }
    }

    fn high((width, limits): (IntegerWidth, &'a IntegerLimits)) -> Self {
        let (_, most, format) = range(width);
        let value = limits.largest().map_or(most, |stated| stated.min(most));
        Self { value, stated: limits.max.as_ref(), format }
    }
}

/// The least and the most that a format holds, and its word.
fn range(width: IntegerWidth) -> (i128, i128, &'static str) {
    let (least, most) = width.range();
    (least, most, width.format())
}

/// Reports how one end changed; `extent` says whether there are fewer or more values now.
fn end(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    ladder: &Ladder,
    (base, head): (&End<'_>, &End<'_>),
    extent: Ordering,
) {
    let (older, newer) = (base.stated.map(|s| &s.value), head.stated.map(|s| &s.value));
    let finding = match extent {
        Ordering::Equal if older == newer => return,
        Ordering::Equal => respelt(site, (base, head)),
        Ordering::Less if older == newer || newer.is_none() => {
            format(site, rules::FORMAT_ADDED, (base, head))
        }
        Ordering::Greater if older == newer || older.is_none() => {
            format(site, rules::FORMAT_WIDENED, (base, head))
        }
        Ordering::Less | Ordering::Greater => {
            let rule = match (older, newer) {
                (None, _) => ladder.set,
                (_, None) => ladder.removed,
                (Some(_), Some(_)) if base.value < head.value => ladder.raised,
                (Some(_), Some(_)) => ladder.lowered,
            };
            stated(site, rule, (base, head))
        }
    };
    comparison.add(site.node, finding);
}

/// The bound is written differently, and the values are the same.
fn respelt(site: &Site<'_>, ends: (&End<'_>, &End<'_>)) -> Finding {
    let exclusive = |end: &End<'_>| end.stated.map(|stated| stated.value.exclusive);
    match (exclusive(ends.0), exclusive(ends.1)) {
        (Some(older), Some(newer)) if older != newer => stated(site, rules::EXCLUSIVE_FLIP, ends),
        _ => stated(site, rules::BOUND_UNREACHABLE, ends),
    }
}

fn format(site: &Site<'_>, rule: &'static Rule, (base, head): (&End<'_>, &End<'_>)) -> Finding {
    site.finding(rule).before(base.format).after(head.format)
}

fn stated(site: &Site<'_>, rule: &'static Rule, (base, head): (&End<'_>, &End<'_>)) -> Finding {
    let mut finding = site.finding(rule);
    if let Some(stated) = base.stated {
        finding = finding.base(&stated.origin).before(bound_text(&stated.value));
    }
    if let Some(stated) = head.stated {
        finding = finding.head(&stated.origin).after(bound_text(&stated.value));
    }
    finding
}

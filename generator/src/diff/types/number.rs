//! Numbers: each bound with whether the bound itself is within.

use super::{Limit, Site, ladder};
use crate::diff::comparison::Comparison;
use crate::diff::rules;
use crate::model::{Bound, IntegerLimits, NumberLimits, NumberWidth, Origin, Stated};
use std::cmp::Ordering;
use std::fmt::Display;

/// The limits of a number or of an integer, in double precision.
pub(super) struct Limits<'a> {
    min: Option<(Bound<f64>, String, &'a Origin)>,
    max: Option<(Bound<f64>, String, &'a Origin)>,
    multiple_of: Option<(f64, &'a Origin)>,
}

impl<'a> From<&'a NumberLimits> for Limits<'a> {
    fn from(limits: &'a NumberLimits) -> Self {
        let multiple_of = limits.multiple_of.as_ref();
        Self {
            min: limits.min.as_ref().map(|min| bound(min, |value| value)),
            max: limits.max.as_ref().map(|max| bound(max, |value| value)),
            multiple_of: multiple_of.map(|stated| (stated.value, &stated.origin)),
        }
    }
}

impl<'a> From<&'a IntegerLimits> for Limits<'a> {
    fn from(limits: &'a IntegerLimits) -> Self {
        let multiple_of = limits.multiple_of.as_ref();
        Self {
            min: limits.min.as_ref().map(|min| bound(min, |value| value as f64)),
            max: limits.max.as_ref().map(|max| bound(max, |value| value as f64)),
            multiple_of: multiple_of.map(|stated| (stated.value as f64, &stated.origin)),
        }
    }
}

fn bound<T: Copy + Display>(
    stated: &Stated<Bound<T>>,
    double: impl Fn(T) -> f64,
) -> (Bound<f64>, String, &Origin) {
    let Bound { value, exclusive } = stated.value;
    (Bound { value: double(value), exclusive }, bound_text(&stated.value), &stated.origin)
}

/// A bound as people read it.
pub(super) fn bound_text<T: Display>(bound: &Bound<T>) -> String {
    let outside = if bound.exclusive { ", itself excluded" } else { "" };
    format!("{}{outside}", bound.value)
}

/// Compares the formats of two numbers: a double holds every single, a decimal every number.
pub(super) fn width(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    base: NumberWidth,
    head: NumberWidth,
) {
    let rule = match rank(base).cmp(&rank(head)) {
        Ordering::Less => rules::FORMAT_WIDENED,
        Ordering::Greater => rules::FORMAT_ADDED,
        Ordering::Equal => return,
    };
    site.differ(comparison, rule, format(base), format(head));
}

fn rank(width: NumberWidth) -> u8 {
    match width {
        NumberWidth::Single => 0,
        NumberWidth::Double => 1,
        NumberWidth::Decimal => 2,
    }
}

fn format(width: NumberWidth) -> &'static str {
    match width {
        NumberWidth::Single => "float",
        NumberWidth::Double => "double",
        NumberWidth::Decimal => "decimal",
    }
}

/// Compares two numbers.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    base: &Limits<'_>,
    head: &Limits<'_>,
) {
    // A minimum that is outside itself is higher than one that is within, a maximum lower.
    let (older, newer) = (limit(&base.min, 1), limit(&head.min, 1));
    ladder(comparison, site, &rules::MIN, older, newer);
    let (older, newer) = (limit(&base.max, -1), limit(&head.max, -1));
    ladder(comparison, site, &rules::MAX, older, newer);
    let divides = |divisor: f64, value: f64| value % divisor == 0.0;
    multiples(comparison, site, divisor(base), divisor(head), divides);
}

fn divisor<'a>(limits: &Limits<'a>) -> Option<Limit<'a, f64>> {
    let (value, origin) = limits.multiple_of?;
    Some(Limit { rank: value, text: value.to_string(), origin })
}

fn limit<'a>(
    stated: &Option<(Bound<f64>, String, &'a Origin)>,
    outside: i8,
) -> Option<Limit<'a, (f64, i8)>> {
    stated.as_ref().map(|(bound, text, origin)| {
        let rank = (bound.value, if bound.exclusive { outside } else { 0 });
        Limit { rank, text: text.clone(), origin }
    })
}

/// Compares two divisors: every multiple of a multiple is one of the divisor.
pub(super) fn multiples<T: Copy + PartialEq>(
    comparison: &mut Comparison<'_>,
    site: &Site<'_>,
    base: Option<Limit<'_, T>>,
    head: Option<Limit<'_, T>>,
    divides: impl Fn(T, T) -> bool,
) {
    let rule = match (&base, &head) {
        (None, None) => return,
        (None, Some(_)) => rules::MULTIPLE_OF_ADDED,
        (Some(_), None) => rules::MULTIPLE_OF_REMOVED,
        (Some(base), Some(head)) if base.rank == head.rank => return,
        (Some(base), Some(head)) if divides(base.rank, head.rank) => rules::MULTIPLE_OF_COARSER,
        (Some(base), Some(head)) if divides(head.rank, base.rank) => rules::MULTIPLE_OF_FINER,
        (Some(_), Some(_)) => rules::MULTIPLE_OF_CHANGED,
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

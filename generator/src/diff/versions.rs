//! What the document's own version says of what breaks.

use super::change::{Change, Level};
use super::comparison::{Comparison, DOCUMENT};
use super::finding::Finding;
use super::rules;
use super::settings::{Settings, VersionPolicy};
use crate::model::Api;
use std::cmp::Ordering;

/// Compares the versions of OpenAPI.
pub(super) fn openapi(comparison: &mut Comparison<'_>) {
    let (base, head) = (&comparison.base.about, &comparison.head.about);
    if base.openapi != head.openapi {
        let finding = Finding::new(rules::OPENAPI_VERSION, "the document");
        comparison.add(DOCUMENT, finding.before(&base.openapi).after(&head.openapi));
    }
}

/// Judges the documents' own versions, seen what breaks.
pub(super) fn judge(
    (base_api, head_api): (&Api, &Api),
    settings: &Settings,
    changes: &[Change],
) -> Option<Finding> {
    if settings.versions == VersionPolicy::Free {
        return None;
    }
    let (base, head) = (&base_api.version, &head_api.version);
    let breaks = changes.iter().any(|change| change.level == Level::Breaking);
    let rule = match (numbers(base), numbers(head)) {
        _ if base == head => breaks.then_some(rules::VERSION_NOT_BUMPED),
        (Some(older), Some(newer)) => match compare(&newer, &older) {
            Ordering::Less => Some(rules::VERSION_DECREASED),
            Ordering::Equal => None,
            Ordering::Greater => {
                (breaks && !says_that_it_breaks(&older, &newer)).then_some(rules::VERSION_NOT_MAJOR)
            }
        },
        _ => None,
    }?;
    let (older, newer) = (&base_api.about.version, &head_api.about.version);
    let finding = Finding::new(rule, "`info.version`").base(older).head(newer);
    Some(finding.before(base).after(head))
}

/// The numbers of a version, which may begin with a `v` and end in words that do not count here. A date, or a single
/// number of a build, is none: nothing is agreed of what its parts say.
fn numbers(version: &str) -> Option<Vec<u64>> {
    let version = version.trim().trim_start_matches(['v', 'V']);
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let numbers: Vec<u64> = core.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
    let is_date =
        numbers.first().is_some_and(|first| *first > 1900) || version.matches('-').count() > 1;
    (numbers.len() > 1 && !is_date).then_some(numbers)
}

/// Compares numbers; those that are left out are zero.
fn compare(one: &[u64], other: &[u64]) -> Ordering {
    let number = |numbers: &[u64], place| numbers.get(place).copied().unwrap_or_default();
    let places = 0..one.len().max(other.len());
    let orders = places.map(|place| number(one, place).cmp(&number(other, place)));
    orders.into_iter().find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

/// Whether the first number is higher, or the second after a zero.
fn says_that_it_breaks(older: &[u64], newer: &[u64]) -> bool {
    let leading = |numbers: &[u64]| match numbers {
        [0, second, ..] => (0, *second),
        [first, ..] => (*first, 0),
        [] => (0, 0),
    };
    leading(newer) > leading(older)
}

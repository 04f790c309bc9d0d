//! How long things stay: deprecation, days of sunset, levels of stability.

use super::comparison::{Comparison, NodeId};
use super::finding::Finding;
use super::rules::{self, Rule};
use crate::model::{Docs, Origin, Stated};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// What a thing says of itself, and where it stands.
type Said<'s> = (&'s Docs, &'s Origin);

/// Compares how long a thing is meant to stay.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    node: NodeId,
    subject: &str,
    base: Said<'_>,
    head: Said<'_>,
) {
    let findings = [deprecation(base.0, head.0), sunset(base.0, head.0), stability(base.0, head.0)];
    let unreadable = [unreadable_sunset(base.0, head.0), unreadable_stability(base.0, head.0)];
    for (rule, before, after) in findings.into_iter().chain(unreadable).flatten() {
        let place = |stated: Option<&Stated<String>>, whole: &Origin| {
            stated.map_or(whole, |stated| &stated.origin).clone()
        };
        let finding = Finding::new(rule, subject)
            .base(&place(before, base.1))
            .head(&place(after, head.1))
            .before(written(before))
            .after(written(after));
        comparison.add(node, finding);
    }
}

/// A rule, and what both documents write of the thing that it judges.
type Judged<'s> = (&'static Rule, Option<&'s Stated<String>>, Option<&'s Stated<String>>);

fn deprecation<'s>(base: &'s Docs, head: &'s Docs) -> Option<Judged<'s>> {
    match (base.deprecated, head.deprecated) {
        (false, true) => Some((rules::DEPRECATED_SET, None, None)),
        (true, false) => Some((rules::DEPRECATED_UNSET, None, None)),
        _ => None,
    }
}

/// What became of the promise to stay until a day. It is void once a thing is no longer deprecated.
fn sunset<'s>(base: &'s Docs, head: &'s Docs) -> Option<Judged<'s>> {
    let (before, after) = (written_sunset(base), written_sunset(head));
    let is_kept = base.deprecated && !head.deprecated;
    let rule = match (before.map(day), after.map(day)) {
        (None, Some(Some(_))) => rules::SUNSET_SET,
        (Some(Some(older)), Some(Some(newer))) if newer < older => rules::SUNSET_EARLIER,
        (Some(Some(older)), Some(Some(newer))) if newer > older => rules::SUNSET_LATER,
        (Some(Some(_)), None | Some(None)) if !is_kept => rules::SUNSET_REMOVED,
        _ => return None,
    };
    Some((rule, before, after))
}

fn unreadable_sunset<'s>(base: &'s Docs, head: &'s Docs) -> Option<Judged<'s>> {
    let (before, after) = (written_sunset(base), written_sunset(head));
    let rules = [rules::SUNSET_UNREADABLE, rules::SUNSET_MENDED];
    unreadable(rules, (before, after), |stated| day(stated).is_some())
}

/// A thing without a level is as settled as can be.
fn stability<'s>(base: &'s Docs, head: &'s Docs) -> Option<Judged<'s>> {
    let (before, after) = (written_stability(base), written_stability(head));
    let level = |stated: Option<&Stated<String>>| match stated {
        Some(stated) => Stability::of(&stated.value),
        None => Some(Stability::Stable),
    };
    let rule = match level(after)?.cmp(&level(before)?) {
        std::cmp::Ordering::Less => rules::STABILITY_LOWERED,
        std::cmp::Ordering::Equal => return None,
        std::cmp::Ordering::Greater => rules::STABILITY_RAISED,
    };
    Some((rule, before, after))
}

fn unreadable_stability<'s>(base: &'s Docs, head: &'s Docs) -> Option<Judged<'s>> {
    let (before, after) = (written_stability(base), written_stability(head));
    let is_readable = |stated: &Stated<String>| Stability::of(&stated.value).is_some();
    let rules = [rules::STABILITY_UNREADABLE, rules::STABILITY_MENDED];
    unreadable(rules, (before, after), is_readable)
}

/// The rule where the texts differ and the newer one, or only the older one, cannot be read, so that nothing else
/// can be said of the change.
fn unreadable<'s>(
    [unreadable, mended]: [&'static Rule; 2],
    (before, after): (Option<&'s Stated<String>>, Option<&'s Stated<String>>),
    is_readable: impl Fn(&Stated<String>) -> bool,
) -> Option<Judged<'s>> {
    let is_same = written(before) == written(after);
    let rule = match (before.is_none_or(&is_readable), after.is_none_or(&is_readable)) {
        (_, false) => unreadable,
        (false, true) => mended,
        (true, true) => return None,
    };
    (!is_same).then_some((rule, before, after))
}

/// How settled a thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stability {
    Draft,
    Alpha,
    Beta,
    Stable,
}

impl Stability {
    fn of(text: &str) -> Option<Self> {
        Some(match text {
            "draft" => Self::Draft,
            "alpha" => Self::Alpha,
            "beta" => Self::Beta,
            "stable" => Self::Stable,
            _ => return None,
        })
    }
}

/// Whether a thing may change as it likes: it is a draft, or an alpha.
pub(super) fn is_provisional(docs: &Docs) -> bool {
    let level = written_stability(docs).and_then(|stated| Stability::of(&stated.value));
    level.is_some_and(|level| level <= Stability::Alpha)
}

/// What a document announced of a thing that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Notice {
    /// It said nothing, or nothing that can be read.
    None,
    /// It advised against use and named no day.
    Deprecated,
    /// It promised to keep the thing until a day that is still to come.
    Pending,
    /// It promised to keep the thing until a day that is over.
    Over,
}

/// What was announced of a thing, seen from a day; without one no day is over.
pub(super) fn notice(docs: &Docs, today: Option<Date>) -> Notice {
    let sunset = written_sunset(docs);
    match (sunset, sunset.and_then(day)) {
        (_, Some(day)) if today.is_none_or(|today| today < day) => Notice::Pending,
        _ if !docs.deprecated => Notice::None,
        (None, _) => Notice::Deprecated,
        (_, Some(_)) => Notice::Over,
        (Some(_), None) => Notice::None,
    }
}

/// The day that the document names for a thing to be gone; empty where it names none.
pub(super) fn sunset_text(docs: &Docs) -> String {
    written_sunset(docs).map_or(String::new(), |stated| format!("sunset {}", stated.value))
}

/// A full-date or a date-time of RFC 3339, the latter as its day in UTC.
fn day(stated: &Stated<String>) -> Option<Date> {
    let text = stated.value.trim();
    let time = text.parse::<Timestamp>().ok();
    time.map(|time| TimeZone::UTC.to_datetime(time).date()).or_else(|| text.parse().ok())
}

fn written_sunset(docs: &Docs) -> Option<&Stated<String>> {
    docs.lifecycle.as_ref()?.sunset.as_ref()
}

fn written_stability(docs: &Docs) -> Option<&Stated<String>> {
    docs.lifecycle.as_ref()?.stability.as_ref()
}

fn written(stated: Option<&Stated<String>>) -> String {
    stated.map_or(String::new(), |stated| stated.value.clone())
}

/// What a thing says beside its deprecation, as text.
pub(super) fn essence(docs: &Docs) -> String {
    let level = written_stability(docs)
        .map_or(Some(Stability::Stable), |stated| Stability::of(&stated.value));
    let sunset = written_sunset(docs).map(|stated| day(stated).ok_or(&stated.value));
    format!("{level:?} {sunset:?}")
}

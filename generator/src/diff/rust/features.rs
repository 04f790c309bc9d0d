//! Features that come and go with tags, and what goes behind a feature.

use super::difference::{Became, Cause, Difference, NEW_TRAIT};
use crate::diff::rules::RUST_FEATURE_NEEDED;
use crate::emit::surface::{Featured, Features, PartKind};
use crate::model::Origin;
use foldhash::{HashMap, HashSet};

/// What differs between the features of two crates. Where only one of them has any, that is one difference.
pub(super) fn differences(base: &Features, head: &Features) -> Vec<Difference> {
    let gone = missing(base, head, Became::Gone).into_iter();
    let gone = gone.map(|(base, difference)| Difference { base, ..difference });
    let new = missing(head, base, Became::New).into_iter();
    let new = new.map(|(head, difference)| Difference { head, ..difference });
    gone.chain(new).chain(needed(base, head)).collect()
}

/// The features that only one crate has, each with the place where it comes from.
fn missing(of: &Features, other: &Features, became: Became) -> Vec<(Option<Origin>, Difference)> {
    let known: HashSet<_> = other.all.iter().map(|(name, _)| name).collect();
    let sign = if became == Became::Gone { '-' } else { '+' };
    let alone = of.all.iter().filter(|(name, _)| !known.contains(name));
    let alone = alone.map(|(name, place)| {
        let line = format!("{sign} features = [\"{name}\"]");
        (place.clone(), difference(became, format!("feature `{name}`"), vec![line]))
    });
    match other.all.is_empty() {
        false => alone.collect(),
        true => {
            let lines = alone.flat_map(|(_, difference)| difference.lines).collect();
            let all = together(difference(became, "a feature for each tag".to_owned(), lines));
            all.map(|all| (None, all)).into_iter().collect()
        }
    }
}

/// What is behind a feature now that it was not behind: programs without the default features lose it.
fn needed(base: &Features, head: &Features) -> Vec<Difference> {
    let known: HashMap<&str, &Featured> =
        base.things.iter().map(|thing| (thing.path.as_str(), thing)).collect();
    let rule = |difference| Difference { rule: RUST_FEATURE_NEEDED, ..difference };
    let moved = head.things.iter().filter_map(|thing| {
        let before = known.get(thing.path.as_str())?;
        let feature = thing.feature.as_ref().filter(|_| thing.feature != before.feature)?;
        let line = format!("+ #[cfg(feature = \"{feature}\")] {}", thing.path);
        let (base, head) = (Some(before.origin.clone()), Some(thing.origin.clone()));
        let found = rule(difference(Became::Gone, format!("`{}`", thing.path), vec![line]));
        Some(Difference { base, head, ..found })
    });
    match base.all.is_empty() {
        false => moved.collect(),
        true => {
            let lines = moved.flat_map(|difference| difference.lines).collect();
            let all = rule(difference(Became::Gone, "what has a tag".to_owned(), lines));
            together(all).into_iter().collect()
        }
    }
}

/// What is so for all tags at once, since the crate has grown large or is large no longer; nothing that shows no line.
fn together(all: Difference) -> Option<Difference> {
    (!all.lines.is_empty()).then_some(Difference { cause: Cause::Place, ..all })
}

fn difference(became: Became, subject: String, lines: Vec<String>) -> Difference {
    let (rule, promises, bump) = became.effect(PartKind::Definition);
    Difference {
        rule,
        promises,
        bump,
        subject,
        base: None,
        head: None,
        types: (None, None),
        lines,
        cause: NEW_TRAIT,
    }
}

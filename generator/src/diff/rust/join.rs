//! Which change of the document explains a difference of the code.

use super::difference::{Cause, Difference};
use super::lines;
use crate::diff::change::Change;
use crate::diff::promise::{Promise, Relation};
use crate::diff::rules;
use crate::model::Origin;
use crate::source::FileId;
use std::collections::BTreeMap;

/// The changes of a document by where they stand on one side.
type Places = BTreeMap<(FileId, String), Vec<usize>>;

/// The changes by where they stand on both sides.
struct Index {
    base: Places,
    head: Places,
}

/// Words in the ids of rules about names alone: what stands below does not follow from them.
const NAMES: [&str; 4] = ["renamed", "deprecated", "tag", "operation-id"];

/// Puts each difference to the changes that explain it, and gives back those that nothing explains.
pub(super) fn join(changes: &mut [Change], differences: Vec<Difference>) -> Vec<Difference> {
    let index = Index::new(changes);
    let mut left = Vec::new();
    for difference in differences {
        let causes = index.causes(changes, &difference);
        match (causes.is_empty(), difference.cause) {
            (true, Cause::Only(_)) => {}
            (true, _) => left.push(difference),
            (false, _) => {
                causes.into_iter().for_each(|place| attach(&mut changes[place], &difference));
            }
        }
    }
    left
}

fn attach(change: &mut Change, difference: &Difference) {
    lines::add(&mut change.generated, &difference.lines);
    if matches!(difference.cause, Cause::Only(_)) && !moves_values(change) {
        return;
    }
    add_promises(&mut change.promises, &difference.promises);
    change.bump = change.bump.max(difference.bump);
}

/// Adds promises and keeps their order.
pub(super) fn add_promises(promises: &mut Vec<Promise>, more: &[Promise]) {
    promises.extend(more);
    promises.sort();
    promises.dedup();
}

/// Whether the rule of a change says that there are other values than before.
fn moves_values(change: &Change) -> bool {
    let rule = rules::all().find(|rule| rule.id == change.id);
    rule.and_then(|rule| rule.relation).is_some_and(|relation| relation != Relation::Equal)
}

impl Index {
    fn new(changes: &[Change]) -> Self {
        let mut index = Self { base: Places::new(), head: Places::new() };
        for (place, change) in changes.iter().enumerate() {
            let sides = [(&mut index.base, &change.base), (&mut index.head, &change.head)];
            for (places, origin) in sides {
                if let Some(origin) = origin {
                    places.entry(key(origin)).or_default().push(place);
                }
            }
        }
        index
    }

    /// The changes at the place of a difference; else those below it, else those above it.
    fn causes(&self, changes: &[Change], difference: &Difference) -> Vec<usize> {
        if difference.cause == Cause::Elsewhere {
            return Vec::new();
        }
        let sites =
            [(&difference.base, &difference.head), (&difference.types.0, &difference.types.1)];
        for (base, head) in sites {
            for near in [Near::At, Near::Below, Near::Above] {
                let mut found = near.of(&self.base, base.as_ref());
                found.extend(near.of(&self.head, head.as_ref()));
                found.sort_unstable();
                found.dedup();
                found.retain(|place| Near::fits(&changes[*place], difference));
                let found = preferred(changes, found, difference.cause);
                if !found.is_empty() {
                    return found;
                }
            }
        }
        Vec::new()
    }
}

/// Of several changes those by the rules that a cause names.
fn preferred(changes: &[Change], found: Vec<usize>, cause: Cause) -> Vec<usize> {
    let (Cause::Words(words) | Cause::Only(words) | Cause::Name(words)) = cause else {
        return found;
    };
    let is_named = |place: &usize| words.iter().any(|word| changes[*place].id.contains(word));
    let named: Vec<usize> = found.iter().copied().filter(is_named).collect();
    match named.is_empty() && !matches!(cause, Cause::Name(_)) {
        true => found,
        false => named,
    }
}

/// How a change stands to the place of a difference.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Near {
    At,
    Below,
    Above,
}

impl Near {
    fn of(self, places: &Places, origin: Option<&Origin>) -> Vec<usize> {
        let Some(origin) = origin else { return Vec::new() };
        match self {
            Self::At => places.get(&key(origin)).cloned().unwrap_or_default(),
            Self::Below => below(places, origin),
            Self::Above => above(places, origin),
        }
    }

    /// A change of a name alone explains nothing but names.
    fn fits(change: &Change, difference: &Difference) -> bool {
        matches!(difference.cause, Cause::Name(_))
            || !NAMES.iter().any(|word| change.id.contains(word))
    }
}

fn key(origin: &Origin) -> (FileId, String) {
    (origin.span.file, origin.pointer.clone())
}

fn below(places: &Places, origin: &Origin) -> Vec<usize> {
    let (file, pointer) = key(origin);
    let start = (file, format!("{pointer}/"));
    let inside = places
        .range(start.clone()..)
        .take_while(|((other, place), _)| *other == file && place.starts_with(&start.1));
    inside.flat_map(|(_, found)| found).copied().collect()
}

fn above(places: &Places, origin: &Origin) -> Vec<usize> {
    let (file, mut pointer) = key(origin);
    while let Some((outer, _)) = pointer.rsplit_once('/') {
        pointer = outer.to_owned();
        if let Some(found) = places.get(&(file, pointer.clone())) {
            return found.clone();
        }
    }
    Vec::new()
}

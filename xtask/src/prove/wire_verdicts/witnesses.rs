//! The values that a review shows, where they stand in both models.

use specwright::diff::Change;
use specwright::model::{Api, Shape, TypeDef};
use specwright_runtime::decode::Decode;
use specwright_runtime::json::Json;

use super::foreseen::Direction;
use super::schemas::{Judge, MAX_DEPTH, schemas};

/// A value that one document admits and the other refuses.
pub struct Witness {
    /// The change that shows it.
    pub change: String,
    /// What became of it.
    pub direction: Direction,
    /// The value, as JSON.
    pub value: String,
    /// The types that have its schema in both crates, where it stands at a whole type.
    pub types: Option<(String, String)>,
    /// Which schemas of both models tell it apart, where those of the change are found.
    pub told_apart: Option<Part>,
}

/// Where a value is told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// By the schemas of the change.
    Whole,
    /// By schemas in the same place within those.
    Within,
    /// By none of them.
    Nowhere,
}

/// All that the changes show.
pub fn of(base: &Api, head: &Api, changes: &[Change]) -> Vec<Witness> {
    let mut witnesses = Vec::new();
    for change in changes {
        let shown = &change.witnesses;
        for (direction, value) in
            [(Direction::Lost, &shown.lost), (Direction::Gained, &shown.gained)]
        {
            let Some(value) = value else { continue };
            let part = Json::decode(value.as_bytes()).ok();
            let part = part.and_then(|value| told_apart((base, head), change, direction, &value));
            witnesses.push(Witness {
                change: format!("{} {}", change.id, change.pointer),
                direction,
                value: value.clone(),
                types: types(base, head, change).filter(|_| part == Some(Part::Whole)),
                told_apart: part,
            });
        }
    }
    witnesses
}

fn types(base: &Api, head: &Api, change: &Change) -> Option<(String, String)> {
    let older = whole(base, &change.base.as_ref()?.pointer)?;
    let newer = whole(head, &change.head.as_ref()?.pointer)?;
    (older.usage == newer.usage).then(|| (older.name.clone(), newer.name.clone()))
}

/// The only type that stands at a pointer and that the crate has by itself.
fn whole<'a>(api: &'a Api, pointer: &str) -> Option<&'a TypeDef> {
    let mut found = api.types.iter().filter(|def| def.origin.pointer == pointer);
    let def = found.next().filter(|_| found.next().is_none())?;
    (!matches!(def.shape, Shape::Alias(_))).then_some(def)
}

/// Whether the schemas at the change, or two that stand in the same place within them, admit the value on one side and
/// refuse it on the other. A schema whose requests and replies differ has several; it is enough that one pair of them does.
fn told_apart(
    (base, head): (&Api, &Api),
    change: &Change,
    direction: Direction,
    value: &Json,
) -> Option<Part> {
    let older = schemas(base, &change.base.as_ref()?.pointer);
    let newer = schemas(head, &change.head.as_ref()?.pointer);
    if older.is_empty() || newer.is_empty() {
        return None;
    }
    let judge = Judge { base: &base.definitions, head: &head.definitions, direction, value };
    let pairs = || older.iter().flat_map(|older| newer.iter().map(move |newer| (*older, *newer)));
    if pairs().any(|(older, newer)| judge.tells_apart(older, newer)) {
        return Some(Part::Whole);
    }
    let is_within = pairs().any(|(older, newer)| judge.is_within(older, newer, MAX_DEPTH));
    Some(if is_within { Part::Within } else { Part::Nowhere })
}

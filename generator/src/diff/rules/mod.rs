//! Every rule as a value: its name, what it does to requests and to replies, its sentence, and its reason.

mod rule;
#[macro_use]
mod table;
mod bodies;
mod components;
mod document;
mod faults;
mod lifecycle;
mod lists;
mod numbers;
mod objects;
mod one_way;
mod operations;
mod parameters;
mod rust;
mod security;
mod servers;
mod texts;
mod types;

pub(super) use bodies::*;
pub(super) use components::*;
pub(super) use document::*;
pub(super) use faults::*;
pub(super) use lifecycle::*;
pub(super) use lists::*;
pub(super) use numbers::*;
pub(super) use objects::*;
pub(super) use one_way::*;
pub(super) use operations::*;
pub(super) use parameters::*;
pub(super) use rule::Ladder;
pub use rule::Rule;
pub(super) use rust::*;
pub(super) use security::*;
pub(super) use servers::*;
pub(super) use texts::*;
pub(super) use types::*;

/// Every rule, subject by subject.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let groups = [
        operations::RULES,
        lifecycle::RULES,
        servers::RULES,
        parameters::RULES,
        bodies::RULES,
        types::RULES,
        texts::RULES,
        numbers::RULES,
        lists::RULES,
        objects::RULES,
        one_way::RULES,
        components::RULES,
        security::RULES,
        faults::RULES,
        rust::RULES,
        document::RULES,
    ];
    groups.into_iter().flatten().copied()
}

ladders! {
    MAX_LENGTH MAX_LENGTH_RAISED MAX_LENGTH_LOWERED MAX_LENGTH_SET MAX_LENGTH_REMOVED;
    MIN_LENGTH MIN_LENGTH_RAISED MIN_LENGTH_LOWERED MIN_LENGTH_SET MIN_LENGTH_REMOVED;
    MAX MAX_RAISED MAX_LOWERED MAX_SET MAX_REMOVED;
    MIN MIN_RAISED MIN_LOWERED MIN_SET MIN_REMOVED;
    MAX_ITEMS MAX_ITEMS_RAISED MAX_ITEMS_LOWERED MAX_ITEMS_SET MAX_ITEMS_REMOVED;
    MIN_ITEMS MIN_ITEMS_RAISED MIN_ITEMS_LOWERED MIN_ITEMS_SET MIN_ITEMS_REMOVED;
}

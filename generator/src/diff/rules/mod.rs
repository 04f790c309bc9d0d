//! Every rule as a value: its name, what it does to requests and to replies, its sentence, and its reason.

mod rule;
#[macro_use]
mod table;
mod bodies;
mod components;
mod composition;
mod contents;
mod document;
mod faults;
mod lifecycle;
mod lists;
mod numbers;
mod objects;
mod one_way;
mod one_way_required;
mod operations;
mod parameters;
mod rust;
mod security;
mod servers;
mod texts;
mod types;

pub(super) use bodies::*;
pub(super) use components::*;
pub(super) use composition::*;
pub(super) use contents::*;
pub(super) use document::*;
pub(super) use faults::*;
pub(super) use lifecycle::*;
pub(super) use lists::*;
pub(super) use numbers::*;
pub(super) use objects::*;
pub(super) use one_way::*;
pub(super) use one_way_required::*;
pub(super) use operations::*;
pub(super) use parameters::*;
pub use rule::Rule;
pub(super) use rule::{Family, Ladder};
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
        composition::RULES,
        contents::RULES,
        one_way::RULES,
        one_way_required::RULES,
        components::RULES,
        security::RULES,
        faults::RULES,
        rust::RULES,
        document::RULES,
    ];
    let families = composition::FAMILIES.iter().flat_map(|family| family.rules());
    groups.into_iter().flatten().copied().chain(families)
}

/// Whether a rule is about the generated code alone.
pub(super) fn is_of_code(id: &str) -> bool {
    rust::RULES.iter().any(|rule| rule.id == id)
}

ladders! {
    MAX_LENGTH MAX_LENGTH_RAISED MAX_LENGTH_LOWERED MAX_LENGTH_SET MAX_LENGTH_REMOVED;
    MIN_LENGTH MIN_LENGTH_RAISED MIN_LENGTH_LOWERED MIN_LENGTH_SET MIN_LENGTH_REMOVED;
    MAX MAX_RAISED MAX_LOWERED MAX_SET MAX_REMOVED;
    MIN MIN_RAISED MIN_LOWERED MIN_SET MIN_REMOVED;
    MAX_ITEMS MAX_ITEMS_RAISED MAX_ITEMS_LOWERED MAX_ITEMS_SET MAX_ITEMS_REMOVED;
    MIN_ITEMS MIN_ITEMS_RAISED MIN_ITEMS_LOWERED MIN_ITEMS_SET MIN_ITEMS_REMOVED;
}

// The columns: constant; it is new, it is gone, it admits less, more, other values, it is not known; whether types are
// meant.
kin! {
    OF_TYPES TYPE_NARROWED TYPE_WIDENED TYPE_NARROWED TYPE_WIDENED TYPE_CHANGED TYPE_UNDECIDED true;
    OF_ITEMS ITEMS_APPEARED ITEMS_VANISHED TYPE_NARROWED TYPE_WIDENED TYPE_CHANGED TYPE_UNDECIDED true;
    OF_MIN_LENGTH MIN_LENGTH_SET MIN_LENGTH_REMOVED MIN_LENGTH_RAISED MIN_LENGTH_LOWERED TYPE_CHANGED TYPE_UNDECIDED false;
    OF_MAX_LENGTH MAX_LENGTH_SET MAX_LENGTH_REMOVED MAX_LENGTH_LOWERED MAX_LENGTH_RAISED TYPE_CHANGED TYPE_UNDECIDED false;
    OF_PATTERN PATTERN_ADDED PATTERN_REMOVED PATTERN_NARROWED PATTERN_WIDENED PATTERN_INCOMPARABLE PATTERN_UNDECIDED false;
    OF_FORMAT FORMAT_ADDED FORMAT_REMOVED FORMAT_ADDED FORMAT_WIDENED TYPE_CHANGED TYPE_UNDECIDED false;
    OF_MIN MIN_SET MIN_REMOVED MIN_RAISED MIN_LOWERED TYPE_CHANGED TYPE_UNDECIDED false;
    OF_MAX MAX_SET MAX_REMOVED MAX_LOWERED MAX_RAISED TYPE_CHANGED TYPE_UNDECIDED false;
    OF_MULTIPLE MULTIPLE_OF_ADDED MULTIPLE_OF_REMOVED MULTIPLE_OF_COARSER MULTIPLE_OF_FINER MULTIPLE_OF_CHANGED TYPE_UNDECIDED false;
    OF_MIN_ITEMS MIN_ITEMS_SET MIN_ITEMS_REMOVED MIN_ITEMS_RAISED MIN_ITEMS_LOWERED TYPE_CHANGED TYPE_UNDECIDED false;
    OF_MAX_ITEMS MAX_ITEMS_SET MAX_ITEMS_REMOVED MAX_ITEMS_LOWERED MAX_ITEMS_RAISED TYPE_CHANGED TYPE_UNDECIDED false;
    OF_UNIQUE UNIQUE_ITEMS_SET UNIQUE_ITEMS_UNSET UNIQUE_ITEMS_SET UNIQUE_ITEMS_UNSET TYPE_CHANGED TYPE_UNDECIDED false;
    OF_MIN_MEMBERS MIN_MEMBERS_SET MIN_MEMBERS_REMOVED MIN_MEMBERS_RAISED MIN_MEMBERS_LOWERED TYPE_CHANGED TYPE_UNDECIDED false;
    OF_MAX_MEMBERS MAX_MEMBERS_SET MAX_MEMBERS_REMOVED MAX_MEMBERS_LOWERED MAX_MEMBERS_RAISED TYPE_CHANGED TYPE_UNDECIDED false;
    OF_ADDITIONAL ADDITIONAL_NARROWED ADDITIONAL_WIDENED ADDITIONAL_NARROWED ADDITIONAL_WIDENED ADDITIONAL_CHANGED TYPE_UNDECIDED false;
}

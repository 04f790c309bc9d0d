//! Lengths of lists, and what they hold.

use super::Rule;
use crate::diff::Level::{Breaking, Info};
use crate::diff::Relation::{Narrower, Wider};

// The columns: constant, id, what became of the set of values, effect in requests, effect in replies; what is said; why.
values! {
    MAX_ITEMS_RAISED "max-items-raised" Wider Info Breaking
        "the maximum count is higher"
        "longer lists come now";
    MAX_ITEMS_LOWERED "max-items-lowered" Narrower Breaking Info
        "the maximum count is lower"
        "longer lists are refused";
    MAX_ITEMS_SET "max-items-set" Narrower Breaking Info
        "a maximum count is set"
        "longer lists are refused";
    MAX_ITEMS_REMOVED "max-items-removed" Wider Info Breaking
        "the maximum count is gone"
        "lists of any length come now";
    MIN_ITEMS_RAISED "min-items-raised" Narrower Breaking Info
        "the minimum count is higher"
        "shorter lists are refused";
    MIN_ITEMS_LOWERED "min-items-lowered" Wider Info Breaking
        "the minimum count is lower"
        "shorter lists come now";
    MIN_ITEMS_SET "min-items-set" Narrower Breaking Info
        "a minimum count is set"
        "shorter lists are refused";
    MIN_ITEMS_REMOVED "min-items-removed" Wider Info Breaking
        "the minimum count is gone"
        "lists of any length come now";
    ITEMS_APPEARED "items-appeared" Narrower Breaking Info
        "items have a type now"
        "lists with items of another type are refused";
    ITEMS_VANISHED "items-vanished" Wider Info Breaking
        "items may be anything now"
        "lists with items of another type come now";
    UNIQUE_ITEMS_SET "unique-items-set" Narrower Breaking Info
        "items must differ now"
        "lists with two equal items are refused";
    UNIQUE_ITEMS_UNSET "unique-items-unset" Wider Info Breaking
        "items may repeat now"
        "lists with two equal items come now";
}

//! Bounds and multiples of numbers.

use super::Rule;
use crate::diff::Level::{Breaking, Info, Unseen};
use crate::diff::Relation::{Equal, Incomparable, Narrower, Wider};

// The columns: constant, id, what became of the set of values, effect in requests, effect in replies; what is said; why.
values! {
    MAX_RAISED "max-raised" Wider Info Breaking
        "the maximum is higher"
        "greater numbers come now";
    MAX_LOWERED "max-lowered" Narrower Breaking Info
        "the maximum is lower"
        "greater numbers are refused";
    MAX_SET "max-set" Narrower Breaking Info
        "a maximum is set"
        "greater numbers are refused";
    MAX_REMOVED "max-removed" Wider Info Breaking
        "the maximum is gone"
        "numbers of any size come now";
    MIN_RAISED "min-raised" Narrower Breaking Info
        "the minimum is higher"
        "smaller numbers are refused";
    MIN_LOWERED "min-lowered" Wider Info Breaking
        "the minimum is lower"
        "smaller numbers come now";
    MIN_SET "min-set" Narrower Breaking Info
        "a minimum is set"
        "smaller numbers are refused";
    MIN_REMOVED "min-removed" Wider Info Breaking
        "the minimum is gone"
        "numbers of any size come now";
    EXCLUSIVE_FLIP "exclusive-flip" Equal Unseen Unseen
        "the same bound is written in another way"
        "both spellings admit the same numbers";
    BOUND_UNREACHABLE "bound-unreachable" Equal Unseen Unseen
        "the bound changed where no value is"
        "the type or the other bounds admit no number there anyway";
    MULTIPLE_OF_ADDED "multiple-of-added" Narrower Breaking Info
        "only multiples are left"
        "numbers between the multiples are refused";
    MULTIPLE_OF_REMOVED "multiple-of-removed" Wider Info Breaking
        "values need not be multiples any more"
        "numbers between the multiples come now";
    MULTIPLE_OF_CHANGED "multiple-of-changed" Incomparable Breaking Breaking
        "values are multiples of another number"
        "a multiple of one number need not be one of the other";
    MULTIPLE_OF_COARSER "multiple-of-changed" Narrower Breaking Info
        "fewer multiples are left"
        "a multiple of one number need not be one of the other";
    MULTIPLE_OF_FINER "multiple-of-changed" Wider Info Breaking
        "more multiples are admitted"
        "a multiple of one number need not be one of the other";
}

//! Lengths and patterns of strings.

use super::Rule;
use crate::diff::Level::{Breaking, Info, Unseen, Warning};
use crate::diff::Relation::{Equal, Incomparable, Narrower, Undecided, Wider};

// The columns: constant, id, what became of the set of values, effect in requests, effect in replies; what is said; why.
values! {
    MAX_LENGTH_RAISED "max-length-raised" Wider Info Breaking
        "the maximum length is higher"
        "longer texts come now";
    MAX_LENGTH_LOWERED "max-length-lowered" Narrower Breaking Info
        "the maximum length is lower"
        "longer texts are refused";
    MAX_LENGTH_SET "max-length-set" Narrower Breaking Info
        "a maximum length is set"
        "longer texts are refused";
    MAX_LENGTH_REMOVED "max-length-removed" Wider Info Breaking
        "the maximum length is gone"
        "texts of any length come now";
    MIN_LENGTH_RAISED "min-length-raised" Narrower Breaking Info
        "the minimum length is higher"
        "shorter texts are refused";
    MIN_LENGTH_LOWERED "min-length-lowered" Wider Info Breaking
        "the minimum length is lower"
        "shorter texts come now";
    MIN_LENGTH_SET "min-length-set" Narrower Breaking Info
        "a minimum length is set"
        "shorter texts are refused";
    MIN_LENGTH_REMOVED "min-length-removed" Wider Info Breaking
        "the minimum length is gone"
        "texts of any length come now";
    PATTERN_ADDED "pattern-added" Narrower Breaking Info
        "a pattern is set"
        "texts that do not match are refused";
    PATTERN_REMOVED "pattern-removed" Wider Info Breaking
        "the pattern is gone"
        "texts that did not match come now";
    PATTERN_NARROWED "pattern-narrowed" Narrower Breaking Info
        "the pattern admits less"
        "every text that matches now did before, and some of before are refused; decided by comparing the automata of both";
    PATTERN_WIDENED "pattern-widened" Wider Info Breaking
        "the pattern admits more"
        "every text that matched before does now, and more come; decided by comparing the automata of both";
    PATTERN_EQUAL "pattern-equal" Equal Unseen Unseen
        "the pattern is written in another way"
        "both match the same texts; decided by comparing the automata of both";
    PATTERN_INCOMPARABLE "pattern-incomparable" Incomparable Breaking Breaking
        "the pattern admits other texts and refuses some that it admitted"
        "some texts of before are refused and some new ones come; decided by comparing the automata of both";
    PATTERN_UNDECIDED "pattern-undecided" Undecided Warning Warning
        "the pattern is another, and it is not known which texts only one of the two admits"
        "an automaton would be too large, or a pattern looks around or back where no automaton can follow";
    LENGTH_MOVED "length-moved-into-pattern" Equal Unseen Unseen
        "the length and the pattern are written in another way, and admit the same texts"
        "the lengths and the pattern together admit the same texts";
}

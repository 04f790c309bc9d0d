//! Types, formats, `null` and enumerations.

use super::Rule;
use crate::diff::Level::{Breaking, Info, Unseen, Warning};
use crate::diff::Relation::{Equal, Incomparable, Narrower, Undecided, Wider};

// The columns: constant, id, what became of the set of values, effect in requests, effect in replies; what is said; why.
values! {
    TYPE_CHANGED_DISJOINT "type-changed-disjoint" Incomparable Breaking Breaking
        "the type is another"
        "no value of the old type is one of the new";
    TYPE_CHANGED "type-changed" Incomparable Breaking Breaking
        "the type admits other values and refuses some that it admitted"
        "some values of before are refused and some new ones come";
    TYPE_UNDECIDED "type-changed" Undecided Warning Warning
        "the type is another, and it is not known which values only one of the two admits"
        "the schemas say the same of no value for certain; there would be too much to try";
    FORMAT_VS_PATTERN "format-vs-pattern" Undecided Warning Warning
        "a format stands where lengths or a pattern stood, or the other way round"
        "no automaton says what a format admits, so that the two cannot be compared";
    CONST_ADDED "const-added" Narrower Breaking Info
        "only one value is left"
        "callers that send another value are refused";
    CONST_REMOVED "const-removed" Wider Info Breaking
        "other values than the one are admitted now"
        "callers that know only the one value meet others";
    CONST_CHANGED "const-changed" Incomparable Breaking Breaking
        "the only value is another"
        "callers that send the old value are refused, and those that wait for it never see it";
    TYPE_WIDENED "type-widened" Wider Info Breaking
        "the type admits more"
        "every value of the old type is one of the new, and there are more";
    TYPE_NARROWED "type-narrowed" Narrower Breaking Info
        "the type admits less"
        "every value of the new type is one of the old, and some are gone";
    FORMAT_ADDED "format-added" Narrower Breaking Info
        "the format admits less"
        "some texts or numbers of before do not have the format";
    FORMAT_REMOVED "format-removed" Wider Info Breaking
        "the format is gone"
        "values without the format come now";
    FORMAT_WIDENED "format-widened" Wider Info Breaking
        "the format admits more"
        "values beyond the old format come now";
    FORMAT_UNKNOWN_CHANGED "format-unknown-changed" Equal Unseen Unseen
        "the format is another, the values are the same"
        "the format says nothing of which values there are";
    NULLABLE_ADDED "nullable-added" Wider Info Breaking
        "null is a value now"
        "callers that get `null` may not expect it";
    NULLABLE_REMOVED "nullable-removed" Narrower Breaking Info
        "null is no longer a value"
        "callers that send `null` are refused";
    ENUM_VALUE_REMOVED "enum-value-removed" Narrower Breaking Info
        "a value is gone"
        "callers that send the value are refused";
    ENUM_VALUE_ADDED "enum-value-added" Wider Info Warning
        "a value is new"
        "callers that know only the old values meet one that they do not know";
    ENUM_INTRODUCED "enum-introduced" Narrower Breaking Info
        "only listed values are left"
        "callers that send another value are refused";
    ENUM_WITHDRAWN "enum-withdrawn" Wider Info Breaking
        "values are no longer listed"
        "callers that know only the listed values meet others";
}

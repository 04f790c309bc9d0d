//! Types, formats, `null` and enumerations.

use super::Rule;
use crate::diff::Level::{Breaking, Info, Unseen, Warning};
use crate::diff::Relation::{Equal, Incomparable, Narrower, Wider};

// The columns: constant, id, what became of the set of values, effect in requests, effect in replies; what is said; why.
values! {
    TYPE_CHANGED "type-changed-disjoint" Incomparable Breaking Breaking
        "the type is another"
        "no value of the old type is one of the new";
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

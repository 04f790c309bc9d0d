//! Fields of objects, other members, and defaults.

use super::Rule;
use crate::diff::Level::{Breaking, Info, Warning};
use crate::diff::Relation::{Equal, Incomparable, Narrower, Wider};

// The columns: constant, id, what became of the set of values, effect in requests, effect in replies; what is said; why.
values! {
    PROP_ADDED_OPTIONAL "prop-added-optional" Equal Info Info
        "the field is new and optional"
        "callers leave it out, and read over it";
    PROP_ADDED_REQUIRED "prop-added-required" Narrower Breaking Info
        "the field is new and required"
        "objects of today do not have it";
    PROP_ADDED_WITH_DEFAULT "prop-added-required-with-default" Narrower Breaking Info
        "the field is new and required, its default notwithstanding"
        "a default fills nothing in: objects of today do not have the field";
    PROP_ADDED_TO_CLOSED "prop-added-into-closed-response" Wider Info Warning
        "the field is new where other fields were refused"
        "readers that refuse other members refuse this one";
    PROP_ADDED_TO_CLOSED_REQUIRED "prop-added-into-closed-response" Incomparable Breaking Warning
        "the field is new and required where other fields were refused"
        "readers that refuse other members refuse this one";
    PROP_REMOVED "prop-removed-open" Equal Warning Warning
        "the field is gone"
        "what callers send in it is read over; what they look for is not there";
    PROP_REMOVED_REQUIRED "prop-removed-open" Wider Warning Breaking
        "the field, which was always there, is gone"
        "what callers send in it is read over; what they look for is not there";
    PROP_REMOVED_CLOSED "prop-removed-closed" Narrower Breaking Warning
        "the field is gone, and refused now"
        "objects that have the field are refused";
    PROP_REMOVED_CLOSED_REQUIRED "prop-removed-closed" Incomparable Breaking Breaking
        "the field, which was always there, is gone, and refused now"
        "objects that have the field are refused";
    PROP_BECAME_REQUIRED "prop-became-required" Narrower Breaking Info
        "the field is required now"
        "objects of today may leave it out";
    PROP_BECAME_OPTIONAL "prop-became-optional" Wider Info Breaking
        "the field is optional now"
        "callers rely on a field that was always there";
    ADDITIONAL_CLOSED "additional-closed" Narrower Breaking Info
        "other fields are refused now"
        "objects with other members are refused";
    ADDITIONAL_OPENED "additional-opened" Wider Info Warning
        "other fields are admitted now"
        "other members may come";
    ADDITIONAL_NARROWED "additional-schema-changed" Narrower Breaking Info
        "other fields have a type now"
        "other members hold values of another type";
    ADDITIONAL_WIDENED "additional-schema-changed" Wider Info Breaking
        "other fields may hold anything now"
        "other members hold values of another type";
    ADDITIONAL_CHANGED "additional-schema-changed" Incomparable Breaking Breaking
        "other fields hold values of another type"
        "other members hold values of another type";
    MIN_MEMBERS_RAISED "min-properties-raised" Narrower Breaking Info
        "the minimum count of members is higher"
        "smaller objects are refused";
    MIN_MEMBERS_LOWERED "min-properties-lowered" Wider Info Breaking
        "the minimum count of members is lower"
        "smaller objects come now";
    MIN_MEMBERS_SET "min-properties-set" Narrower Breaking Info
        "a minimum count of members is set"
        "smaller objects are refused";
    MIN_MEMBERS_REMOVED "min-properties-removed" Wider Info Breaking
        "the minimum count of members is gone"
        "smaller objects come now";
    MAX_MEMBERS_RAISED "max-properties-raised" Wider Info Breaking
        "the maximum count of members is higher"
        "larger objects come now";
    MAX_MEMBERS_LOWERED "max-properties-lowered" Narrower Breaking Info
        "the maximum count of members is lower"
        "larger objects are refused";
    MAX_MEMBERS_SET "max-properties-set" Narrower Breaking Info
        "a maximum count of members is set"
        "larger objects are refused";
    MAX_MEMBERS_REMOVED "max-properties-removed" Wider Info Breaking
        "the maximum count of members is gone"
        "objects of any size come now";
    DEFAULT_CHANGED "default-changed" Equal Warning Info
        "the default is another"
        "who leaves the value out now means another one";
    DEFAULT_ADDED "default-added" Equal Warning Info
        "a default is set"
        "who leaves the value out now means this one";
    DEFAULT_REMOVED "default-removed" Equal Warning Info
        "the default is gone"
        "who leaves the value out no longer means the old default";
}

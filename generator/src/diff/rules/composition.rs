//! Unions, discriminators, and keywords that no type of Rust holds: conditions, names and counts of members, items by place.

use super::{Family, Rule};
use crate::diff::Level::{Breaking, Info, Warning};
use crate::diff::Relation::{Incomparable, Narrower, Undecided, Wider};

// The columns: constant, id, what became of the set of values, effect in requests, effect in replies; what is said; why.
values! {
    ONEOF_BRANCH_ADDED "oneof-branch-added" Wider Info Breaking
        "there is a further alternative"
        "callers meet values of an alternative that they do not know";
    ONEOF_BRANCH_OVERLAPS "oneof-branch-added" Incomparable Warning Breaking
        "there is a further alternative, which has values in common with the others"
        "a value of two alternatives of `oneOf` is refused, though one of them admitted it before";
    ONEOF_BRANCH_REMOVED "oneof-branch-removed" Narrower Breaking Info
        "an alternative is gone"
        "callers that send values of the alternative are refused";
    ANYOF_BRANCH_ADDED "anyof-branch-added" Wider Info Warning
        "there is a further alternative"
        "callers meet values of an alternative that they do not know";
    ANYOF_BRANCH_REMOVED "anyof-branch-removed" Narrower Breaking Info
        "an alternative is gone"
        "callers that send values of the alternative are refused";
    SINGLE_TO_ONEOF "single-to-oneof-wrap" Wider Info Breaking
        "the type is one of several now"
        "callers meet values of alternatives that they do not know";
    SINGLE_TO_ONEOF_NARROWER "single-to-oneof-wrap" Narrower Breaking Info
        "the type is one of several now, some of whose values are no longer admitted"
        "a value of two alternatives of `oneOf` is refused";
    SINGLE_TO_ONEOF_OVERLAPS "single-to-oneof-wrap" Incomparable Breaking Breaking
        "the type is one of several now, some of whose values are no longer admitted"
        "a value of two alternatives of `oneOf` is refused";
    SINGLE_TO_ONEOF_UNDECIDED "single-to-oneof-wrap" Undecided Warning Warning
        "the type is one of several now, and it is not known whether they have values in common"
        "a value of two alternatives of `oneOf` is refused; there would be too much to try";
    DISCRIMINATOR_RENAMED "discriminator-property-renamed" Incomparable Breaking Breaking
        "the member that tells the alternatives apart is another"
        "callers write and look for the old member";
    DISCRIMINATOR_ADDED "discriminator-added" Narrower Breaking Info
        "a member tells the alternatives apart now"
        "callers that leave the member out are refused";
    DISCRIMINATOR_REMOVED "discriminator-removed" Wider Info Breaking
        "no member tells the alternatives apart any more"
        "callers that look for the member may not find it";
    DISCRIMINATOR_ADDED_OVERLAPS "discriminator-added" Incomparable Breaking Breaking
        "a member tells the alternatives apart now"
        "callers that leave the member out are refused, and what fits several alternatives is admitted";
    DISCRIMINATOR_REMOVED_OVERLAPS "discriminator-removed" Incomparable Breaking Breaking
        "no member tells the alternatives apart any more"
        "what fits several alternatives is refused, and callers that look for the member may not find it";
    MAPPING_ADDED "discriminator-mapping-changed" Wider Info Breaking
        "a further value chooses an alternative"
        "callers meet a value of the discriminator that they do not know";
    MAPPING_REMOVED "discriminator-mapping-changed" Narrower Breaking Info
        "a value no longer chooses an alternative"
        "callers that send the value are refused";
    MAPPING_MOVED "discriminator-mapping-changed" Incomparable Breaking Breaking
        "a value chooses another alternative"
        "what callers send with the value is read as something else, and so is what they get";
    IMPLICIT_VALUE "implicit-discriminator-value" Incomparable Breaking Breaking
        "the value that chooses the alternative is another, for it is the name of its component"
        "the discriminator has no mapping, so that names of components are on the wire";
}

families! {
    NOT "not";
    IF "if-then-else";
    CONTAINS "contains";
    PREFIX_ITEMS "prefix-items";
    PATTERN_PROPERTIES "pattern-properties";
    PROPERTY_NAMES "property-names";
    DEPENDENT_REQUIRED "dependent-required";
    DEPENDENT_SCHEMAS "dependent-schemas";
    UNEVALUATED_PROPERTIES "unevaluated-properties";
    UNEVALUATED_ITEMS "unevaluated-items";
    ANY_OF "any-of";
    ONE_OF "one-of";
}

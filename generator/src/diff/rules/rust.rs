//! What is not on the wire, and is seen by those who import a generated crate.

use super::Rule;
use crate::diff::Level::Unseen;

// The columns: constant, id, effect in requests, effect in replies; what is said; why.
protocol! {
    RUST_TYPE_RENAMED "rust-type-renamed" Unseen Unseen
        "the generated type has another name"
        "programs that name the type do not compile any more";
    RUST_TYPE_CHANGED "rust-type-changed" Unseen Unseen
        "it has another type"
        "what programs give or take there is no longer of the type that is asked for";
    RUST_ITEM_REMOVED "rust-item-removed" Unseen Unseen
        "it is not generated any more"
        "programs that name it do not compile any more";
    RUST_ITEM_ADDED "rust-item-added" Unseen Unseen
        "it is generated now"
        "there is more to name, and all of before is there: structs and enums are open to additions";
    RUST_ARGUMENT_ORDER "rust-argument-order" Unseen Unseen
        "its arguments have another order, and the same types"
        "calls compile as before and say something else";
    RUST_DERIVE_REMOVED "rust-derive-removed" Unseen Unseen
        "it does not implement the trait any more"
        "programs that rely on the trait do not compile any more";
    RUST_CONST_VALUE "rust-const-value" Unseen Unseen
        "it has another value"
        "programs compile as before, and what they read or make is another";
    RUST_FEATURE_NEEDED "rust-feature-needed" Unseen Unseen
        "it is behind a feature that it was not behind"
        "programs without the default features do not find it until they ask for the feature";
    RUST_VARIANT_ORDER "rust-variant-order" Unseen Unseen
        "its variants have another order"
        "values are ordered as their variants are written, so they sort in another way";
}

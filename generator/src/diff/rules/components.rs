//! Components and their names.

use super::Rule;
use crate::diff::Level::Unseen;

// The columns: constant, id, effect in requests, effect in replies; what is said; why.
protocol! {
    REF_RENAMED "ref-renamed" Unseen Unseen
        "the component has another name"
        "names of components are not on the wire; the generated types follow them";
    UNUSED_REMOVED "component-unused-removed" Unseen Unseen
        "the component, which no operation used, is gone"
        "no operation uses it";
    UNUSED_CHANGED "component-unused-changed" Unseen Unseen
        "the component, which no operation uses, is another"
        "no operation uses it";
    UNUSED_ADDED "component-unused-changed" Unseen Unseen
        "the component, which no operation uses, is new"
        "no operation uses it";
}

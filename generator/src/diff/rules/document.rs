//! The document as a whole.

use super::Rule;
use crate::diff::Level::{Unseen, Warning};

// The columns: constant, id, effect in requests, effect in replies; what is said; why.
protocol! {
    OPENAPI_VERSION "openapi-version-changed" Unseen Unseen
        "the document is written in another version of OpenAPI"
        "both versions are read as what they mean";
    VERSION_NOT_BUMPED "info-version-not-bumped" Warning Warning
        "something breaks, and the version is the same"
        "who looks at the version sees no change";
    VERSION_NOT_MAJOR "info-major-version-not-bumped" Warning Warning
        "something breaks, and the version does not say so"
        "what breaks raises the first number of a version, or the second after a zero (semver.org)";
    VERSION_DECREASED "info-version-decreased" Warning Warning
        "the version is lower"
        "who compares versions takes the newer document for the older one";
    LINK_CHANGED "link-changed" Unseen Unseen
        "what may be called next is described in another way"
        "links are a hint and not on the wire";
    UNCLASSIFIED_EDIT "unclassified-edit" Warning Warning
        "this changed, and no rule judges that yet"
        "the two documents differ in meaning, and nothing is known of what it does";
}

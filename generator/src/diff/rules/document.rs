//! The document as a whole.

use super::Rule;
use crate::diff::Level::Warning;

// The columns: constant, id, effect in requests, effect in replies; what is said; why.
protocol! {
    UNCLASSIFIED_EDIT "unclassified-edit" Warning Warning
        "this changed, and no rule judges that yet"
        "the two documents differ in meaning, and nothing is known of what it does";
}

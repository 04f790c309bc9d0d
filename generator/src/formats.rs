//! Which formats are asserted.

use specwright_runtime::text::Format;

/// Which formats are asserted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormatPolicy {}

impl FormatPolicy {
    /// The format of strings of this name, if it is asserted.
    pub fn asserted(&self, name: &str) -> Option<Format> {
        (name == "date-time").then_some(Format::DateTime)
    }

    /// Whether a format of this name is asserted.
    pub fn asserts(&self, _name: &str) -> bool {
        true
    }
}

//! Formats that a text can have besides its other limits.

use crate::date_time::DateTime;
use crate::violation::Kind;

/// A format that a text can have besides its other limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// A date and time as [`DateTime`] takes it.
    DateTime,
}

impl Format {
    /// Checks a text.
    ///
    /// # Errors
    /// [`Kind::Format`] when the text is not of this format.
    pub fn check(self, text: &str) -> Result<(), Kind> {
        match self {
            Self::DateTime => DateTime::check(text),
        }
    }
}

//! What is wrong with a `specwright.toml`.

use crate::structure::nearest;
use std::fmt;
use std::ops::Range;

/// What is wrong, with the line where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError(String);

impl ConfigError {
    /// A finding about no line of its own.
    pub(super) fn new(message: String) -> Self {
        Self(message)
    }

    /// A finding about a part of the text, which is given by its bytes.
    pub(super) fn at(path: &str, text: &str, place: Range<usize>, message: &str) -> Self {
        let before = text.get(..place.start).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let shown = text.get(start..).unwrap_or_default().lines().next().unwrap_or_default();
        let number = before.matches('\n').count() + 1;
        let column = before.get(start..).unwrap_or_default().chars().count() + 1;
        Self(format!("{path}:{number}:{column}: {message}\n{number} | {}", shown.trim_end()))
    }

    /// What the reader of TOML found.
    pub(super) fn from_toml(path: &str, text: &str, error: &toml::de::Error) -> Self {
        let place = error.span().unwrap_or_default();
        let message = error.message();
        let meant = meant(message)
            .map(|(seen, meant)| format!("unknown field `{seen}`; did you mean `{meant}`?"));
        Self::at(path, text, place, meant.as_deref().unwrap_or(message))
    }
}

/// The key that nobody knows and the one that was meant, by the words of serde for it: all names stand in backticks.
fn meant(message: &str) -> Option<(&str, &str)> {
    let names = message.strip_prefix("unknown field `")?;
    let mut names = names.split('`').step_by(2);
    let seen = names.next()?;
    Some((seen, nearest(seen, names)?))
}

impl fmt::Display for ConfigError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for ConfigError {}

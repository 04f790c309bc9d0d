//! Texts that show themselves only on demand.

use super::{TextLimits, TextRules};
use crate::pattern::Pattern;
use crate::violation::Violation;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

/// A secret text within the limits `L`: a password, a token, a key.
///
/// It has no `Display`, its `Debug` hides it, and no violation holds any of it. Two secrets are compared in a time that
/// tells their lengths only.
pub struct Secret<L> {
    value: String,
    limits: PhantomData<fn() -> L>,
}

impl<L: TextLimits> Secret<L> {
    /// The least number of Unicode characters.
    pub const MIN_CHARS: usize = L::MIN_CHARS;
    /// The greatest number of Unicode characters.
    pub const MAX_CHARS: usize = L::MAX_CHARS;
    /// The pattern that the whole text matches.
    pub const PATTERN: Option<Pattern<'static>> = L::PATTERN;
    /// The limits as data.
    pub const RULES: TextRules<'static> = TextRules {
        min_chars: L::MIN_CHARS,
        max_chars: L::MAX_CHARS,
        pattern: L::PATTERN,
        format: L::FORMAT,
    };

    /// Takes a text that is within the limits.
    ///
    /// # Errors
    /// The first limit that the text breaks.
    pub fn new(value: impl Into<String>) -> Result<Self, Violation> {
        let value = value.into();
        Self::RULES.check(&value).map_err(Violation::new)?;
        Ok(Self::trusted(value))
    }

    /// A text that was checked before.
    pub(crate) fn trusted(value: String) -> Self {
        Self { value, limits: PhantomData }
    }
}

impl<L> Secret<L> {
    /// The secret itself. Take care where it goes.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.value
    }
}

impl<L: TextLimits> TryFrom<String> for Secret<L> {
    type Error = Violation;

    fn try_from(value: String) -> Result<Self, Violation> {
        Self::new(value)
    }
}

impl<L: TextLimits> TryFrom<&str> for Secret<L> {
    type Error = Violation;

    fn try_from(value: &str) -> Result<Self, Violation> {
        Self::new(value)
    }
}

impl<L: TextLimits> FromStr for Secret<L> {
    type Err = Violation;

    fn from_str(value: &str) -> Result<Self, Violation> {
        Self::new(value)
    }
}

impl<L: TextLimits> fmt::Debug for Secret<L> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple(L::NAME).field(&format_args!("hidden")).finish()
    }
}

impl<L> Clone for Secret<L> {
    fn clone(&self) -> Self {
        Self { value: self.value.clone(), limits: PhantomData }
    }
}

impl<L> PartialEq for Secret<L> {
    fn eq(&self, other: &Self) -> bool {
        let (left, right) = (self.value.as_bytes(), other.value.as_bytes());
        let differing = left.iter().zip(right).fold(0, |bits, (left, right)| bits | (left ^ right));
        left.len() == right.len() && std::hint::black_box(differing) == 0
    }
}

impl<L> Eq for Secret<L> {}

#[cfg(test)]
mod tests {
    use super::super::Unlimited;
    use super::*;

    #[test]
    fn debug_hides_the_secret() {
        let secret = Secret::<Unlimited>::new("hunter2").unwrap();
        assert_eq!(format!("{secret:?}"), "Text(hidden)");
    }

    #[test]
    fn secrets_are_equal_when_every_byte_is() {
        let secret = |text: &str| Secret::<Unlimited>::new(text).unwrap();
        assert_eq!(secret("hunter2"), secret("hunter2"));
        assert_ne!(secret("hunter2"), secret("hunter3"));
        assert_ne!(secret("hunter2"), secret("hunter"));
    }
}

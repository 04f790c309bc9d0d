//! Texts with limits that are part of their type.

mod rules;
mod secret;

pub use crate::format::Format;
pub use rules::TextRules;
pub use secret::Secret;

use crate::pattern::Pattern;
use crate::violation::Violation;
use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

/// The limits of a [`Text`] or [`Secret`], carried by a type that has no values.
pub trait TextLimits {
    /// The name of the type that has these limits, for `Debug`.
    const NAME: &'static str;
    /// The least number of Unicode characters.
    const MIN_CHARS: usize = 0;
    /// The greatest number of Unicode characters.
    const MAX_CHARS: usize = usize::MAX;
    /// The pattern that the whole text matches.
    const PATTERN: Option<Pattern<'static>> = None;
    /// The format that the text has.
    const FORMAT: Option<Format> = None;
}

/// The limits of a text that has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unlimited {}

impl TextLimits for Unlimited {
    const NAME: &'static str = "Text";
}

/// A text within the limits `L`.
///
/// There is no way to make one that breaks a limit.
pub struct Text<L> {
    value: String,
    limits: PhantomData<fn() -> L>,
}

impl<L: TextLimits> Text<L> {
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

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.value
    }

    /// The text, without its limits.
    #[must_use]
    pub fn into_string(self) -> String {
        self.value
    }

    /// A text that was checked before.
    pub(crate) fn trusted(value: String) -> Self {
        Self { value, limits: PhantomData }
    }
}

impl<L: TextLimits> TryFrom<String> for Text<L> {
    type Error = Violation;

    fn try_from(value: String) -> Result<Self, Violation> {
        Self::new(value)
    }
}

impl<L: TextLimits> TryFrom<&str> for Text<L> {
    type Error = Violation;

    fn try_from(value: &str) -> Result<Self, Violation> {
        Self::new(value)
    }
}

impl<L: TextLimits> FromStr for Text<L> {
    type Err = Violation;

    fn from_str(value: &str) -> Result<Self, Violation> {
        Self::new(value)
    }
}

impl<L> From<Text<L>> for String {
    fn from(text: Text<L>) -> Self {
        text.value
    }
}

impl<L> AsRef<str> for Text<L> {
    fn as_ref(&self) -> &str {
        &self.value
    }
}

impl<L> Borrow<str> for Text<L> {
    fn borrow(&self) -> &str {
        &self.value
    }
}

impl<L> fmt::Display for Text<L> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.value)
    }
}

impl<L: TextLimits> fmt::Debug for Text<L> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple(L::NAME).field(&self.value).finish()
    }
}

impl<L> Clone for Text<L> {
    fn clone(&self) -> Self {
        Self { value: self.value.clone(), limits: PhantomData }
    }
}

impl<L> PartialEq for Text<L> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<L> Eq for Text<L> {}

impl<L> PartialEq<str> for Text<L> {
    fn eq(&self, other: &str) -> bool {
        self.value == other
    }
}

impl<L> PartialEq<&str> for Text<L> {
    fn eq(&self, other: &&str) -> bool {
        self.value == *other
    }
}

impl<L> PartialOrd for Text<L> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<L> Ord for Text<L> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl<L> Hash for Text<L> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pattern::{Class, Run};

    enum NameLimits {}

    impl TextLimits for NameLimits {
        const NAME: &'static str = "Name";
        const MIN_CHARS: usize = 3;
        const MAX_CHARS: usize = 64;
        const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
            "^[A-Za-z][A-Za-z0-9_]*$",
            &[Run::once(Class::of("A-Za-z")), Run::any(Class::of("A-Za-z0-9_"))],
        ));
    }

    type Name = Text<NameLimits>;

    fn check(text: &str, expected: &str) {
        let seen =
            Name::new(text).map_or_else(|violation| violation.to_string(), |name| name.to_string());
        assert_eq!(seen, expected);
    }

    #[test]
    fn a_name_of_3_or_64_characters_is_taken() {
        check("abc", "abc");
        check(&"a".repeat(64), &"a".repeat(64));
    }

    #[test]
    fn a_name_of_2_characters_is_too_short() {
        check("ab", "at least 3 characters, but this has 2");
    }

    #[test]
    fn a_name_of_65_characters_is_too_long() {
        check(&"a".repeat(65), "at most 64 characters, but this has 65");
    }

    #[test]
    fn a_name_that_begins_with_a_digit_does_not_match() {
        check("1bc", "must match `^[A-Za-z][A-Za-z0-9_]*$`, but this does not from character 1 on");
    }

    #[test]
    fn the_limits_are_public() {
        assert_eq!((Name::MIN_CHARS, Name::MAX_CHARS), (3, 64));
        assert_eq!(Name::PATTERN.unwrap().source(), "^[A-Za-z][A-Za-z0-9_]*$");
    }

    #[test]
    fn debug_shows_the_name_of_the_type() {
        assert_eq!(format!("{:?}", Name::new("abc").unwrap()), "Name(\"abc\")");
    }

    #[test]
    fn a_text_parses_and_compares_like_a_str() {
        let name: Name = "abc".parse().unwrap();
        assert!(
            name == "abc"
                && name == *"abc"
                && name.as_ref() == "abc"
                && name < Name::new("abd").unwrap()
        );
        assert_eq!(String::from(name), "abc");
    }
}

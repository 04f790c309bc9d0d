//! The one place that knows whether a text is within its limits.

use super::Format;
use crate::pattern::Pattern;
use crate::violation::Kind;

/// The limits of a text as data, so that they can also be had at run time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextRules<'a> {
    /// The least number of Unicode characters.
    pub min_chars: usize,
    /// The greatest number of Unicode characters.
    pub max_chars: usize,
    /// The pattern that the whole text matches.
    pub pattern: Option<Pattern<'a>>,
    /// The format that the text has.
    pub format: Option<Format>,
}

impl TextRules<'_> {
    /// No limits.
    pub const NONE: TextRules<'static> =
        TextRules { min_chars: 0, max_chars: usize::MAX, pattern: None, format: None };

    /// Checks a text.
    ///
    /// # Errors
    /// The first limit that the text breaks: its length, its pattern, its format.
    #[inline]
    pub fn check(&self, text: &str) -> Result<(), Kind> {
        if self.admits(text) {
            return Ok(());
        }
        self.broken(text).into_iter().next().map_or(Ok(()), Err)
    }

    /// Every limit that the text breaks: its length, its pattern, its format.
    #[must_use]
    #[cold]
    pub fn broken(&self, text: &str) -> Vec<Kind> {
        let actual = text.chars().count();
        let mut broken = Vec::new();
        if actual < self.min_chars {
            broken.push(Kind::TooShort { min: self.min_chars, actual });
        }
        if actual > self.max_chars {
            broken.push(Kind::TooLong { max: self.max_chars, actual });
        }
        broken.extend(self.pattern.and_then(|pattern| pattern.broken(text)));
        broken.extend(self.format.and_then(|format| format.check(text).err()));
        broken
    }

    /// Whether the text breaks no limit.
    #[inline]
    #[must_use]
    pub fn admits(&self, text: &str) -> bool {
        self.admits_length(text)
            && self.pattern.is_none_or(|pattern| pattern.check(text).is_ok())
            && self.format.is_none_or(|format| format.check(text).is_ok())
    }

    /// A text has at most as many characters as bytes and at least a quarter of them, so that most need no counting.
    #[inline]
    fn admits_length(&self, text: &str) -> bool {
        let bytes = text.len();
        if bytes <= self.max_chars && bytes.div_ceil(4) >= self.min_chars {
            return true;
        }
        let chars = if text.is_ascii() { bytes } else { text.chars().count() };
        (self.min_chars..=self.max_chars).contains(&chars)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pattern::{Class, Run};

    fn check(min_chars: usize, max_chars: usize, text: &str, admitted: bool) {
        let rules = TextRules { min_chars, max_chars, pattern: None, format: None };
        assert_eq!(rules.admits(text), admitted, "{min_chars}..={max_chars} {text:?}");
        assert_eq!(rules.check(text).is_ok(), admitted);
        assert_eq!(rules.broken(text).is_empty(), admitted);
    }

    #[test]
    fn lengths_count_characters_and_not_bytes() {
        check(0, 255, &"😀".repeat(255), true);
        check(0, 255, &"😀".repeat(256), false);
        check(2, 2, "é😀", true);
        check(3, 9, "é😀", false);
    }

    #[test]
    fn each_boundary_is_exact() {
        for (length, admitted) in [(2, false), (3, true), (4, true), (5, true), (6, false)] {
            check(3, 5, &"a".repeat(length), admitted);
            check(3, 5, &"é".repeat(length), admitted);
            check(3, 5, &"😀".repeat(length), admitted);
        }
    }

    #[test]
    fn the_empty_text_is_admitted_without_a_minimum() {
        check(0, 0, "", true);
        check(1, 5, "", false);
    }

    #[test]
    fn length_and_pattern_are_both_reported() {
        let digits = [Run::any(Class::of("0-9"))];
        let rules = TextRules {
            min_chars: 3,
            max_chars: 5,
            pattern: Some(Pattern::runs("^[0-9]*$", &digits)),
            format: None,
        };
        let keywords: Vec<_> = rules.broken("1a").iter().map(Kind::keyword).collect();
        assert_eq!(keywords, ["minLength", "pattern"]);
    }
}

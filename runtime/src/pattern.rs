//! Patterns that are rows of character classes: matched byte by byte, without a regex engine.

mod class;
mod run;

pub use class::Class;
pub use run::Run;

/// A pattern from the first character of a text to its last: runs of characters, one after the other.
///
/// Matching is greedy and never steps back, so the work is linear. It agrees with ECMA-262 where every run of variable
/// length holds no character that what follows may begin with; the generator writes no other patterns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pattern<'a> {
    source: &'a str,
    runs: &'a [Run<'a>],
}

impl<'a> Pattern<'a> {
    /// The pattern of these runs. `source` is what the document writes; it is shown in violations and not interpreted.
    #[must_use]
    pub const fn runs(source: &'a str, runs: &'a [Run<'a>]) -> Self {
        Self { source, runs }
    }

    /// The pattern as the document writes it.
    #[must_use]
    pub const fn source(&self) -> &'a str {
        self.source
    }

    /// The runs, in order.
    #[cfg(feature = "testing")]
    pub(crate) const fn as_runs(&self) -> &'a [Run<'a>] {
        self.runs
    }

    /// Matches the whole text.
    ///
    /// # Errors
    /// The first character that does not fit, counted from 0; the number of characters when the text ends too early.
    pub fn check(&self, text: &str) -> Result<(), usize> {
        if self.admits_ascii(text.as_bytes()) {
            return Ok(());
        }
        self.check_runs(text)
    }

    /// Whether the text is ASCII and matches, for the common pattern of single characters with one open run at the end.
    #[inline]
    fn admits_ascii(&self, bytes: &[u8]) -> bool {
        let Some((last, singles)) = self.runs.split_last() else {
            return false;
        };
        let Some((first_bytes, rest)) = bytes.split_at_checked(singles.len()) else {
            return false;
        };
        let mut pairs = singles.iter().zip(first_bytes);
        last.max == usize::MAX
            && rest.len() >= last.min
            && pairs.all(|(run, byte)| run.is_single() && run.class.has_byte(*byte))
            && last.class.has_all(rest)
    }

    /// Matches run by run.
    fn check_runs(&self, text: &str) -> Result<(), usize> {
        let mut offset = 0;
        for run in self.runs {
            offset = run.matched(text, offset).map_err(|stop| position(text, stop))?;
        }
        if offset == text.len() { Ok(()) } else { Err(position(text, offset)) }
    }
}

/// The number of characters before a byte.
#[cold]
fn position(text: &str, offset: usize) -> usize {
    text.get(..offset).map_or(0, |before| before.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: Pattern<'static> = Pattern::runs(
        "^[A-Za-z][A-Za-z0-9_]*$",
        &[Run::once(Class::of("A-Za-z")), Run::any(Class::of("A-Za-z0-9_"))],
    );

    fn check(text: &str, expected: Result<(), usize>) {
        assert_eq!(NAME.check(text), expected, "{text:?}");
    }

    #[test]
    fn a_letter_then_letters_digits_and_underscores_match() {
        check("a", Ok(()));
        check("Zz_09", Ok(()));
    }

    #[test]
    fn the_position_is_that_of_the_first_character_that_does_not_fit() {
        check("1a", Err(0));
        check("ab-c", Err(2));
        check("aé-", Err(1));
    }

    #[test]
    fn a_text_that_ends_too_early_differs_at_its_end() {
        check("", Err(0));
        let four = [Run::between(Class::of("0-9"), 4, 4)];
        assert_eq!(Pattern::runs("^[0-9]{4}$", &four).check("123"), Err(3));
    }

    #[test]
    fn a_line_break_at_the_end_does_not_match() {
        check("abc\n", Err(3));
    }

    #[test]
    fn positions_count_characters_and_not_bytes() {
        let chinese = [Run::some(Class::of("a-z").and(&[('\u{4e00}', '\u{9fff}')]))];
        let pattern = Pattern::runs("^[a-z\\u4e00-\\u9fff]+$", &chinese);
        assert_eq!(pattern.check("应用app"), Ok(()));
        assert_eq!(pattern.check("应用😀"), Err(2));
    }
}

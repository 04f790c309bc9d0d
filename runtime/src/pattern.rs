//! Patterns with the meaning of ECMA-262, matched without a regex engine: what the generator chose stands as data.

mod class;
mod mismatch;
mod place;
mod program;
mod retry;
mod run;
mod search;
mod table;

pub use class::Class;
pub use mismatch::Mismatch;
pub use program::{Look, Program, Step};
pub use run::Run;
pub use table::Table;

use crate::violation::Kind;

/// What a text matches, and how that is found out. The work is linear in the text, except for patterns that refer back:
/// there it is bounded.
///
/// A pattern is searched for, as JSON Schema says: it may match anywhere unless it says otherwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pattern<'a> {
    source: &'a str,
    way: Way<'a>,
}

/// How a text is matched, from cheap to dear.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Way<'a> {
    /// Every text matches.
    Always,
    /// Runs of characters, one after the other, from the first character to the last.
    Runs(&'a [Run<'a>]),
    /// A table of states.
    Table(&'a Table<'a>),
    /// A program that tries all ways at once.
    Program(&'a Program<'a>),
    /// A program that tries one way after the other.
    Retrying(&'a Program<'a>),
    /// All of these patterns match.
    All(&'a [Pattern<'a>]),
}

/// `source` is what the document writes; it is shown in violations and not interpreted.
impl<'a> Pattern<'a> {
    /// The pattern that every text matches.
    #[must_use]
    pub const fn always(source: &'a str) -> Self {
        Self { source, way: Way::Always }
    }

    /// The pattern of these runs, from the first character of a text to its last.
    ///
    /// A run is matched greedily and never given back. That agrees with ECMA-262 where every run of variable length
    /// holds no character that what follows may begin with; the generator writes no others.
    #[must_use]
    pub const fn runs(source: &'a str, runs: &'a [Run<'a>]) -> Self {
        Self { source, way: Way::Runs(runs) }
    }

    /// The pattern of a table.
    #[must_use]
    pub const fn table(source: &'a str, table: &'a Table<'a>) -> Self {
        Self { source, way: Way::Table(table) }
    }

    /// The pattern of a program that follows all ways at once.
    #[must_use]
    pub const fn program(source: &'a str, program: &'a Program<'a>) -> Self {
        Self { source, way: Way::Program(program) }
    }

    /// The pattern of a program that tries one way after the other, for patterns that refer back. A text that takes too
    /// long to be decided does not match.
    #[must_use]
    pub const fn retrying(source: &'a str, program: &'a Program<'a>) -> Self {
        Self { source, way: Way::Retrying(program) }
    }

    /// The pattern that a text matches where it matches all of these; their own sources are not shown.
    #[must_use]
    pub const fn all(source: &'a str, parts: &'a [Pattern<'a>]) -> Self {
        Self { source, way: Way::All(parts) }
    }

    /// The pattern as the document writes it.
    #[must_use]
    pub const fn source(&self) -> &'a str {
        self.source
    }

    /// How a text is matched.
    #[cfg(feature = "testing")]
    pub(crate) const fn way(&self) -> Way<'a> {
        self.way
    }

    /// Matches the whole text.
    ///
    /// # Errors
    /// Why it does not match, as far as that is known.
    pub fn check(&self, text: &str) -> Result<(), Mismatch> {
        match self.way {
            Way::Always => Ok(()),
            Way::Runs(runs) => run::check(runs, text),
            Way::Table(table) => table.check(text),
            Way::Program(program) => program.check(text),
            Way::Retrying(program) => program.retry(text),
            Way::All(parts) => parts.iter().try_for_each(|part| part.check(text)),
        }
    }

    /// The rule that the text breaks, if it breaks one.
    #[must_use]
    pub fn broken(&self, text: &str) -> Option<Kind> {
        let pattern = self.source.into();
        match self.check(text).err()? {
            Mismatch::GivenUp => Some(Kind::PatternUndecided { pattern }),
            mismatch => Some(Kind::Pattern { pattern, position: mismatch.position() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: Pattern<'static> = Pattern::runs(
        "^[A-Za-z][A-Za-z0-9_]*$",
        &[Run::once(Class::of("A-Za-z")), Run::any(Class::of("A-Za-z0-9_"))],
    );

    fn check(text: &str, expected: Result<(), usize>) {
        assert_eq!(NAME.check(text), expected.map_err(Mismatch::At), "{text:?}");
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
        assert_eq!(Pattern::runs("^[0-9]{4}$", &four).check("123"), Err(Mismatch::At(3)));
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
        assert_eq!(pattern.check("应用😀"), Err(Mismatch::At(2)));
    }

    #[test]
    fn all_parts_have_to_match_and_the_whole_is_shown() {
        let short = [Run::between(Class::ANY, 0, 3)];
        let parts = [NAME, Pattern::runs("", &short)];
        let all = Pattern::all("^(?=.{0,3}$)[A-Za-z][A-Za-z0-9_]*$", &parts);
        assert_eq!(all.broken("abc"), None);
        assert_eq!(
            all.broken("abcd").map(|kind| kind.to_string()).as_deref(),
            Some(
                "must match `^(?=.{0,3}$)[A-Za-z][A-Za-z0-9_]*$`, but this does not from character 4 on"
            )
        );
    }

    #[test]
    fn every_text_matches_where_nothing_is_asked() {
        assert_eq!(Pattern::always(".*").check("\n"), Ok(()));
    }
}

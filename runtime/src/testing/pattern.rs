//! Strings of a pattern, in whatever way it is matched.

mod program;
mod runs;
mod table;

use super::chance::Chance;
use super::text;
use crate::pattern::{Class, Pattern, Way};

/// How often a string is drawn that may turn out not to match.
const TRIES: usize = 24;

/// A string of this pattern and of at least `min` and at most `max` characters; `None` when none was found.
pub(super) fn draw(
    chance: &mut Chance,
    pattern: &Pattern<'_>,
    min: usize,
    max: usize,
) -> Option<String> {
    (0..TRIES).find_map(|_| {
        let text = match pattern.way() {
            Way::Always => text::any(chance, min, max),
            Way::Runs(runs) => runs::draw(chance, runs, min, max),
            Way::Table(table) => table::draw(chance, table, min, max),
            Way::Program(program) | Way::Retrying(program) => program::draw(chance, program),
            Way::All(parts) => {
                let part = chance.pick(parts)?;
                draw(chance, part, min, max)
            }
        }?;
        let is_long_enough = (min..=max).contains(&text.chars().count());
        (is_long_enough && pattern.check(&text).is_ok()).then_some(text)
    })
}

/// A member of the class; `None` when it has none.
fn member(chance: &mut Chance, class: &Class<'_>) -> Option<char> {
    let ascii: Vec<char> = ('\0'..='\u{7f}').filter(|character| class.has(*character)).collect();
    let beyond = class.beyond_ascii();
    if beyond.is_empty() || (!ascii.is_empty() && !chance.once_in(4)) {
        return chance.pick(&ascii).copied();
    }
    let (first, last) = *chance.pick(beyond)?;
    let code = chance.between(first as usize, last as usize);
    u32::try_from(code).ok().and_then(char::from_u32).or(Some(first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pattern::{Program, Run, Step, Table};
    use std::collections::BTreeSet;

    /// Every string that is drawn under some seeds.
    fn drawn(pattern: &Pattern<'_>, min: usize, max: usize) -> BTreeSet<String> {
        (0..200).filter_map(|seed| draw(&mut Chance::new(seed), pattern, min, max)).collect()
    }

    /// Checks that these strings are among those drawn, and that all of them match.
    fn check(pattern: &Pattern<'_>, min: usize, max: usize, expected: &[&str]) {
        let drawn = drawn(pattern, min, max);
        for text in expected {
            assert!(drawn.contains(*text), "{text:?} is not among {drawn:?}");
        }
        assert!(drawn.iter().all(|text| pattern.check(text).is_ok()));
        assert!(drawn.iter().all(|text| (min..=max).contains(&text.chars().count())));
    }

    #[test]
    fn runs_give_every_length() {
        let runs = [Run::once(Class::of("a")), Run::between(Class::of("b"), 0, 2)];
        check(&Pattern::runs("^ab{0,2}$", &runs), 0, 9, &["a", "ab", "abb"]);
    }

    #[test]
    fn a_table_is_walked_to_an_end() {
        let rows = [[0, 0, 0], [0, 0, 2], [0, 1, 0]];
        let table = Table::new(&[(b'a', 1), (b'b', 2), (b'c', 0)], &rows, 2, 2);
        check(&Pattern::table("^(ab)*$", &table), 1, 6, &["ab", "abab", "ababab"]);
    }

    #[test]
    fn a_program_is_followed_one_way() {
        let steps = [
            Step::Begin,
            Step::Fork(4),
            Step::Take(0),
            Step::Jump(1),
            Step::Take(1),
            Step::End,
            Step::Found,
        ];
        let classes = [Class::of("a"), Class::of("b")];
        let program = Program { classes: &classes, steps: &steps, looks: &[], start: 0, slots: 0 };
        check(&Pattern::program("^a*b$", &program), 0, 9, &["b", "ab", "aab"]);
    }

    #[test]
    fn all_of_several_patterns_match() {
        let (any, short) = ([Run::some(Class::of("a-c"))], [Run::between(Class::of("b-d"), 1, 1)]);
        let parts = [Pattern::runs("^[a-c]+$", &any), Pattern::runs("^[b-d]$", &short)];
        check(&Pattern::all("both", &parts), 0, 9, &["b", "c"]);
    }
}

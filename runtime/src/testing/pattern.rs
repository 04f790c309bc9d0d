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
            Way::Program(program) => program::draw(chance, program),
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

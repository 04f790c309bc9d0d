//! Strings of a program: one way through its steps. What it looks for around a place is left to the check.

use super::super::chance::Chance;
use super::member;
use crate::pattern::{Program, Step};

/// The most steps of one way.
const MAX_STEPS: usize = 2_000;

/// A string that the program may admit; `None` when the way found no end.
pub(super) fn draw(chance: &mut Chance, program: &Program<'_>) -> Option<String> {
    let (mut at, mut text) = (program.start, String::new());
    for _ in 0..MAX_STEPS {
        let next = at + 1;
        at = match *program.steps.get(at)? {
            Step::Found => return Some(text),
            Step::Take(class) => {
                text.push(member(chance, program.classes.get(class)?)?);
                next
            }
            Step::Fork(to) => *chance.pick(&[to, next])?,
            Step::Jump(to) => to,
            _ => next,
        };
    }
    None
}

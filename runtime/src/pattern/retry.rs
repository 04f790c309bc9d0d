//! Runs a program that refers back: one way after the other, as ECMA-262 orders them, with a bound on the work.

use super::place;
use super::program::{Program, Step};

/// The most steps for one text. What needs more is not decided.
const MAX_STEPS: usize = 1 << 18;

/// Whether the pattern matches anywhere in the text; nothing where that takes too long to find out.
pub(super) fn is_found(program: &Program<'_>, text: &str) -> Option<bool> {
    let slots = vec![None; program.slots];
    let mut retry = Retry { program, text, left: MAX_STEPS, slots, past: Vec::new() };
    let places = text.char_indices().map(|(place, _)| place).chain([text.len()]);
    for place in places {
        if retry.run(program.start, place, false)? {
            return Some(true);
        }
    }
    Some(false)
}

/// A run, with all that may have to be taken back.
struct Retry<'s> {
    program: &'s Program<'s>,
    text: &'s str,
    /// The number of steps that may still be taken.
    left: usize,
    /// The remembered places.
    slots: Vec<Option<usize>>,
    past: Vec<Past>,
}

/// What is taken back when a way leads nowhere.
enum Past {
    /// Another way begins with this step at this place.
    Way(usize, usize),
    /// This slot held something else.
    Slot(usize, Option<usize>),
}

impl Retry<'_> {
    /// Whether there is a way from this step at this place to the end of what is looked for.
    fn run(&mut self, start: usize, place: usize, backwards: bool) -> Option<bool> {
        let base = self.past.len();
        let mut now = Some((start, place));
        while let Some((at, place)) = now {
            self.left = self.left.checked_sub(1)?;
            let step = self.program.steps.get(at).copied();
            if step == Some(Step::Found) {
                self.settle(base);
                return Some(true);
            }
            let next = match step {
                Some(step) => self.step(step, at, place, backwards)?,
                None => None,
            };
            now = next.or_else(|| self.other_way(base));
        }
        Some(false)
    }

    /// The step and the place that follow, if the step can be taken; nothing at all where the work has no end.
    fn step(
        &mut self,
        step: Step,
        at: usize,
        place: usize,
        backwards: bool,
    ) -> Option<Option<(usize, usize)>> {
        let goes_on = match step {
            Step::Take(class) => return Some(self.take(class, at, place, backwards)),
            Step::Again(slot) => return Some(self.again(slot, at, place, backwards)),
            Step::Jump(to) => return Some(Some((to, place))),
            Step::Fork(to) => {
                self.past.push(Past::Way(to, place));
                true
            }
            Step::Mark(slot) => {
                self.remember(slot, Some(place));
                true
            }
            Step::Forget(from, to) => {
                (from..to).for_each(|slot| self.remember(slot, None));
                true
            }
            Step::Moved(slot) => self.slots.get(slot) != Some(&Some(place)),
            Step::Seen(look) => self.look(look, place)?,
            Step::Unseen(look) => {
                let base = self.past.len();
                let found = self.look(look, place)?;
                while self.other_way(base).is_some() {}
                !found
            }
            condition => place::holds(condition, self.text, place),
        };
        Some(goes_on.then_some((at + 1, place)))
    }

    fn take(&self, class: usize, at: usize, place: usize, back: bool) -> Option<(usize, usize)> {
        let character = place::next(self.text, place, back)?;
        let class = self.program.classes.get(class)?;
        class.has(character).then(|| (at + 1, place::after(place, character, back)))
    }

    fn again(&self, slot: usize, at: usize, place: usize, back: bool) -> Option<(usize, usize)> {
        let known = |slot: usize| self.slots.get(slot).copied().flatten();
        let held = match (known(slot), known(slot + 1)) {
            (Some(from), Some(to)) => self.text.get(from..to)?,
            _ => "",
        };
        let (before, after) = self.text.split_at_checked(place)?;
        match back {
            true => before.ends_with(held).then(|| (at + 1, place - held.len())),
            false => after.starts_with(held).then(|| (at + 1, place + held.len())),
        }
    }

    fn look(&mut self, look: usize, place: usize) -> Option<bool> {
        match self.program.looks.get(look) {
            Some(look) => self.run(look.start, place, !look.ahead),
            None => Some(false),
        }
    }

    fn remember(&mut self, slot: usize, place: Option<usize>) {
        if let Some(held) = self.slots.get_mut(slot) {
            self.past.push(Past::Slot(slot, *held));
            *held = place;
        }
    }

    /// Takes back what was done up to the last way that was not tried.
    fn other_way(&mut self, base: usize) -> Option<(usize, usize)> {
        while self.past.len() > base {
            match self.past.pop()? {
                Past::Way(at, place) => return Some((at, place)),
                Past::Slot(slot, held) => {
                    if let Some(slot) = self.slots.get_mut(slot) {
                        *slot = held;
                    }
                }
            }
        }
        None
    }

    /// What was found is not searched for in another way.
    fn settle(&mut self, base: usize) {
        let later = self.past.split_off(base.min(self.past.len()));
        self.past.extend(later.into_iter().filter(|past| matches!(past, Past::Slot(..))));
    }
}

#[cfg(test)]
mod tests {
    use super::super::Class;
    use super::*;

    /// `^(a+)b\1$`
    const TWICE: Program<'static> = Program {
        classes: &[Class::of("a"), Class::of("b")],
        steps: &[
            Step::Begin,
            Step::Mark(0),
            Step::Take(0),
            Step::Fork(5),
            Step::Jump(2),
            Step::Mark(1),
            Step::Take(1),
            Step::Again(0),
            Step::End,
            Step::Found,
        ],
        looks: &[],
        start: 0,
        slots: 2,
    };

    #[test]
    fn what_was_seen_has_to_come_again() {
        for (text, expected) in [("aba", true), ("aabaa", true), ("aaba", false), ("b", false)] {
            assert_eq!(is_found(&TWICE, text), Some(expected), "{text:?}");
        }
    }

    #[test]
    fn work_without_an_end_is_given_up() {
        // `^(?:a|a)*$` written so that nothing is remembered of what was tried.
        let steps = [
            Step::Begin,
            Step::Fork(7),
            Step::Fork(5),
            Step::Take(0),
            Step::Jump(1),
            Step::Take(0),
            Step::Jump(1),
            Step::End,
            Step::Found,
        ];
        let classes = [Class::of("a")];
        let program = Program { classes: &classes, steps: &steps, looks: &[], start: 0, slots: 0 };
        assert_eq!(is_found(&program, "aaa"), Some(true));
        assert_eq!(is_found(&program, &("a".repeat(64) + "b")), None);
    }
}

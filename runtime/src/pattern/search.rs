//! Runs a program over a text: a set of steps moves along the text, one character at a time.

use super::place;
use super::program::{Program, Step};

/// Whether the pattern matches anywhere in the text.
pub(super) fn is_found(program: &Program<'_>, text: &str) -> bool {
    let mut places = Vec::with_capacity(program.looks.len());
    for look in program.looks {
        let mut found = vec![false; text.len() + 1];
        let search = Search::new(program, text, &places);
        search.run(look.start, look.ahead, |place| {
            if let Some(mark) = found.get_mut(place) {
                *mark = true;
            }
            false
        });
        places.push(found);
    }
    Search::new(program, text, &places).run(program.start, false, |_| true)
}

/// One pass over the text.
struct Search<'s> {
    program: &'s Program<'s>,
    text: &'s str,
    /// For each thing that is looked for, the places around which it is found.
    places: &'s [Vec<bool>],
    /// The steps that wait for a character, and the steps that follow at this place.
    waiting: Vec<usize>,
    open: Vec<usize>,
    /// The last pass over each step, so that none is followed twice at one place.
    followed: Vec<usize>,
}

impl<'s> Search<'s> {
    fn new(program: &'s Program<'s>, text: &'s str, places: &'s [Vec<bool>]) -> Self {
        let followed = vec![usize::MAX; program.steps.len()];
        Self { program, text, places, waiting: Vec::new(), open: Vec::new(), followed }
    }

    /// Begins at every place and tells `found` each place where a match ends, until that says that it is enough.
    fn run(mut self, start: usize, backwards: bool, mut found: impl FnMut(usize) -> bool) -> bool {
        let mut place = if backwards { self.text.len() } else { 0 };
        loop {
            self.open.push(start);
            if self.follow(place) && found(place) {
                return true;
            }
            let Some(character) = place::next(self.text, place, backwards) else { return false };
            self.take(character);
            place = place::after(place, character, backwards);
        }
    }

    /// Moves the steps that wait for this character.
    fn take(&mut self, character: char) {
        let (classes, steps) = (self.program.classes, self.program.steps);
        for place in self.waiting.drain(..) {
            if let Some(Step::Take(class)) = steps.get(place)
                && classes.get(*class).is_some_and(|class| class.has(character))
            {
                self.open.push(place + 1);
            }
        }
    }

    /// Follows the open steps until each waits for a character; true where the pattern ends here.
    fn follow(&mut self, place: usize) -> bool {
        let mut is_end = false;
        while let Some(at) = self.open.pop() {
            let (Some(step), Some(followed)) =
                (self.program.steps.get(at), self.followed.get_mut(at))
            else {
                continue;
            };
            if *followed == place {
                continue;
            }
            *followed = place;
            match *step {
                Step::Take(_) => self.waiting.push(at),
                Step::Found => is_end = true,
                Step::Jump(to) => self.open.push(to),
                Step::Fork(to) => self.open.extend([to, at + 1]),
                condition if self.holds(condition, place) => self.open.push(at + 1),
                _ => {}
            }
        }
        is_end
    }

    fn holds(&self, condition: Step, place: usize) -> bool {
        let seen = |look: usize| {
            self.places.get(look).is_some_and(|places| places.get(place) == Some(&true))
        };
        match condition {
            Step::Seen(look) => seen(look),
            Step::Unseen(look) => !seen(look),
            other => place::holds(other, self.text, place),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Class, Look};
    use super::*;

    fn check(program: &Program<'_>, cases: &[(&str, bool)]) {
        for (text, expected) in cases {
            assert_eq!(is_found(program, text), *expected, "{text:?}");
        }
    }

    #[test]
    fn a_pattern_is_found_anywhere() {
        let program = Program {
            classes: &[Class::of("a"), Class::of("b")],
            steps: &[Step::Take(0), Step::Take(1), Step::Found],
            looks: &[],
            start: 0,
            slots: 0,
        };
        check(&program, &[("ab", true), ("éaab!", true), ("a", false), ("", false)]);
    }

    #[test]
    fn a_loop_that_takes_nothing_ends() {
        let steps =
            [Step::Begin, Step::Fork(4), Step::Fork(1), Step::Jump(1), Step::End, Step::Found];
        let program = Program { classes: &[], steps: &steps, looks: &[], start: 0, slots: 0 };
        check(&program, &[("", true), ("a", false)]);
    }

    #[test]
    fn what_stands_ahead_and_behind_is_looked_for() {
        // `(?<=a)x(?!bc)`; what stands ahead is written backwards.
        let program = Program {
            classes: &[Class::of("a"), Class::of("b"), Class::of("c"), Class::of("x")],
            steps: &[
                Step::Take(0),
                Step::Found,
                Step::Take(2),
                Step::Take(1),
                Step::Found,
                Step::Seen(0),
                Step::Take(3),
                Step::Unseen(1),
                Step::Found,
            ],
            looks: &[Look { start: 0, ahead: false }, Look { start: 2, ahead: true }],
            start: 5,
            slots: 0,
        };
        check(
            &program,
            &[("ax", true), ("axb", true), ("axbc", false), ("xax", true), ("x", false)],
        );
    }

    #[test]
    fn edges_of_words_are_ascii() {
        let steps = [Step::Edge, Step::Take(0), Step::NoEdge, Step::Found];
        let classes = [Class::of("a")];
        let program = Program { classes: &classes, steps: &steps, looks: &[], start: 0, slots: 0 };
        check(&program, &[("ab", true), ("éab", true), ("bab", false), ("a", false)]);
    }
}

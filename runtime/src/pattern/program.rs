//! A pattern as a program of small steps.

use super::{Class, Mismatch, retry, search};

/// The steps of a pattern that no table of a modest size holds: large ones, and those that look around.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Program<'a> {
    /// The sets of characters that the steps name.
    pub classes: &'a [Class<'a>],
    /// The steps of the pattern and of what it looks for around a place.
    pub steps: &'a [Step],
    /// What it looks for around a place, inner ones first.
    pub looks: &'a [Look],
    /// The first step of the pattern itself.
    pub start: usize,
    /// How many places its steps remember.
    pub slots: usize,
}

/// What is looked for around a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The first of its steps.
    ///
    /// A program that follows all ways at once reads towards the place, so that what stands ahead is written from its
    /// end to its beginning. One that tries them in turn reads away from it, and what stands behind is written so.
    pub start: usize,
    /// Whether it stands ahead of the place, and not behind it.
    pub ahead: bool,
}

/// One step; where nothing else is said, the next one follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A character of this class.
    Take(usize),
    /// Both this step and the next one.
    Fork(usize),
    /// This step.
    Jump(usize),
    /// The beginning of the text: `^`.
    Begin,
    /// The end of the text: `$`.
    End,
    /// A place between a character of a word and another: `\b`.
    Edge,
    /// Any other place: `\B`.
    NoEdge,
    /// A place around which this is found.
    Seen(usize),
    /// A place around which this is not found.
    Unseen(usize),
    /// The end of the pattern.
    Found,
    /// Remembers the place. This and what follows is for programs that try one way after the other.
    Mark(usize),
    /// Forgets the places from one number up to, and without, another.
    Forget(usize, usize),
    /// Another place than this remembered one.
    Moved(usize),
    /// The text between this remembered place and the next one; nothing where one of them is not known.
    Again(usize),
}

impl Program<'_> {
    /// Follows all ways at once. Takes at most as many steps as there are characters, times the steps of the program.
    pub(super) fn check(&self, text: &str) -> Result<(), Mismatch> {
        if search::is_found(self, text) { Ok(()) } else { Err(Mismatch::Anywhere) }
    }

    /// Tries one way after the other, and gives up after so many steps.
    pub(super) fn retry(&self, text: &str) -> Result<(), Mismatch> {
        match retry::is_found(self, text) {
            Some(true) => Ok(()),
            Some(false) => Err(Mismatch::Anywhere),
            None => Err(Mismatch::GivenUp),
        }
    }
}

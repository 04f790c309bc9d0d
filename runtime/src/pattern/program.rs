//! A program that follows all ways through a pattern at once, so that its work is bounded whatever the text.

use super::{Class, Mismatch, search};

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
}

/// What is looked for around a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The first of its steps. What is looked for ahead is written from its end to its beginning.
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
}

impl Program<'_> {
    /// Searches the text. Takes at most as many steps as there are characters, times the steps of the program.
    pub(super) fn check(&self, text: &str) -> Result<(), Mismatch> {
        if search::is_found(self, text) { Ok(()) } else { Err(Mismatch::Anywhere) }
    }
}

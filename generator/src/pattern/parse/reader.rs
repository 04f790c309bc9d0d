//! A place in the text of a pattern.

use super::flags::Flags;
use super::groups::Groups;
use super::{Fault, FaultKind, Syntax};

/// What reading a part gives.
pub(super) type Read<T> = Result<T, Fault>;

/// A place in the text of a pattern, and what was seen before it.
pub(super) struct Reader<'s> {
    chars: &'s [char],
    at: usize,
    /// The syntax that the text is read in.
    pub syntax: Syntax,
    /// The groups of the whole pattern.
    pub groups: Groups,
    /// The names of the groups that were opened, each with its number.
    pub names: Vec<(String, usize)>,
    /// The references by name: where, and the name.
    pub wanted: Vec<(usize, String)>,
    /// How many groups were opened.
    pub opened: usize,
    /// How many groups are open.
    pub depth: usize,
    /// The flags that hold here.
    pub flags: Flags,
    /// Where flags or a comment stand that were read last.
    pub silent: Option<usize>,
    /// What ECMA-262 does not have, and how each is read.
    pub notes: Vec<String>,
}

impl<'s> Reader<'s> {
    /// The start of a pattern.
    pub(super) fn new(chars: &'s [char], syntax: Syntax) -> Self {
        Self {
            chars,
            at: 0,
            syntax,
            groups: Groups::of(chars),
            names: Vec::new(),
            wanted: Vec::new(),
            opened: 0,
            depth: 0,
            flags: Flags::default(),
            silent: None,
            notes: Vec::new(),
        }
    }

    /// The number of characters before the place.
    pub(super) fn place(&self) -> usize {
        self.at
    }

    /// Goes back to a place.
    pub(super) fn back_to(&mut self, place: usize) {
        self.at = place;
    }

    /// The whole text.
    pub(super) fn whole(&self) -> &'s [char] {
        self.chars
    }

    /// What is still to be read.
    pub(super) fn rest(&self) -> &'s [char] {
        self.chars.get(self.at..).unwrap_or_default()
    }

    /// The next character, which stays.
    pub(super) fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    /// The next character.
    pub(super) fn next(&mut self) -> Option<char> {
        let character = self.peek()?;
        self.at += 1;
        Some(character)
    }

    /// Takes these characters if they come next.
    pub(super) fn take(&mut self, wanted: &str) -> bool {
        let length = wanted.chars().count();
        let comes = self.rest().iter().copied().take(length).eq(wanted.chars());
        if comes {
            self.at += length;
        }
        comes
    }

    /// The digits that come next, in any number.
    pub(super) fn digits(&mut self) -> Option<usize> {
        let mut number: Option<usize> = None;
        while let Some(digit) = self.peek().and_then(|character| character.to_digit(10)) {
            self.at += 1;
            let before = number.unwrap_or(0).saturating_mul(10);
            number = Some(before.saturating_add(digit as usize));
        }
        number
    }

    /// So many hexadecimal digits, or nothing at all.
    pub(super) fn hex(&mut self, length: usize) -> Option<u32> {
        let digits = self.rest().get(..length)?;
        let number = digits.iter().try_fold(0_u32, |number, digit| {
            number.checked_mul(16)?.checked_add(digit.to_digit(16)?)
        })?;
        self.at += length;
        Some(number)
    }

    /// True in Unicode mode.
    pub(super) fn is_unicode(&self) -> bool {
        self.syntax == Syntax::Unicode
    }

    /// Says what stands at a place that ECMA-262 does not have, and how it is read.
    pub(super) fn note_at(&mut self, at: usize, what: &str, how: &str) {
        self.notes.push(format!("{what} at character {} {how}", at.saturating_add(1)));
    }

    /// What is wrong at this place.
    pub(super) fn fault(&self, what: impl Into<String>) -> Fault {
        self.fault_at(self.at, what)
    }

    /// What is wrong at a place before this one.
    pub(super) fn fault_at(&self, at: usize, what: impl Into<String>) -> Fault {
        Fault { at, what: what.into(), kind: FaultKind::Syntax }
    }
}

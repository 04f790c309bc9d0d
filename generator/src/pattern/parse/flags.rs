//! Flags within a pattern: `(?i)` holds up to the end of its group, `(?i:…)` within its own.
//!
//! They mean what they mean in ECMA-262, which has the second form since its edition of 2025.

use super::super::ast::{Look, Node};
use super::super::class;
use super::reader::{Read, Reader};
use crate::model::CharClass;
use regex_syntax::hir::{ClassUnicode, ClassUnicodeRange};

/// The flags that hold at a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Flags {
    /// Letters mean those of the other case too.
    pub any_case: bool,
    /// `.` takes line ends too.
    pub dot_takes_all: bool,
    /// `^` and `$` are the ends of lines too.
    pub lines: bool,
}

impl Flags {
    /// Sets or clears one; false where it is none that is read.
    pub(super) fn set(&mut self, letter: char, value: bool) -> bool {
        match letter {
            'i' => self.any_case = value,
            's' => self.dot_takes_all = value,
            'm' => self.lines = value,
            _ => return false,
        }
        true
    }

    /// A class of characters, with those of the other case where letters mean them.
    pub(super) fn cased(self, class: CharClass) -> CharClass {
        if !self.any_case {
            return class;
        }
        let ranges = class.0.iter().map(|(low, high)| ClassUnicodeRange::new(*low, *high));
        let mut folded = ClassUnicode::new(ranges);
        match folded.try_case_fold_simple() {
            Ok(()) => {
                class::of_ranges(folded.iter().map(|range| (range.start(), range.end())).collect())
            }
            // Without its tables the library folds nothing.
            Err(_) => class,
        }
    }

    /// What `.` takes.
    pub(super) fn any(self) -> CharClass {
        if self.dot_takes_all { CharClass::all() } else { not_line_ends() }
    }

    /// What `^` means.
    pub(super) fn begin(self) -> Node {
        if self.lines { nothing_of_the_line(false) } else { Node::Begin }
    }

    /// What `$` means.
    pub(super) fn end(self) -> Node {
        if self.lines { nothing_of_the_line(true) } else { Node::End }
    }
}

fn not_line_ends() -> CharClass {
    class::complement(&class::of_ranges(class::line_ends()))
}

/// No character of the same line stands ahead, or behind.
fn nothing_of_the_line(ahead: bool) -> Node {
    let node = Box::new(Node::Class(not_line_ends()));
    Node::Look(Look { node, ahead, negative: true })
}

impl Reader<'_> {
    /// `i-s` of `(?i-s)` or `(?i-s:`; the `?` is read. Nothing where no letter follows.
    pub(super) fn stated_flags(&mut self, place: usize) -> Read<Option<Flags>> {
        let (mut flags, mut value) = (self.flags, true);
        let start = self.place();
        let letters = self.rest().iter().take_while(|sign| is_flag(**sign)).copied();
        let letters: String = letters.collect();
        if !matches!(self.rest().get(letters.len()), Some(')' | ':')) || letters.is_empty() {
            return Ok(None);
        }
        for letter in letters.chars() {
            match letter {
                '-' => value = false,
                letter if flags.set(letter, value) => {}
                letter => {
                    let what = format!(
                        "the flag `{letter}`, which engines read in different ways: write what it means"
                    );
                    return Err(self.fault_at(place, what));
                }
            }
        }
        self.back_to(start + letters.len());
        self.note_at(place, &format!("`(?{letters}`"), said(self.flags, flags));
        Ok(Some(flags))
    }
}

/// A letter that is a flag of Java, Python, PCRE, .NET or Go, or what stands before flags to clear.
fn is_flag(sign: char) -> bool {
    "-JLUXadimnsux".contains(sign)
}

/// What changes with the flags, in words.
fn said(before: Flags, after: Flags) -> &'static str {
    match (before.any_case == after.any_case, after.any_case) {
        (false, true) => "as letters of either case from there to the end of the group",
        (false, false) => "as letters of the written case",
        _ => "as flags from there to the end of the group",
    }
}

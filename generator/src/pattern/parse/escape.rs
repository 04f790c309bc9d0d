//! What stands behind a `\` outside classes, and what it shares with those inside.

use super::super::ast::Node;
use super::super::class;
use super::Fault;
use super::flags::Flags;
use super::property;
use super::reader::{Read, Reader};
use crate::model::CharClass;

/// What an escape stands for: one code point, perhaps half of a surrogate pair, or a class.
pub(super) enum Meaning {
    /// A code point.
    Point(u32),
    /// A class.
    Class(CharClass),
}

/// The signs that stand for themselves behind a `\` in Unicode mode.
const SIGNS: &str = "^$\\.*+?()[]{}|/";

impl Reader<'_> {
    /// An escape outside classes; its `\` is read.
    pub(super) fn escape(&mut self, place: usize) -> Read<Node> {
        match self.peek() {
            Some('b') => self.read(Node::Edge),
            Some('B') => self.read(Node::NoEdge),
            Some('1'..='9') => self.back_reference(place),
            Some('k') if self.is_unicode() || self.groups.named => {
                self.next();
                self.named_reference(place)
            }
            Some('A') if !self.is_unicode() => self.end_of_text("`\\A`", "as `^`", Node::Begin),
            Some('Z') if !self.is_unicode() => self.end_of_text("`\\Z`", "as `$`", Node::End),
            Some('z') if !self.is_unicode() => self.end_of_text("`\\z`", "as `$`", Node::End),
            _ => {
                let class = match self.meaning(place)? {
                    Meaning::Class(class) => class,
                    Meaning::Point(point) => class::of_points(point, point),
                };
                Ok(Node::Class(self.flags.cased(class)))
            }
        }
    }

    /// The sign of another engine for either end of the text.
    fn end_of_text(&mut self, what: &str, how: &str, node: Node) -> Read<Node> {
        self.note_at(self.place() - 1, what, how);
        self.read(node)
    }

    fn read(&mut self, node: Node) -> Read<Node> {
        self.next();
        Ok(node)
    }

    /// `\1`; in the older syntax a number without a group is an octal number or a digit.
    fn back_reference(&mut self, place: usize) -> Read<Node> {
        let start = self.place();
        let number = self.digits().unwrap_or(0);
        if number <= self.groups.count {
            return self.back(number, place);
        }
        if self.is_unicode() {
            return Err(self.fault_at(place, "a reference to a group that does not exist"));
        }
        self.back_to(start);
        let point = self.octal().or_else(|| self.next().map(u32::from)).unwrap_or(0);
        Ok(Node::Class(class::of_points(point, point)))
    }

    /// Up to three octal digits, at most 377.
    fn octal(&mut self) -> Option<u32> {
        let mut number: Option<u32> = None;
        while let Some(digit) = self.peek().and_then(|character| character.to_digit(8)) {
            let longer = number.unwrap_or(0) * 8 + digit;
            if longer > 0o377 {
                break;
            }
            self.next();
            number = Some(longer);
        }
        number
    }

    /// An escape that means the same inside classes and outside of them.
    pub(super) fn meaning(&mut self, place: usize) -> Read<Meaning> {
        let Some(character) = self.next() else {
            return Err(self.fault_at(place, "a `\\` at the end"));
        };
        let point = match character {
            't' => 0x9,
            'n' => 0xa,
            'v' => 0xb,
            'f' => 0xc,
            'r' => 0xd,
            'd' | 'D' | 'w' | 'W' | 's' | 'S' => {
                return Ok(Meaning::Class(known(character, self.flags)));
            }
            'h' | 'H' if !self.is_unicode() => return Err(self.unclear(character, place)),
            'x' if !self.is_unicode() && self.peek() == Some('{') => {
                return self.braced_point("\\x{", place);
            }
            'p' | 'P' => return self.property(character, place),
            'c' => return self.control(place),
            'x' => return self.two_digits(place),
            'u' => return self.code_point(place),
            '0'..='7' => return self.zero(place),
            other => return self.identity(other, place),
        };
        Ok(Meaning::Point(point))
    }

    fn identity(&mut self, character: char, place: usize) -> Read<Meaning> {
        let is_name = character == 'k' && self.groups.named;
        if (self.is_unicode() && !SIGNS.contains(character)) || is_name {
            return Err(self.fault_at(place, format!("`\\{character}` means nothing")));
        }
        Ok(Meaning::Point(character.into()))
    }

    /// `\cA`; in the older syntax a `\` that is followed by anything else is itself.
    fn control(&mut self, place: usize) -> Read<Meaning> {
        match self.peek() {
            Some(letter) if letter.is_ascii_alphabetic() => {
                self.next();
                Ok(Meaning::Point(u32::from(letter) % 32))
            }
            _ if self.is_unicode() => Err(self.fault_at(place, "`\\c` without its letter")),
            _ => {
                self.back_to(place + 1);
                Ok(Meaning::Point('\\'.into()))
            }
        }
    }

    fn two_digits(&mut self, place: usize) -> Read<Meaning> {
        match self.hex(2) {
            Some(point) => Ok(Meaning::Point(point)),
            None if self.is_unicode() => Err(self.fault_at(place, "`\\x` without its two digits")),
            None => Ok(Meaning::Point('x'.into())),
        }
    }

    /// `\u1234`, a pair of them, or `\u{1f600}`.
    pub(super) fn code_point(&mut self, place: usize) -> Read<Meaning> {
        if self.peek() == Some('{') {
            return self.braced_point("\\u{", place);
        }
        let Some(first) = self.hex(4) else {
            return match self.is_unicode() {
                true => Err(self.fault_at(place, "`\\u` without its four digits")),
                false => Ok(Meaning::Point('u'.into())),
            };
        };
        let after = self.place();
        if (0xd800..0xdc00).contains(&first) && self.take("\\u") {
            if let Some(second @ 0xdc00..0xe000) = self.hex(4) {
                let point = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return Ok(Meaning::Point(point));
            }
            self.back_to(after);
        }
        Ok(Meaning::Point(first))
    }

    fn braced_point(&mut self, what: &str, place: usize) -> Read<Meaning> {
        if !self.is_unicode() {
            self.note_at(place, &format!("`{what}`"), "as the number of a character");
        }
        self.next();
        let digits = self.rest().iter().take_while(|digit| digit.is_ascii_hexdigit()).count();
        let zeros = self.rest().iter().take_while(|digit| **digit == '0').count();
        self.back_to(self.place() + zeros.min(digits));
        let kept = digits - zeros.min(digits);
        let point = if kept > 6 { None } else { self.hex(kept) };
        match point.filter(|point| *point <= 0x10_ffff) {
            Some(point) if digits > 0 && self.take("}") => Ok(Meaning::Point(point)),
            _ => Err(self.fault_at(place, format!("`{what}` without a code point and its `}}`"))),
        }
    }

    /// `\0`, or an octal number in the older syntax.
    fn zero(&mut self, place: usize) -> Read<Meaning> {
        self.back_to(place + 1);
        if !self.is_unicode() {
            return Ok(Meaning::Point(self.octal().unwrap_or(0)));
        }
        match self.rest() {
            ['0', '0'..='9', ..] | ['1'..='9', ..] => {
                Err(self.fault_at(place, "an octal number, which Unicode mode does not have"))
            }
            _ => {
                self.next();
                Ok(Meaning::Point(0))
            }
        }
    }

    /// `\p{…}`, and `\pL` of other engines.
    fn property(&mut self, letter: char, place: usize) -> Read<Meaning> {
        if !self.is_unicode() && self.peek() != Some('{') {
            return Ok(self.short_property(letter, place));
        }
        let inside: String = self.rest().iter().skip(1).take_while(|end| **end != '}').collect();
        let length = inside.chars().count();
        if !self.take("{") || self.rest().len() <= length {
            return Err(self.fault_at(place, format!("`\\{letter}` without its braces")));
        }
        self.back_to(self.place() + length + 1);
        let class = match self.is_unicode() {
            true => property::class(&inside).map_err(|what| self.fault_at(place, what))?,
            false => self.foreign_property(&inside, place)?,
        };
        Ok(Meaning::Class(if letter == 'P' { class::complement(&class) } else { class }))
    }

    /// `\pL`; a letter that is no category is one that stands behind a `p`.
    fn short_property(&mut self, letter: char, place: usize) -> Meaning {
        let category = self.peek().filter(|category| "CLMNPSZ".contains(*category));
        let class = category.and_then(|category| property::class(&category.to_string()).ok());
        let (Some(category), Some(class)) = (category, class) else {
            return Meaning::Point(letter.into());
        };
        self.next();
        let (what, how) =
            (format!("`\\{letter}{category}`"), format!("as `\\{letter}{{{category}}}`"));
        self.note_at(place, &what, &how);
        Meaning::Class(if letter == 'P' { class::complement(&class) } else { class })
    }

    /// A sign that engines read in different ways.
    fn unclear(&self, letter: char, place: usize) -> Fault {
        let what = format!(
            "`\\{letter}` is about blanks in Java and PCRE, and about hexadecimal digits in Ruby: \
             write `[\\t ]` or `[0-9A-Fa-f]`"
        );
        self.fault_at(place, what)
    }
}

fn known(letter: char, flags: Flags) -> CharClass {
    let ranges = match letter.to_ascii_lowercase() {
        'd' => class::digits(),
        'w' => class::word(),
        _ => class::space(),
    };
    let class = flags.cased(class::of_ranges(ranges));
    if letter.is_ascii_uppercase() { class::complement(&class) } else { class }
}

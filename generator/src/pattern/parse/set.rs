//! What stands between `[` and `]`.

use super::super::class;
use super::escape::Meaning;
use super::reader::{Read, Reader};
use crate::model::CharClass;

impl Reader<'_> {
    /// A class; its `[` is read.
    pub(super) fn set(&mut self, place: usize) -> Read<CharClass> {
        let negated = self.take("^");
        let mut ranges = Vec::new();
        loop {
            match self.peek() {
                None => return Err(self.fault_at(place, "a `[` without its `]`")),
                Some(']') => break,
                Some('&') if self.rest().starts_with(&['&', '&', '[']) => {
                    let class = class::of_ranges(std::mem::take(&mut ranges));
                    let both = self.intersected(class.clone())?;
                    ranges = both.0;
                    if self.peek() == Some('&') {
                        ranges.extend(self.range()?);
                    }
                }
                Some(_) => ranges.extend(self.range()?),
            }
        }
        self.next();
        let class = self.flags.cased(class::of_ranges(ranges));
        Ok(if negated { class::complement(&class) } else { class })
    }

    /// A member, or a range where `-` and an upper end follow.
    fn range(&mut self) -> Read<Vec<(char, char)>> {
        let place = self.place();
        let low = self.member()?;
        match self.rest() {
            ['-', ']', ..] | ['-'] => return Ok(ranges(low)),
            ['-', ..] => self.take("-"),
            _ => return Ok(ranges(low)),
        };
        let high = self.member()?;
        match (low, high) {
            (Meaning::Point(low), Meaning::Point(high)) if low > high => {
                Err(self.fault_at(place, "a range whose ends are out of order"))
            }
            (Meaning::Point(low), Meaning::Point(high)) => Ok(class::of_points(low, high).0),
            _ if self.is_unicode() => Err(self.fault_at(place, "a range that ends in a class")),
            (low, high) => Ok([ranges(low), vec![('-', '-')], ranges(high)].concat()),
        }
    }

    fn member(&mut self) -> Read<Meaning> {
        if !self.is_unicode()
            && let Some(class) = self.posix_class()
        {
            return Ok(Meaning::Class(class));
        }
        let place = self.place();
        let Some(character) = self.next() else { return Err(self.fault("a `[` without its `]`")) };
        if character != '\\' {
            return Ok(Meaning::Point(character.into()));
        }
        match self.rest() {
            ['b', ..] => self.point(0x8),
            ['-', ..] => self.point('-'.into()),
            ['c', letter @ ('0'..='9' | '_'), ..] if !self.is_unicode() => {
                self.next();
                self.point(u32::from(*letter) % 32)
            }
            _ => self.meaning(place),
        }
    }

    fn point(&mut self, point: u32) -> Read<Meaning> {
        self.next();
        Ok(Meaning::Point(point))
    }
}

fn ranges(meaning: Meaning) -> Vec<(char, char)> {
    match meaning {
        Meaning::Point(point) => class::of_points(point, point).0,
        Meaning::Class(class) => class.0,
    }
}

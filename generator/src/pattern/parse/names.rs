//! The names of groups.

use super::super::ast::Node;
use super::super::class;
use super::escape::Meaning;
use super::property;
use super::reader::{Read, Reader};
use crate::model::CharClass;

impl Reader<'_> {
    /// The name of a group; its `<` is read.
    pub(super) fn declare(&mut self, number: usize) -> Read<()> {
        let place = self.place();
        let name = self.name()?;
        if self.names.iter().any(|(other, _)| *other == name) {
            return Err(self.fault_at(place, "a name that another group has"));
        }
        self.names.push((name, number));
        Ok(())
    }

    /// `\k<name>`; the `k` is read.
    pub(super) fn named_reference(&mut self, place: usize) -> Read<Node> {
        if !self.take("<") {
            return Err(self.fault_at(place, "`\\k` without the name of a group"));
        }
        let name = self.name()?;
        match self.names.iter().find(|(known, _)| *known == name) {
            Some((_, number)) => Ok(Node::Back(*number)),
            None => {
                // A group that comes later holds nothing yet, so that this takes nothing.
                self.wanted.push((place, name));
                Ok(Node::EMPTY)
            }
        }
    }

    /// Refuses references to names that no group has.
    pub(super) fn names_are_known(&self) -> Read<()> {
        let unknown =
            self.wanted.iter().find(|(_, name)| self.names.iter().all(|(known, _)| known != name));
        match unknown {
            None => Ok(()),
            Some((place, _)) => {
                Err(self.fault_at(*place, "a reference to a name that no group has"))
            }
        }
    }

    fn name(&mut self) -> Read<String> {
        let place = self.place();
        let mut name = String::new();
        loop {
            let part = match self.next() {
                Some('>') if !name.is_empty() => return Ok(name),
                Some('\\') if self.take("u") => self.escaped_part(place)?,
                other => other,
            };
            match part {
                Some(part) if is_part(part, name.is_empty()) => name.push(part),
                _ => return Err(self.fault_at(place, "a group without a proper name")),
            }
        }
    }

    fn escaped_part(&mut self, place: usize) -> Read<Option<char>> {
        match self.code_point(place)? {
            Meaning::Point(point) => Ok(char::from_u32(point)),
            Meaning::Class(_) => Ok(None),
        }
    }
}

fn is_part(character: char, is_first: bool) -> bool {
    let has = |name: &str| {
        property::class(name).is_ok_and(|class: CharClass| class::has(&class, character))
    };
    match character {
        '$' | '_' => true,
        _ if character.is_ascii() => {
            character.is_ascii_alphabetic() || (!is_first && character.is_ascii_digit())
        }
        '\u{200c}' | '\u{200d}' => !is_first,
        _ => has(if is_first { "ID_Start" } else { "ID_Continue" }),
    }
}

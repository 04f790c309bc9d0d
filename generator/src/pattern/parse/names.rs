//! The names of groups.

use super::super::ast::Node;
use super::super::class;
use super::escape::Meaning;
use super::property;
use super::reader::{Read, Reader};
use super::{Fault, FaultKind};
use crate::model::CharClass;

/// Stands before the number of a name, as long as that of its group is not known. No pattern has as many groups.
const NAMED: usize = 1 << 24;

impl Reader<'_> {
    /// The name of a group, up to a sign; its `<` is read.
    pub(super) fn declare(&mut self, number: usize, end: char) -> Read<()> {
        let place = self.place();
        let name = self.name(end)?;
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
        self.reference(place, '>')
    }

    /// A reference to a group by its name, up to a sign.
    pub(super) fn reference(&mut self, place: usize, end: char) -> Read<Node> {
        let name = self.name(end)?;
        self.wanted.push((place, name));
        self.back(NAMED + self.wanted.len(), place)
    }

    /// A reference back.
    pub(super) fn back(&self, number: usize, place: usize) -> Read<Node> {
        if self.flags.any_case {
            let what = "a reference back to letters of either case";
            return Err(Fault { kind: FaultKind::Bound, ..self.fault_at(place, what) });
        }
        Ok(Node::Back(number))
    }

    /// Puts numbers in the place of names, which are all known now. Refuses names that no group has.
    pub(super) fn with_numbers(&self, mut node: Node) -> Read<Node> {
        let mut numbers = Vec::new();
        for (place, name) in &self.wanted {
            match self.names.iter().find(|(known, _)| known == name) {
                Some((_, number)) => numbers.push(*number),
                None => {
                    return Err(self.fault_at(*place, "a reference to a name that no group has"));
                }
            }
        }
        number(&mut node, &numbers);
        Ok(node)
    }

    fn name(&mut self, end: char) -> Read<String> {
        let place = self.place();
        let mut name = String::new();
        loop {
            let part = match self.next() {
                Some(sign) if sign == end && !name.is_empty() => return Ok(name),
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

fn number(node: &mut Node, numbers: &[usize]) {
    match node {
        Node::Back(back) => {
            let place = back.checked_sub(NAMED + 1);
            if let Some(known) = place.and_then(|place| numbers.get(place)) {
                *back = *known;
            }
        }
        Node::Concat(nodes) | Node::Either(nodes) => {
            nodes.iter_mut().for_each(|node| number(node, numbers));
        }
        Node::Group(_, node) | Node::Repeat { node, .. } => number(node, numbers),
        Node::Look(look) => number(&mut look.node, numbers),
        Node::Class(_) | Node::Begin | Node::End | Node::Edge | Node::NoEdge => {}
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

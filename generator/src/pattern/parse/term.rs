//! Alternatives, terms, groups and quantifiers.

use super::super::ast::{Look, Node};
use super::super::class;
use super::reader::{Read, Reader};
use super::{Fault, FaultKind};
use crate::model::CharClass;

/// The most groups within each other.
const MAX_DEPTH: usize = 100;

/// How often something is repeated.
struct Count {
    min: usize,
    max: Option<usize>,
    lazy: bool,
}

impl Reader<'_> {
    /// Alternatives, up to a `)` or the end.
    pub(super) fn choice(&mut self) -> Read<Node> {
        let mut choices = vec![self.row()?];
        while self.take("|") {
            choices.push(self.row()?);
        }
        Ok(match choices.len() {
            1 => choices.remove(0),
            _ => Node::Either(choices),
        })
    }

    fn row(&mut self) -> Read<Node> {
        let mut nodes = Vec::new();
        while let Some(character) = self.peek() {
            if matches!(character, '|' | ')') {
                break;
            }
            nodes.push(self.term()?);
        }
        Ok(Node::Concat(nodes))
    }

    fn term(&mut self) -> Read<Node> {
        let place = self.place();
        let node = self.atom()?;
        let may_repeat = match &node {
            Node::Begin | Node::End | Node::Edge | Node::NoEdge => false,
            Node::Look(look) => look.ahead && !self.is_unicode(),
            _ => true,
        };
        match self.quantifier()? {
            None => Ok(node),
            Some(_) if !may_repeat => {
                Err(self.fault_at(place, "a count behind something that takes no characters"))
            }
            Some(Count { min, max, lazy }) => {
                Ok(Node::Repeat { node: Box::new(node), min, max, lazy })
            }
        }
    }

    fn atom(&mut self) -> Read<Node> {
        let place = self.place();
        let Some(character) = self.next() else { return Err(self.fault("nothing")) };
        match character {
            '^' => Ok(Node::Begin),
            '$' => Ok(Node::End),
            '.' => Ok(Node::Class(class::complement(&class::of_ranges(class::line_ends())))),
            '[' => self.set(place).map(Node::Class),
            '(' => self.group(place),
            '\\' => self.escape(place),
            '*' | '+' | '?' => Err(self.fault_at(place, "a count with nothing before it")),
            '{' | '}' | ']' => self.lone(character, place),
            other => Ok(Node::Class(one(other))),
        }
    }

    /// A bracket without its partner: a character in the older syntax, unless it would be a count.
    fn lone(&mut self, character: char, place: usize) -> Read<Node> {
        if self.is_unicode() {
            return Err(self.fault_at(place, format!("a `{character}` without its partner")));
        }
        self.back_to(place);
        if character == '{' && self.braces().is_some() {
            return Err(self.fault_at(place, "a count with nothing before it"));
        }
        self.back_to(place + 1);
        Ok(Node::Class(one(character)))
    }

    fn group(&mut self, place: usize) -> Read<Node> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            let what = format!("groups are nested at most {MAX_DEPTH} deep, and these are deeper");
            return Err(Fault { kind: FaultKind::Bound, ..self.fault_at(place, what) });
        }
        let node = self.opened_group(place)?;
        self.depth -= 1;
        Ok(node)
    }

    fn opened_group(&mut self, place: usize) -> Read<Node> {
        let look = match self.rest() {
            ['?', '=', ..] => Some(("?=", true, false)),
            ['?', '!', ..] => Some(("?!", true, true)),
            ['?', '<', '=', ..] => Some(("?<=", false, false)),
            ['?', '<', '!', ..] => Some(("?<!", false, true)),
            _ => None,
        };
        if let Some((sign, ahead, negative)) = look {
            self.take(sign);
            let node = Box::new(self.inside(place)?);
            return Ok(Node::Look(Look { node, ahead, negative }));
        }
        if self.take("?:") {
            return self.inside(place);
        }
        self.opened += 1;
        let number = self.opened;
        if self.take("?<") {
            self.declare(number)?;
        } else if self.peek() == Some('?') {
            return Err(self.fault_at(place, "a group of a kind that ECMA-262 does not have"));
        }
        Ok(Node::Group(number, Box::new(self.inside(place)?)))
    }

    fn inside(&mut self, place: usize) -> Read<Node> {
        let node = self.choice()?;
        if self.take(")") { Ok(node) } else { Err(self.fault_at(place, "a `(` without its `)`")) }
    }

    /// `*`, `+`, `?`, `{2}`, `{2,}`, `{2,5}` or nothing; a `?` behind it makes it lazy.
    fn quantifier(&mut self) -> Read<Option<Count>> {
        let place = self.place();
        let count = match self.peek() {
            Some('*') => Some((0, None)),
            Some('+') => Some((1, None)),
            Some('?') => Some((0, Some(1))),
            Some('{') => return self.count_in_braces(place),
            _ => None,
        };
        let Some((min, max)) = count else { return Ok(None) };
        self.next();
        Ok(Some(Count { min, max, lazy: self.take("?") }))
    }

    fn count_in_braces(&mut self, place: usize) -> Read<Option<Count>> {
        match self.braces() {
            Some((min, Some(max))) if max < min => {
                Err(self.fault_at(place, "a count whose numbers are out of order"))
            }
            Some((min, max)) => Ok(Some(Count { min, max, lazy: self.take("?") })),
            None if self.is_unicode() => Err(self.fault_at(place, "a `{` that begins no count")),
            None => {
                self.back_to(place);
                Ok(None)
            }
        }
    }

    /// A count in braces, if there is one. Leaves the place behind it, or anywhere.
    fn braces(&mut self) -> Option<(usize, Option<usize>)> {
        if !self.take("{") {
            return None;
        }
        let min = self.digits()?;
        let max = if self.take(",") { self.digits() } else { Some(min) };
        self.take("}").then_some((min, max))
    }
}

/// The class of one character.
pub(super) fn one(character: char) -> CharClass {
    CharClass(vec![(character, character)])
}

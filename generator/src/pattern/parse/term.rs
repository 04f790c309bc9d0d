//! Alternatives, terms, groups and quantifiers.

use super::super::ast::{Look, Node};
use super::super::possessive;
use super::reader::{Read, Reader};
use super::{Fault, FaultKind};
use crate::model::CharClass;

/// The most groups within each other.
const MAX_DEPTH: usize = 100;

/// How often something is repeated.
struct Count {
    min: usize,
    max: Option<usize>,
    way: Way,
}

/// Which number of times is tried first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Greedy,
    Lazy,
    /// The greatest one, and no other.
    Possessive,
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
            Node::Concat(_) if self.says_nothing(place) => false,
            Node::Look(look) => look.ahead && !self.is_unicode(),
            _ => true,
        };
        match self.quantifier()? {
            None => Ok(node),
            Some(_) if !may_repeat => {
                Err(self.fault_at(place, "a count behind something that takes no characters"))
            }
            Some(Count { min, max, way: Way::Possessive }) => {
                possessive::repeated(&node, min, max).ok_or_else(|| self.unlike(place))
            }
            Some(Count { min, max, way }) => {
                Ok(Node::Repeat { node: Box::new(node), min, max, lazy: way == Way::Lazy })
            }
        }
    }

    /// True where flags or a comment stand at a place.
    fn says_nothing(&self, place: usize) -> bool {
        self.silent == Some(place)
    }

    fn unlike(&self, place: usize) -> Fault {
        let what = "a part that never gives back what it took, which ECMA-262 does not have: \
                    write it as a plain group or count, if that admits the same";
        self.fault_at(place, what)
    }

    fn atom(&mut self) -> Read<Node> {
        let place = self.place();
        let Some(character) = self.next() else { return Err(self.fault("nothing")) };
        match character {
            '^' => Ok(self.flags.begin()),
            '$' => Ok(self.flags.end()),
            '.' => Ok(Node::Class(self.flags.any())),
            '[' => self.set(place).map(Node::Class),
            '(' => self.group(place),
            '\\' => self.escape(place),
            '*' | '+' | '?' => Err(self.fault_at(place, "a count with nothing before it")),
            '{' | '}' | ']' => self.lone(character, place),
            other => Ok(Node::Class(self.flags.cased(one(other)))),
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
        let flags = self.flags;
        let node = self.opened_group(place)?;
        if self.silent != Some(place) {
            self.flags = flags;
        }
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
        if !self.is_unicode()
            && let Some(node) = self.foreign_group(place)?
        {
            return Ok(node);
        }
        self.opened += 1;
        let number = self.opened;
        if self.take("?<") {
            self.declare(number, '>')?;
        } else if !self.is_unicode() && self.take("?P<") {
            self.note_at(place, "`(?P<`", "as `(?<`");
            self.declare(number, '>')?;
        } else if !self.is_unicode() && self.take("?'") {
            self.note_at(place, "`(?'`", "as `(?<`");
            self.declare(number, '\'')?;
        } else if self.peek() == Some('?') {
            return Err(self.fault_at(place, "a group of a kind that ECMA-262 does not have"));
        }
        Ok(Node::Group(number, Box::new(self.inside(place)?)))
    }

    /// A group of another engine that cannot be referred to: `(?i)`, `(?i:…)`, `(?>…)`, `(?#…)` and `(?P=…)`.
    fn foreign_group(&mut self, place: usize) -> Read<Option<Node>> {
        if self.take("?#") {
            let length = self.rest().iter().take_while(|sign| **sign != ')').count();
            self.back_to(self.place() + length);
            self.note_at(place, "`(?#…)`", "as a comment");
            self.silent = Some(place);
            return self.inside(place).map(Some);
        }
        if self.take("?>") {
            let node = self.inside(place)?;
            self.note_at(place, "`(?>…)`", "as a group that never gives back what it took");
            return possessive::held(&node).ok_or_else(|| self.unlike(place)).map(Some);
        }
        if self.take("?P=") {
            self.note_at(place, "`(?P=…)`", "as `\\k<…>`");
            return self.reference(place, ')').map(Some);
        }
        let start = self.place();
        if !self.take("?") {
            return Ok(None);
        }
        let Some(flags) = self.stated_flags(place)? else {
            self.back_to(start);
            return Ok(None);
        };
        self.flags = flags;
        if self.take(":") {
            return self.inside(place).map(Some);
        }
        self.silent = Some(place);
        self.take(")");
        Ok(Some(Node::EMPTY))
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
        Ok(Some(Count { min, max, way: self.way() }))
    }

    /// A `?` behind a count makes it lazy; a `+`, which other engines have, makes it possessive.
    fn way(&mut self) -> Way {
        let place = self.place();
        if self.take("?") {
            return Way::Lazy;
        }
        if self.is_unicode() || !self.take("+") {
            return Way::Greedy;
        }
        self.note_at(place, "`+` behind a count", "as one that never gives back what it took");
        Way::Possessive
    }

    fn count_in_braces(&mut self, place: usize) -> Read<Option<Count>> {
        match self.braces() {
            Some((min, Some(max))) if max < min => {
                Err(self.fault_at(place, "a count whose numbers are out of order"))
            }
            Some((min, max)) => Ok(Some(Count { min, max, way: self.way() })),
            None if self.is_unicode() => Err(self.fault_at(place, "a `{` that begins no count")),
            None => {
                self.back_to(place);
                Ok(self.count_without_minimum(place))
            }
        }
    }

    /// `{,5}`, which ECMA-262 takes for characters.
    fn count_without_minimum(&mut self, place: usize) -> Option<Count> {
        if self.take("{,")
            && let Some(max) = self.digits()
            && self.take("}")
        {
            self.note_at(place, &format!("`{{,{max}}}`"), "as a count from 0");
            return Some(Count { min: 0, max: Some(max), way: self.way() });
        }
        self.back_to(place);
        None
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

//! How the values of two types stand to each other, as sets of JSON values.
//!
//! One set lies within another where nothing belongs to the first and not to the second. So the question is always
//! whether any value keeps some schemas and breaks others, and the answer is a value, that there is none, or that it is
//! not known. A value is given only after the runtime has confirmed it.

mod alike;
mod clauses;
mod combined;
mod goal;
mod lists;
mod number;
mod numbers;
mod objects;
mod search;
mod solver;
mod table;
mod texts;
mod typed;

#[cfg(test)]
mod tests;

use super::change::Witnesses;
use super::promise::Relation;
use crate::model::{Api, TypeRef};
use goal::Claim;
use solver::{Memory, Solver};
use specwright_runtime::json::Json;
use table::{Place, Table};
pub(super) use table::{Set, Side};

/// Whether there is a value of a kind.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Answer {
    /// There is this one.
    Value(Json),
    /// There is none.
    Nothing,
    /// It is not known.
    Unknown,
}

/// What is known of two sets of values.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Compared {
    /// A value of the older set only.
    pub lost: Answer,
    /// A value of the newer set only.
    pub gained: Answer,
}

impl Compared {
    /// How the newer set stands to the older one.
    pub(super) fn relation(&self) -> Relation {
        match (&self.lost, &self.gained) {
            (Answer::Unknown, _) | (_, Answer::Unknown) => Relation::Undecided,
            (Answer::Nothing, Answer::Nothing) => Relation::Equal,
            (Answer::Value(_), Answer::Nothing) => Relation::Narrower,
            (Answer::Nothing, Answer::Value(_)) => Relation::Wider,
            (Answer::Value(_), Answer::Value(_)) => Relation::Incomparable,
        }
    }

    /// Values that tell the sets apart.
    pub(super) fn witnesses(&self) -> Witnesses {
        Witnesses { lost: shown(&self.lost), gained: shown(&self.gained) }
    }
}

/// The most characters of a value that is shown.
const MAX_SHOWN: usize = 20_000;

/// A value as JSON, unless it is too long for any report.
pub(super) fn shown(answer: &Answer) -> Option<String> {
    let Answer::Value(value) = answer else { return None };
    Some(value.to_string()).filter(|text| text.len() <= MAX_SHOWN)
}

/// Decides how types of two models stand to each other, and remembers what it found.
pub(super) struct Decider<'a> {
    table: Table<'a>,
    memory: Memory,
}

impl<'a> Decider<'a> {
    /// A decider for the types of two models.
    pub(super) fn new(base: &'a Api, head: &'a Api) -> Self {
        Self { table: Table::new(base, head), memory: Memory::default() }
    }

    /// Compares two sets of values, an older and a newer one.
    pub(super) fn compare(&mut self, older: &Set<'_>, newer: &Set<'_>) -> Compared {
        let (older, newer) = (self.table.place(older), self.table.place(newer));
        let lost = self.ask(&[(older, true), (newer, false)]);
        Compared { lost, gained: self.ask(&[(newer, true), (older, false)]) }
    }

    /// Compares the values of two types, the first of the older model, the second of the newer one.
    pub(super) fn types(&mut self, base: &TypeRef, head: &TypeRef) -> Compared {
        self.compare(&Set::Type(Side::Base, base), &Set::Type(Side::Head, head))
    }

    /// A value of both sets.
    pub(super) fn common(&mut self, one: &Set<'_>, other: &Set<'_>) -> Answer {
        let (one, other) = (self.table.place(one), self.table.place(other));
        self.ask(&[(one, true), (other, true)])
    }

    /// Whether a value belongs to a set.
    pub(super) fn admits(&mut self, set: &Set<'_>, value: &Json) -> bool {
        let place = self.table.place(set);
        self.table.at(place).admits(self.table.definitions(), value)
    }

    /// Whether the types of two models say the same word for word, but for names and order.
    pub(super) fn are_alike(&mut self, base: &TypeRef, head: &TypeRef) -> bool {
        let older = self.table.place(&Set::Type(Side::Base, base));
        let newer = self.table.place(&Set::Type(Side::Head, head));
        let Self { table, memory } = self;
        memory.are_alike(table.definitions(), table.at(older), table.at(newer))
    }

    /// A value that keeps some schemas and breaks others.
    fn ask(&mut self, wanted: &[(Place, bool)]) -> Answer {
        let Self { table, memory } = self;
        let claim =
            |(place, holds): &(Place, bool)| Claim { rules: table.at(*place), holds: *holds };
        let goal: Vec<Claim<'_>> = wanted.iter().map(claim).collect();
        Solver::new(table.definitions(), memory).answer(goal)
    }
}

//! What has to be of one value of one type of JSON, collected until nothing is left to choose.

use super::clauses::{self, Clause, Item};
use super::goal::Claim;
use super::solver::Solver;
use super::{Answer, lists, numbers, objects, texts};
use crate::model::{Rule, Rules};
use specwright_runtime::json::Json;
use specwright_runtime::schema::Types;
use specwright_runtime::violation::JsonType;
use std::ptr;

/// What came of looking for values of one type.
pub(super) enum Found {
    /// There is none.
    Nothing,
    /// There is none beside these.
    Among(Vec<Json>),
    /// One of these may do; none need.
    Perhaps(Vec<Json>),
}

/// The types of JSON; numbers are one of them.
pub(super) const EACH: [Types; 6] =
    [Types::NULL, Types::BOOLEAN, Types::NUMBER, Types::STRING, Types::ARRAY, Types::OBJECT];

/// All that has to be of a value of one type.
#[derive(Clone)]
pub(super) struct State<'t> {
    of: Types,
    /// What was not looked at.
    todo: Vec<Item<'t>>,
    /// What can be satisfied in several ways.
    choices: Vec<Clause<'t>>,
    listed: Option<Vec<&'t Json>>,
    unlisted: Vec<&'t [Json]>,
    texts: texts::Facts<'t>,
    numbers: numbers::Facts,
    lists: lists::Facts<'t>,
    objects: objects::Facts<'t>,
    /// Rules that say little by themselves, kept or broken.
    opaque: Vec<(&'t Rule, bool)>,
}

impl<'t> State<'t> {
    /// Begins with the claims of a goal.
    pub(super) fn new(of: Types, goal: &[Claim<'t>]) -> Self {
        Self {
            of,
            todo: goal.iter().map(|claim| Item::Schema(*claim)).collect(),
            choices: Vec::new(),
            listed: None,
            unlisted: Vec::new(),
            texts: texts::Facts::default(),
            numbers: numbers::Facts::default(),
            lists: lists::Facts::default(),
            objects: objects::Facts::default(),
            opaque: Vec::new(),
        }
    }

    /// Looks for a value that satisfies the goal.
    pub(super) fn search(mut self, solver: &mut Solver<'t, '_>, goal: &[Claim<'t>]) -> Answer {
        while let Some(item) = self.todo.pop() {
            if !solver.spend() {
                return Answer::Unknown;
            }
            if !self.take(solver.definitions(), item) {
                return Answer::Nothing;
            }
        }
        let fewest = (0..self.choices.len()).min_by_key(|index| self.choices[*index].len());
        match fewest {
            Some(index) => {
                let choice = self.choices.swap_remove(index);
                self.choose(solver, goal, choice)
            }
            None => self.settle(solver, goal),
        }
    }

    /// Tries the ways of a choice one after the other.
    fn choose(
        &self,
        solver: &mut Solver<'t, '_>,
        goal: &[Claim<'t>],
        choice: Clause<'t>,
    ) -> Answer {
        let mut answer = Answer::Nothing;
        for way in choice {
            let mut next = self.clone();
            next.todo = way;
            match solver.deeper(|solver| next.search(solver, goal)) {
                Answer::Nothing => {}
                Answer::Unknown => answer = Answer::Unknown,
                found => return found,
            }
        }
        answer
    }

    /// Takes one thing in. Gives whether that can be.
    fn take(&mut self, definitions: &'t [Rules], item: Item<'t>) -> bool {
        match item {
            Item::Schema(claim) => self.require(clauses::of_schema(claim)),
            Item::Rule(
                rule @ (Rule::UnevaluatedItems(_) | Rule::UnevaluatedProperties(_)),
                holds,
            ) => self.note(rule, holds),
            Item::Rule(rule, holds) => {
                self.require(clauses::of_rule(definitions, (rule, holds), self.of))
            }
            Item::Values(values, true) => {
                let known = self.listed.take();
                let is_in =
                    |value: &&Json| known.as_ref().is_none_or(|known| known.contains(value));
                self.listed = Some(values.iter().filter(is_in).collect());
                true
            }
            Item::Values(values, false) => {
                self.unlisted.push(values);
                true
            }
            Item::Text(fact) => {
                self.texts.add(fact);
                true
            }
            Item::Number(fact) => {
                self.numbers.add(fact);
                true
            }
            Item::List(fact) => {
                self.lists.add(fact);
                true
            }
            Item::Object(fact) => {
                self.objects.add(fact);
                true
            }
        }
    }

    /// Notes what says little by itself: where it is broken, something is there that breaks the schema within. Gives
    /// whether it was not noted the other way.
    fn note(&mut self, rule: &'t Rule, holds: bool) -> bool {
        let of = match rule {
            Rule::UnevaluatedItems(_) => Types::ARRAY,
            _ => Types::OBJECT,
        };
        if self.of != of {
            return holds;
        }
        self.opaque.push((rule, holds));
        match rule {
            Rule::UnevaluatedItems(rest) if !holds => self.lists.add(lists::Fact::BreaksLate(rest)),
            Rule::UnevaluatedProperties(rest) if !holds => {
                self.objects.add(objects::Fact::AnyBreaks(rest));
            }
            _ => {}
        }
        // What a rule leaves over hangs on the schema around it: one that says the same elsewhere is another.
        !self.opaque.iter().any(|(other, is)| *is != holds && ptr::eq(*other, rule))
    }

    fn require(&mut self, clauses: clauses::Clauses<'t>) -> bool {
        for mut clause in clauses {
            match clause.len() {
                0 => return false,
                1 => self.todo.extend(clause.swap_remove(0)),
                _ => self.choices.push(clause),
            }
        }
        true
    }

    /// Looks for a value, once nothing is left to choose.
    fn settle(self, solver: &mut Solver<'t, '_>, goal: &[Claim<'t>]) -> Answer {
        if let Some(values) = &self.listed {
            return self.among(solver, goal, values);
        }
        match self.found(solver) {
            Found::Nothing => Answer::Nothing,
            Found::Among(values) => {
                let values: Vec<&Json> =
                    values.iter().filter(|value| self.is_free(value)).collect();
                self.among(solver, goal, &values)
            }
            Found::Perhaps(mut values) => {
                values.retain(|value| self.is_free(value) && solver.confirms(goal, value));
                values.into_iter().next().map_or(Answer::Unknown, Answer::Value)
            }
        }
    }

    fn found(&self, solver: &mut Solver<'t, '_>) -> Found {
        match self.of {
            Types::NULL => Found::Among(vec![Json::Null]),
            Types::BOOLEAN => Found::Among(vec![Json::Boolean(true), Json::Boolean(false)]),
            Types::NUMBER => self.numbers.found(),
            Types::STRING => self.texts.found(&self.excluded_texts()),
            Types::ARRAY => self.lists.found(solver),
            _ => self.objects.found(solver),
        }
    }

    fn excluded_texts(&self) -> Vec<&'t str> {
        let texts = self.unlisted.iter().copied().flatten().filter_map(|value| match value {
            Json::String(text) => Some(text.as_str()),
            _ => None,
        });
        texts.collect()
    }

    fn is_free(&self, value: &Json) -> bool {
        !self.unlisted.iter().any(|list| list.contains(value))
    }

    /// Looks among values of which one has to be it: none of another type, and none that breaks the goal.
    fn among(&self, solver: &mut Solver<'t, '_>, goal: &[Claim<'t>], values: &[&Json]) -> Answer {
        let of_type = values.iter().filter(|value| self.of.contains(type_of(value)));
        let found = of_type.copied().find(|value| solver.confirms(goal, value));
        match found {
            Some(value) => Answer::Value(value.clone()),
            None if solver.is_exhausted() => Answer::Unknown,
            None => Answer::Nothing,
        }
    }
}

fn type_of(value: &Json) -> Types {
    match value.json_type() {
        JsonType::Integer | JsonType::Number => Types::NUMBER,
        other => Types::of(other),
    }
}

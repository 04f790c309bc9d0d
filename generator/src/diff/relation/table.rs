//! The schemas of two models in one table, so that references of both mean something.

use super::typed;
use crate::model::{Api, Branch, DefinitionId, Rule, Rules, TypeId, TypeRef, Union};
use std::collections::HashMap;

/// Which of the two models.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::diff) enum Side {
    /// The older one.
    Base,
    /// The newer one.
    Head,
}

/// A set of values.
pub(in crate::diff) enum Set<'s> {
    /// Those of a type.
    Type(Side, &'s TypeRef),
    /// Those that a union reads as this branch.
    Branch(Side, &'s Union, &'s Branch),
    /// Those that a schema of a model admits.
    Rules(Side, &'s Rules),
    /// Those that are in every one of these.
    All(Vec<Set<'s>>),
}

/// Where a schema stands.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    /// Among the definitions.
    Definition(usize),
    /// Among those that were asked for by what they say.
    Further(usize),
}

/// The schemas of two models: of each the definitions, then the types.
pub(super) struct Table {
    definitions: Vec<Rules>,
    /// Where the definitions and the types of each model begin.
    starts: [Start; 2],
    /// Schemas without a place in a model.
    further: Vec<Rules>,
    /// Of those the ones that have a name, by it.
    known: HashMap<String, Place>,
}

#[derive(Clone, Copy)]
struct Start {
    definitions: usize,
    types: usize,
}

impl Table {
    /// Writes out all types of two models.
    pub(super) fn new(base: &Api, head: &Api) -> Self {
        let mut definitions = Vec::new();
        let starts = [base, head].map(|api| {
            let first = definitions.len();
            let start = Start { definitions: first, types: first + api.definitions.len() };
            definitions.extend(api.definitions.iter().map(|rules| shifted(rules, first)));
            let types = api.types.iter().map(|def| typed::shape(&def.shape, start.types));
            // What rules of a type refer to are definitions of its own model.
            let types = types.map(|written| written.joined(|rules| shifted(rules, first)));
            definitions.extend(types.collect::<Vec<_>>());
            start
        });
        Self { definitions, starts, further: Vec::new(), known: HashMap::new() }
    }

    /// All definitions.
    pub(super) fn definitions(&self) -> &[Rules] {
        &self.definitions
    }

    /// The schema at a place.
    pub(super) fn at(&self, place: Place) -> &Rules {
        match place {
            Place::Definition(index) => &self.definitions[index],
            Place::Further(index) => &self.further[index],
        }
    }

    /// Where the schema of a set stands.
    pub(super) fn place(&mut self, set: &Set<'_>) -> Place {
        match set {
            Set::Type(side, TypeRef::Named(TypeId(index))) => {
                Place::Definition(self.start(*side).types + index)
            }
            Set::Type(side, ty) => self.known(set, format!("{side:?} {ty:?}")),
            Set::Branch(side, Union { tag, .. }, Branch { ty, types, tags, .. }) => {
                self.known(set, format!("{side:?} {tag:?} {tags:?} {types:?} {ty:?}"))
            }
            Set::Rules(..) | Set::All(_) => {
                let rules = self.written(set);
                self.keep(rules)
            }
        }
    }

    /// What a set admits, as a schema.
    fn written(&self, set: &Set<'_>) -> Rules {
        match set {
            Set::Type(side, ty) => typed::reference(ty, self.start(*side).types),
            Set::Branch(side, union, branch) => {
                typed::branch(union, branch, self.start(*side).types)
            }
            Set::Rules(side, rules) => shifted(rules, self.start(*side).definitions),
            Set::All(sets) => {
                Rules(vec![Rule::AllOf(sets.iter().map(|set| self.written(set)).collect())])
            }
        }
    }

    /// A schema that is written once.
    fn known(&mut self, set: &Set<'_>, name: String) -> Place {
        if let Some(known) = self.known.get(&name) {
            return *known;
        }
        let rules = self.written(set);
        let place = self.keep(rules);
        self.known.insert(name, place);
        place
    }

    fn start(&self, side: Side) -> Start {
        self.starts[usize::from(side == Side::Head)]
    }

    fn keep(&mut self, rules: Rules) -> Place {
        self.further.push(rules);
        Place::Further(self.further.len() - 1)
    }
}

/// The same with every reference moved by so many places.
fn shifted(rules: &Rules, by: usize) -> Rules {
    Rules(rules.0.iter().map(|rule| shifted_rule(rule, by)).collect())
}

fn shifted_rule(rule: &Rule, by: usize) -> Rule {
    match rule {
        Rule::Definition(DefinitionId(index)) => Rule::Definition(DefinitionId(index + by)),
        rule => rule.with_within(&|within| shifted(within, by)),
    }
}

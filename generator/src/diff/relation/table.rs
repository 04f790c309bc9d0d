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

/// The schemas of two models: of each the definitions, then the types. One is written when it is first led to, since most
/// are alike in both models, so that nothing is asked of them.
pub(super) struct Table<'a> {
    models: [Model<'a>; 2],
    /// Empty where they are not written.
    definitions: Vec<Rules>,
    /// Which of them are written.
    written: Vec<bool>,
    /// Schemas without a place in a model.
    further: Vec<Rules>,
    /// Of those the ones that have a name, by it.
    known: HashMap<String, Place>,
}

/// A model, and where its definitions and its types begin.
#[derive(Clone, Copy)]
struct Model<'a> {
    api: &'a Api,
    definitions: usize,
    types: usize,
}

impl<'a> Table<'a> {
    /// The table of two models.
    pub(super) fn new(base: &'a Api, head: &'a Api) -> Self {
        let mut end = 0;
        let models = [base, head].map(|api| {
            let model = Model { api, definitions: end, types: end + api.definitions.len() };
            end = model.types + api.types.len();
            model
        });
        let definitions = std::iter::repeat_with(Rules::default).take(end).collect();
        let (written, further) = (vec![false; end], Vec::new());
        Self { models, definitions, written, further, known: HashMap::new() }
    }

    /// Writes every schema that some rules lead to.
    fn write_reached(&mut self, from: &Rules) {
        let mut open: Vec<_> = from.referenced().collect();
        while let Some(DefinitionId(index)) = open.pop() {
            if !std::mem::replace(&mut self.written[index], true) {
                let [base, head] = self.models;
                let model = if index < head.definitions { base } else { head };
                self.definitions[index] = model.schema(index);
                open.extend(self.definitions[index].referenced());
            }
        }
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
                let index = self.model(*side).types + index;
                self.write_reached(&Rules::definition(DefinitionId(index)));
                Place::Definition(index)
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
            Set::Type(side, ty) => typed::reference(ty, self.model(*side).types),
            Set::Branch(side, union, branch) => {
                typed::branch(union, branch, self.model(*side).types)
            }
            Set::Rules(side, rules) => shifted(rules, self.model(*side).definitions),
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

    fn model(&self, side: Side) -> Model<'a> {
        self.models[usize::from(side == Side::Head)]
    }

    fn keep(&mut self, rules: Rules) -> Place {
        self.write_reached(&rules);
        self.further.push(rules);
        Place::Further(self.further.len() - 1)
    }
}

impl Model<'_> {
    /// The schema of a place in the table, which is one of this model.
    fn schema(&self, index: usize) -> Rules {
        let shift = |rules: &Rules| shifted(rules, self.definitions);
        match index.checked_sub(self.types) {
            None => shift(&self.api.definitions[index - self.definitions]),
            // What rules of a type refer to are definitions of its own model.
            Some(index) => typed::shape(&self.api.types[index].shape, self.types).joined(shift),
        }
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

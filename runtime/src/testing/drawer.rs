//! Draws JSON that schemas admit: one way is chosen wherever they leave a choice, and what comes out is checked.

use super::chance::Chance;
use super::demands::Demands;
use super::{list, number, object, text};
use crate::decode::Decode;
use crate::json::Json;
use crate::schema::{Rule, Schema, Types};

/// How often a whole document is tried; parts of it are tried less often the deeper they stand.
const TRIES: usize = 24;
/// The most values that are drawn for one document, so that no schema takes forever.
const BUDGET: usize = 4_000;
/// Beyond this depth only what is demanded is drawn.
const SOFT_DEPTH: usize = 4;
/// Beyond this depth nothing is drawn.
const HARD_DEPTH: usize = 40;
/// The most schemas that one schema may refer to in a row.
const MAX_REFERENCES: usize = 32;

/// How much is drawn that no schema demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    /// Some of it.
    Usual,
    /// All of it: every member that has a schema, an item in every list.
    Full,
}

/// Draws values for schemas with these definitions.
pub(super) struct Drawer<'a> {
    pub(super) definitions: &'a [Schema<'a>],
    pub(super) chance: Chance,
    pub(super) measure: Measure,
    budget: usize,
}

impl<'a> Drawer<'a> {
    pub(super) const fn new(definitions: &'a [Schema<'a>], seed: u64, measure: Measure) -> Self {
        Self { definitions, chance: Chance::new(seed), measure, budget: BUDGET }
    }

    /// A whole document that the schema admits; `None` when none was found.
    pub(super) fn document(&mut self, schema: Schema<'a>) -> Option<Json> {
        self.budget = BUDGET;
        self.value(&[schema], 0)
    }

    /// A value that all of the schemas admit.
    pub(super) fn value(&mut self, schemas: &[Schema<'a>], depth: usize) -> Option<Json> {
        (0..(TRIES >> depth.min(3))).find_map(|_| {
            let demands = self.demands(schemas, None)?;
            let json = self.one(&demands, depth)?;
            self.admit(schemas, &json).then_some(json)
        })
    }

    /// Whether all of the schemas admit the value.
    pub(super) fn admit(&self, schemas: &[Schema<'a>], json: &Json) -> bool {
        schemas.iter().all(|schema| schema.admits(self.definitions, json))
    }

    /// A value for these demands, unchecked.
    pub(super) fn one(&mut self, demands: &Demands<'a>, depth: usize) -> Option<Json> {
        self.budget = self.budget.checked_sub(1)?;
        if demands.is_impossible || depth > HARD_DEPTH {
            return None;
        }
        if !demands.values.is_empty() {
            return self.listed(demands);
        }
        match self.kind(demands, depth)? {
            Types::NULL => Some(Json::Null),
            Types::BOOLEAN => Some(Json::Boolean(self.chance.once_in(2))),
            Types::INTEGER => number::draw(&mut self.chance, &demands.number, true),
            Types::NUMBER => number::draw(&mut self.chance, &demands.number, false),
            Types::ARRAY => list::draw(self, &demands.list, depth),
            Types::OBJECT => object::draw(self, &demands.object, depth),
            _ => text::draw(&mut self.chance, &demands.text, &demands.formats).map(Json::String),
        }
    }

    /// One of the listed values.
    fn listed(&mut self, demands: &Demands<'_>) -> Option<Json> {
        let list = *self.chance.pick(&demands.values)?;
        let text = self.chance.pick(list)?;
        Json::decode(text.as_bytes()).ok()
    }

    /// One type that the demands admit, more often one that they speak of.
    fn kind(&mut self, demands: &Demands<'_>, depth: usize) -> Option<Types> {
        const EACH: [Types; 7] = [
            Types::STRING,
            Types::INTEGER,
            Types::NUMBER,
            Types::BOOLEAN,
            Types::NULL,
            Types::ARRAY,
            Types::OBJECT,
        ];
        let within = |types: Types| -> Vec<Types> {
            EACH.into_iter().filter(|one| types.contains(*one)).collect()
        };
        let spoken = within(demands.spoken.and(demands.types));
        if !spoken.is_empty() && !self.chance.once_in(4) {
            return self.chance.pick(&spoken).copied();
        }
        let mut kinds = within(demands.types);
        if self.is_deep(depth) && kinds.len() > 2 {
            kinds.retain(|kind| ![Types::ARRAY, Types::OBJECT].contains(kind));
        }
        self.chance.pick(&kinds).copied()
    }

    /// Whether only what is demanded is drawn at this depth.
    pub(super) const fn is_deep(&self, depth: usize) -> bool {
        depth >= SOFT_DEPTH
    }

    /// The demands of all the schemas together, but for one rule.
    pub(super) fn demands(
        &mut self,
        schemas: &[Schema<'a>],
        but: Option<&'a Rule<'a>>,
    ) -> Option<Demands<'a>> {
        let mut demands = Demands::NONE;
        for schema in schemas {
            self.gather(*schema, but, &mut demands, 0)?;
        }
        Some(demands)
    }

    fn gather(
        &mut self,
        schema: Schema<'a>,
        but: Option<&'a Rule<'a>>,
        demands: &mut Demands<'a>,
        references: usize,
    ) -> Option<()> {
        let is_kept = |rule: &&'a Rule<'a>| but.is_none_or(|but| !std::ptr::eq(*rule, but));
        for rule in schema.rules().iter().filter(is_kept) {
            demands.add(rule);
            for part in self.parts(rule, demands, references)? {
                self.gather(part, but, demands, references + 1)?;
            }
        }
        Some(())
    }

    /// The schemas that a rule brings along, with a choice made; `None` when they refer to each other without end.
    fn parts(
        &mut self,
        rule: &'a Rule<'a>,
        demands: &mut Demands<'a>,
        references: usize,
    ) -> Option<Vec<Schema<'a>>> {
        Some(match *rule {
            _ if references > MAX_REFERENCES => return None,
            Rule::Definition(place) => vec![*self.definitions.get(place)?],
            Rule::AllOf(schemas) => schemas.to_vec(),
            Rule::AnyOf(schemas) | Rule::OneOf(schemas) => vec![*self.chance.pick(schemas)?],
            Rule::If { condition, then, .. } if self.chance.once_in(2) => {
                std::iter::once(*condition).chain(then.copied()).collect()
            }
            Rule::If { otherwise, .. } => otherwise.iter().map(|schema| **schema).collect(),
            Rule::DependentSchemas(pairs) => self.dependent(pairs, demands),
            _ => Vec::new(),
        })
    }

    /// The schemas of members that may be there; the other members are avoided.
    fn dependent(
        &mut self,
        pairs: &'a [(&'a str, Schema<'a>)],
        demands: &mut Demands<'a>,
    ) -> Vec<Schema<'a>> {
        let mut schemas = Vec::new();
        for (name, schema) in pairs {
            if demands.object.required.contains(name) || self.chance.once_in(2) {
                schemas.push(*schema);
            } else {
                demands.object.avoided.push(name);
            }
        }
        schemas
    }
}

//! The walk over a schema and a value together.

use super::notes::Step;
use super::work::Work;
use crate::decode::Collector;
use crate::json::Json;
use crate::schema::{Rule, Schema};
use crate::violation::Kind;
use std::collections::{HashMap, HashSet};
use std::ptr;

/// The most schemas within schemas that are looked into at once; a value of the greatest depth leaves room for eight at
/// each of its levels.
const MAX_DEPTH: usize = 1024;

/// Walks over a schema and a value together.
pub(super) struct Checker<'s, 'c> {
    definitions: &'s [Schema<'s>],
    /// Where violations go; nothing while only the verdict counts.
    pub(super) collector: Option<&'c mut Collector>,
    work: Work<'s>,
    /// Why there is no verdict, whatever the rules say.
    pub(super) fault: Option<Kind>,
    /// The schemas that are being looked into.
    depth: usize,
    /// The definitions that are being looked into.
    hops: Vec<usize>,
    /// How many of these belong to values further out.
    outer_hops: usize,
    /// What definitions say of lists and objects. Without that, alternatives within alternatives of a recursive schema
    /// would double the work with each level.
    verdicts: HashMap<Key, bool>,
    /// The verdicts whose reasons are noted.
    explained: HashSet<Key>,
}

/// A definition, and the place in memory of a value that stays where it is.
type Key = (usize, *const Json);

impl<'s, 'c> Checker<'s, 'c> {
    pub(super) fn new(
        definitions: &'s [Schema<'s>],
        value: &'s Json,
        collector: Option<&'c mut Collector>,
    ) -> Self {
        Self {
            definitions,
            collector,
            work: Work::new(value),
            fault: None,
            depth: 0,
            hops: Vec::new(),
            outer_hops: 0,
            verdicts: HashMap::new(),
            explained: HashSet::new(),
        }
    }

    /// Why there is no verdict, if there is none.
    pub(super) fn into_fault(self) -> Option<Kind> {
        self.fault
    }

    /// Whether a schema admits a value.
    pub(super) fn schema(&mut self, schema: &Schema<'_>, value: &Json) -> bool {
        if !self.enter() {
            return false;
        }
        let start = self.noted();
        let mut holds = true;
        for rule in schema.rules() {
            holds &= self.spend(1) && self.rule(rule, schema, value);
            if !self.goes_on(holds) {
                break;
            }
        }
        self.depth -= 1;
        if !holds {
            self.settle(start);
        }
        holds
    }

    /// Whether a schema admits a value inside the one that is being looked at. `rank` is its place in the schema.
    pub(super) fn inside(
        &mut self,
        schema: &Schema<'_>,
        value: &Json,
        step: Step<'_>,
        rank: usize,
    ) -> bool {
        let outer_hops = std::mem::replace(&mut self.outer_hops, self.hops.len());
        let start = self.noted();
        let holds = self.schema(schema, value);
        self.outer_hops = outer_hops;
        if !holds {
            self.enclose(start, step, rank);
        }
        holds
    }

    /// Whether a schema admits a value, without a note of what is wrong.
    pub(super) fn admits(&mut self, schema: &Schema<'_>, value: &Json) -> bool {
        let collector = self.collector.take();
        let holds = self.schema(schema, value);
        self.collector = collector;
        holds
    }

    /// Whether a schema admits a value inside the one that is being looked at, without a note of what is wrong.
    pub(super) fn admits_inside(&mut self, schema: &Schema<'_>, value: &Json) -> bool {
        let collector = self.collector.take();
        let holds = self.inside(schema, value, Step::Index(0), 0);
        self.collector = collector;
        holds
    }

    /// Whether a definition admits a value. One that leads to itself on the same value holds.
    pub(super) fn definition(&mut self, index: usize, value: &Json) -> bool {
        let Some(schema) = self.hop(index) else {
            return self.fault.is_none();
        };
        let holds = match self.verdict_key(index, value) {
            Some(key) => self.definition_once(key, schema, value),
            None => self.schema(schema, value),
        };
        self.hops.pop();
        holds
    }

    /// Whether a definition admits a value, which is found out once. What is wrong is noted once, too: another time it
    /// would be the same at the same place.
    fn definition_once(&mut self, key: Key, schema: &Schema<'_>, value: &Json) -> bool {
        let known = self.verdicts.get(&key).copied();
        let holds = known.unwrap_or_else(|| self.admits(schema, value));
        if known.is_none() && self.fault.is_none() {
            self.verdicts.insert(key, holds);
        }
        if !holds && !self.is_silent() && self.explained.insert(key) {
            self.schema(schema, value);
        }
        holds
    }

    /// Goes to a definition, unless that is being looked into for this value already. The caller leaves it.
    pub(super) fn hop(&mut self, index: usize) -> Option<&'s Schema<'s>> {
        if self.hops.iter().skip(self.outer_hops).any(|hop| *hop == index) {
            return None;
        }
        let definitions: &'s [Schema<'s>] = self.definitions;
        let Some(schema) = definitions.get(index) else {
            self.fail(Kind::Unexplained);
            return None;
        };
        self.hops.push(index);
        Some(schema)
    }

    /// Leaves a definition.
    pub(super) fn leave_hop(&mut self) {
        self.hops.pop();
    }

    /// The definition at an index.
    pub(super) fn definition_at(&self, index: usize) -> Option<&'s Schema<'s>> {
        self.definitions.get(index)
    }

    /// The key of a verdict that is worth to be remembered: of a list or object, and only when the definition is the first
    /// for the value, since those that follow may hold only because they lead back to another.
    fn verdict_key(&self, index: usize, value: &Json) -> Option<Key> {
        let is_first = self.hops.len() == self.outer_hops + 1;
        let is_large = matches!(value, Json::Array(_) | Json::Object(_));
        (is_first && is_large).then(|| (index, ptr::from_ref(value)))
    }

    /// Goes one schema deeper, if that is still granted.
    pub(super) fn enter(&mut self) -> bool {
        if self.depth >= MAX_DEPTH {
            return self.fail(Kind::TooMuchWork);
        }
        if self.fault.is_some() {
            return false;
        }
        self.depth += 1;
        true
    }

    /// Leaves the schema that was entered.
    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Spends work. Gives whether it was granted.
    pub(super) fn spend(&mut self, units: usize) -> bool {
        self.work.spend(units) || self.fail(Kind::TooMuchWork)
    }

    /// Gives up: there is no verdict. The first reason stays.
    #[cold]
    pub(super) fn fail(&mut self, fault: Kind) -> bool {
        self.fault.get_or_insert(fault);
        false
    }

    /// Whether there is more to be found out after what was found out so far.
    pub(super) fn goes_on(&self, holds: bool) -> bool {
        (holds || !self.is_silent()) && self.fault.is_none()
    }

    /// Whether one rule of a schema admits a value.
    fn rule(&mut self, rule: &Rule<'_>, schema: &Schema<'_>, value: &Json) -> bool {
        match (rule, value) {
            (Rule::Never, _) => self.refuse(|| Kind::Forbidden),
            (Rule::Definition(index), _) => self.definition(*index, value),
            (Rule::Types(_) | Rule::Values(_), _) => self.scalar(rule, schema, value),
            (
                Rule::AllOf(_) | Rule::AnyOf(_) | Rule::OneOf(_) | Rule::Not(_) | Rule::If { .. },
                _,
            ) => self.combination(rule, value),
            (_, Json::String(text)) => self.text(rule, text),
            (_, Json::Number(number)) => self.number(rule, number),
            (Rule::UnevaluatedItems(rest), Json::Array(items)) => {
                self.unevaluated_items(schema, rest, value, items)
            }
            (_, Json::Array(items)) => self.list(rule, items, value),
            (Rule::UnevaluatedProperties(rest), Json::Object(fields)) => {
                self.unevaluated_properties(schema, rest, value, fields)
            }
            (_, Json::Object(fields)) => self.object(rule, schema, fields, value),
            (_, Json::Null | Json::Boolean(_)) => true,
        }
    }
}

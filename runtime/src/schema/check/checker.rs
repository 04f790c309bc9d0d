//! The walk over a schema and a value together.

use super::work::Work;
use crate::decode::Collector;
use crate::json::Json;
use crate::schema::{Rule, Schema};
use crate::violation::{Kind, Segment};
use std::collections::HashMap;
use std::ptr;

/// The most schemas within schemas that are looked into at once; a value of the greatest depth leaves room for eight at
/// each of its levels.
const MAX_DEPTH: usize = 1024;

/// Walks over a schema and a value together.
pub(super) struct Checker<'s, 'c> {
    definitions: &'s [Schema<'s>],
    /// Where violations go; nothing while only the verdict counts.
    collector: Option<&'c mut Collector>,
    work: Work<'s>,
    /// Why there is no verdict, whatever the rules say.
    fault: Option<Kind>,
    /// The schemas that are being looked into.
    depth: usize,
    /// The definitions that are being looked into.
    hops: Vec<usize>,
    /// How many of these belong to values further out.
    outer_hops: usize,
    /// What definitions say of lists and objects. Without that, alternatives within alternatives of a recursive schema
    /// would double the work with each level.
    verdicts: HashMap<(usize, *const Json), bool>,
}

/// A step from a value to a value inside it.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    Name(&'a str),
    Index(usize),
}

impl Step<'_> {
    fn segment(self) -> Segment {
        match self {
            Self::Name(name) => Segment::foreign(name.to_owned()),
            Self::Index(index) => Segment::Index(index),
        }
    }
}

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
        let key = self.verdict_key(index, value);
        let known = key.and_then(|key| self.verdicts.get(&key).copied());
        let holds = match known {
            Some(holds) => holds,
            None => self.schema(schema, value),
        };
        self.hops.pop();
        if let Some(key) = key.filter(|_| self.fault.is_none()) {
            self.verdicts.insert(key, holds);
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

    /// The key of a verdict that is worth to be remembered: of a list or object, when violations need no note, and when the
    /// definition is the first for the value, since those that follow may hold only because they lead back to another.
    fn verdict_key(&self, index: usize, value: &Json) -> Option<(usize, *const Json)> {
        let is_first = self.hops.len() == self.outer_hops + 1;
        let is_large = matches!(value, Json::Array(_) | Json::Object(_));
        (is_first && is_large && self.is_silent()).then(|| (index, ptr::from_ref(value)))
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

    /// Whether violations need no note.
    pub(super) fn is_silent(&self) -> bool {
        self.collector.is_none()
    }

    /// Notes a violation of the value that is being looked at.
    pub(super) fn refuse(&mut self, kind: impl FnOnce() -> Kind) -> bool {
        if let Some(collector) = self.notes() {
            collector.push(kind());
        }
        false
    }

    /// Notes a violation of a field of the value that is being looked at.
    pub(super) fn refuse_inside(
        &mut self,
        step: Step<'_>,
        rank: usize,
        kind: impl FnOnce() -> Kind,
    ) -> bool {
        if let Some(collector) = self.notes() {
            collector.push_inside(kind(), step.segment(), rank);
        }
        false
    }

    /// Where violations go, as long as the verdict is not void.
    fn notes(&mut self) -> Option<&mut Collector> {
        let is_void = self.fault.is_some();
        self.collector.as_deref_mut().filter(|_| !is_void)
    }

    /// How many violations there are.
    pub(super) fn noted(&self) -> usize {
        self.collector.as_ref().map_or(0, |collector| collector.len())
    }

    /// Gives the next rule room for as many violations as any other. Gives what [`restore`](Self::restore) takes back.
    pub(super) fn widen(&mut self) -> usize {
        self.collector.as_mut().map_or(0, |collector| collector.widen())
    }

    pub(super) fn restore(&mut self, limit: usize) {
        if let Some(collector) = self.collector.as_mut() {
            collector.restore(limit);
        }
    }

    /// Makes the violations since `start` those of the name of a field.
    pub(super) fn lay_to_the_name(&mut self, start: usize) {
        if let Some(collector) = self.collector.as_mut() {
            collector.replace(start, |broken| Kind::Name { broken: Box::new(broken) });
        }
    }

    #[cold]
    fn enclose(&mut self, start: usize, step: Step<'_>, rank: usize) {
        if let Some(collector) = self.collector.as_mut().filter(|collector| collector.len() > start)
        {
            collector.enclose(start, &step.segment(), rank);
        }
    }

    #[cold]
    fn settle(&mut self, start: usize) {
        if let Some(collector) = self.collector.as_mut() {
            collector.settle(start);
        }
    }

    /// Whether one rule of a schema admits a value.
    fn rule(&mut self, rule: &Rule<'_>, schema: &Schema<'_>, value: &Json) -> bool {
        match (rule, value) {
            (Rule::Never, _) => self.refuse(|| Kind::Forbidden),
            (Rule::Definition(index), _) => self.definition(*index, value),
            (Rule::Types(_) | Rule::Values(_), _) => self.scalar(rule, value),
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

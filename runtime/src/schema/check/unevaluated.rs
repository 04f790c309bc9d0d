//! The items and fields that no other rule speaks of, as the specification collects them from every rule that holds.

use super::checker::Checker;
use super::notes::Step;
use super::object::{Members, Object};
use crate::json::Json;
use crate::schema::{Rule, Schema};
use crate::violation::{Keyword, Kind};

/// Which items or fields of a value a rule has spoken of, by their place.
type Marks = [bool];

impl Checker<'_, '_> {
    pub(super) fn unevaluated_items(
        &mut self,
        schema: &Schema<'_>,
        rest: &Schema<'_>,
        value: &Json,
        items: &[Json],
    ) -> bool {
        let mut marks = vec![false; items.len()];
        self.mark_all_but_rest(schema, value, &mut marks);
        let mut holds = true;
        for (index, item) in items.iter().enumerate().filter(|(index, _)| !marks[*index]) {
            let keyword = Keyword::UnevaluatedItems;
            holds &= self.unevaluated(rest, item, Step::Index(index), (index, keyword));
            if !self.goes_on(holds) {
                break;
            }
        }
        holds
    }

    pub(super) fn unevaluated_properties(
        &mut self,
        schema: &Schema<'_>,
        rest: &Schema<'_>,
        value: &Json,
        fields: &Object,
    ) -> bool {
        let mut marks = vec![false; fields.len()];
        self.mark_all_but_rest(schema, value, &mut marks);
        let mut holds = true;
        for ((name, field), _) in fields.iter().zip(&marks).filter(|(_, mark)| !**mark) {
            let keyword = Keyword::UnevaluatedProperties;
            holds &= self.unevaluated(rest, field, Step::Name(name), (usize::MAX, keyword));
            if !self.goes_on(holds) {
                break;
            }
        }
        holds
    }

    fn unevaluated(
        &mut self,
        rest: &Schema<'_>,
        value: &Json,
        step: Step<'_>,
        (rank, keyword): (usize, Keyword),
    ) -> bool {
        if rest.is_never() {
            self.refuse_inside(step, rank, || Kind::Unevaluated { keyword })
        } else {
            self.inside(rest, value, step, rank)
        }
    }

    /// Marks what the rules of a schema speak of besides those for what is left.
    fn mark_all_but_rest(&mut self, schema: &Schema<'_>, value: &Json, marks: &mut Marks) {
        for rule in schema.rules() {
            if !matches!(rule, Rule::UnevaluatedItems(_) | Rule::UnevaluatedProperties(_)) {
                self.mark(rule, value, marks);
            }
        }
    }

    /// Marks what a schema speaks of.
    fn mark_schema(&mut self, schema: &Schema<'_>, value: &Json, marks: &mut Marks) {
        if !self.enter() {
            return;
        }
        for rule in schema.rules() {
            self.mark(rule, value, marks);
        }
        self.leave();
    }

    /// Marks what a schema speaks of, if it admits the value.
    fn mark_admitting(&mut self, schema: &Schema<'_>, value: &Json, marks: &mut Marks) {
        if self.admits(schema, value) {
            self.mark_schema(schema, value, marks);
        }
    }

    fn mark(&mut self, rule: &Rule<'_>, value: &Json, marks: &mut Marks) {
        if !self.spend(1) {
            return;
        }
        match (rule, value) {
            (Rule::Definition(index), _) => {
                if let Some(schema) = self.hop(*index) {
                    self.mark_schema(schema, value, marks);
                    self.leave_hop();
                }
            }
            (Rule::AllOf(schemas), _) => {
                schemas.iter().for_each(|schema| self.mark_schema(schema, value, marks));
            }
            (Rule::AnyOf(schemas) | Rule::OneOf(schemas), _) => {
                schemas.iter().for_each(|schema| self.mark_admitting(schema, value, marks));
            }
            (Rule::If { .. }, _) => self.mark_if(rule, value, marks),
            (Rule::DependentSchemas(table), Json::Object(fields)) => {
                for (_, schema) in table.iter().filter(|(by, _)| fields.contains_key(*by)) {
                    self.mark_schema(schema, value, marks);
                }
            }
            (_, Json::Array(items)) => self.mark_items(rule, items, marks),
            (_, Json::Object(fields)) => self.mark_fields(rule, fields, marks),
            _ => {}
        }
    }

    fn mark_if(&mut self, rule: &Rule<'_>, value: &Json, marks: &mut Marks) {
        let Rule::If { condition, then, otherwise } = rule else {
            return;
        };
        let next = if self.admits(condition, value) {
            self.mark_schema(condition, value, marks);
            then
        } else {
            otherwise
        };
        if let Some(schema) = next {
            self.mark_schema(schema, value, marks);
        }
    }

    fn mark_items(&mut self, rule: &Rule<'_>, items: &[Json], marks: &mut Marks) {
        match rule {
            Rule::UnevaluatedItems(_) | Rule::Items { rest: Some(_), .. } => marks.fill(true),
            Rule::Items { first, rest: None } => {
                marks.iter_mut().take(first.len()).for_each(|mark| *mark = true);
            }
            Rule::Contains { schema, .. } => {
                for (item, mark) in items.iter().zip(marks) {
                    *mark |= self.admits_inside(schema, item);
                }
            }
            _ => {}
        }
    }

    fn mark_fields(&mut self, rule: &Rule<'_>, fields: &Object, marks: &mut Marks) {
        match rule {
            Rule::UnevaluatedProperties(_) | Rule::Members { rest: Some(_), .. } => {
                marks.fill(true);
            }
            Rule::Members { named, matching, rest: None } => {
                let members = Members { named, matching, rest: None };
                for (name, mark) in fields.keys().zip(marks) {
                    let matches =
                        || matching.iter().any(|(pattern, _)| pattern.check(name).is_ok());
                    *mark |= self.spend(members.work(name)) && (members.names(name) || matches());
                }
            }
            _ => {}
        }
    }
}

//! Rules for objects.

use super::checker::Checker;
use super::notes::Step;
use super::work;
use crate::json::Json;
use crate::pattern::Pattern;
use crate::schema::{Rule, Schema};
use crate::violation::Kind;
use std::collections::BTreeMap;

/// The fields of an object.
pub(super) type Object = BTreeMap<String, Json>;

/// What a schema says of fields: by name, by a pattern of the name, and of the others.
#[derive(Clone, Copy)]
pub(super) struct Members<'m> {
    pub(super) named: &'m [(&'m str, Schema<'m>)],
    pub(super) matching: &'m [(Pattern<'m>, Schema<'m>)],
    pub(super) rest: Option<&'m Schema<'m>>,
}

impl Members<'_> {
    pub(super) fn names(&self, name: &str) -> bool {
        self.named.iter().any(|(known, _)| *known == name)
    }

    /// The work that it takes to find out what is said of a field.
    pub(super) fn work(&self, name: &str) -> usize {
        self.named.len() / 8 + (self.matching.len() + 1) * work::of_bytes(name.len())
    }
}

/// The place of a field in the order of a schema; fields that are not named come last.
fn rank(schema: &Schema<'_>, name: &str) -> usize {
    let named = schema.rules().iter().find_map(|rule| match rule {
        Rule::Members { named, .. } => Some(*named),
        _ => None,
    });
    let named = named.unwrap_or_default();
    named.iter().position(|(known, _)| *known == name).unwrap_or(named.len())
}

impl Checker<'_, '_> {
    pub(super) fn object(
        &mut self,
        rule: &Rule<'_>,
        schema: &Schema<'_>,
        fields: &Object,
        value: &Json,
    ) -> bool {
        let actual = fields.len();
        match rule {
            Rule::MinProperties(min) => {
                actual >= *min || self.refuse(|| Kind::TooFewProperties { min: *min, actual })
            }
            Rule::MaxProperties(max) => {
                actual <= *max || self.refuse(|| Kind::TooManyProperties { max: *max, actual })
            }
            Rule::Required(names) => self.required(names, schema, fields),
            Rule::Members { named, matching, rest } => {
                self.members(Members { named, matching, rest: *rest }, fields)
            }
            Rule::PropertyNames(names) => self.names(names, schema, fields),
            Rule::DependentRequired(table) => self.dependent_required(table, schema, fields),
            Rule::DependentSchemas(table) => self.dependent_schemas(table, fields, value),
            _ => true,
        }
    }

    fn required(&mut self, names: &[&str], schema: &Schema<'_>, fields: &Object) -> bool {
        let mut holds = true;
        for name in names.iter().filter(|name| !fields.contains_key(**name)) {
            let limit = self.widen();
            holds &= self.refuse_inside(Step::Name(name), rank(schema, name), || Kind::Missing);
            self.restore(limit);
            if !self.goes_on(holds) {
                break;
            }
        }
        holds
    }

    fn members(&mut self, members: Members<'_>, fields: &Object) -> bool {
        let mut holds = true;
        for (rank, (name, schema)) in members.named.iter().enumerate() {
            let Some(value) = fields.get(*name) else {
                continue;
            };
            let limit = self.widen();
            holds &= self.inside(schema, value, Step::Name(name), rank);
            self.restore(limit);
            if !self.goes_on(holds) {
                return holds;
            }
        }
        if members.matching.is_empty() && members.rest.is_none() {
            return holds;
        }
        for (name, value) in fields {
            holds &= self.spend(members.work(name)) && self.unnamed(members, name, value);
            if !self.goes_on(holds) {
                break;
            }
        }
        holds
    }

    /// Looks at a field by the patterns that its name matches, or as one of those that nothing else speaks of.
    fn unnamed(&mut self, members: Members<'_>, name: &str, value: &Json) -> bool {
        let Members { named, matching, rest } = members;
        let (mut holds, mut is_known) = (true, members.names(name));
        for (pattern, schema) in matching {
            if pattern.check(name).is_ok() {
                is_known = true;
                holds &= self.inside(schema, value, Step::Name(name), named.len());
            }
        }
        match rest.filter(|_| !is_known) {
            None => holds,
            Some(rest) if rest.is_never() => {
                self.refuse_inside(Step::Name(name), named.len(), || Kind::UnknownField)
            }
            Some(rest) => self.inside(rest, value, Step::Name(name), named.len()),
        }
    }

    fn names(&mut self, names: &Schema<'_>, schema: &Schema<'_>, fields: &Object) -> bool {
        let mut holds = true;
        for name in fields.keys() {
            let start = self.noted();
            let text = Json::String(name.clone());
            holds &= self.inside(names, &text, Step::Name(name), rank(schema, name));
            self.lay_to_the_name(start);
            if !self.goes_on(holds) {
                break;
            }
        }
        holds
    }

    fn dependent_required(
        &mut self,
        table: &[(&str, &[&str])],
        schema: &Schema<'_>,
        fields: &Object,
    ) -> bool {
        let demands = table.iter().filter(|(by, _)| fields.contains_key(*by));
        let demands = demands.flat_map(|(by, names)| names.iter().map(move |name| (by, name)));
        let mut holds = true;
        for (by, name) in demands.filter(|(_, name)| !fields.contains_key(**name)) {
            let kind = || Kind::DependentMissing { by: (*by).into() };
            holds &= self.refuse_inside(Step::Name(name), rank(schema, name), kind);
            if !self.goes_on(holds) {
                break;
            }
        }
        holds
    }

    fn dependent_schemas(
        &mut self,
        table: &[(&str, Schema<'_>)],
        fields: &Object,
        value: &Json,
    ) -> bool {
        let mut holds = true;
        for (_, schema) in table.iter().filter(|(by, _)| fields.contains_key(*by)) {
            holds &= self.schema(schema, value);
            if !self.goes_on(holds) {
                break;
            }
        }
        holds
    }
}

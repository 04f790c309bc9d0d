//! Rules that combine schemas.

use super::checker::Checker;
use super::scalar::{types_of, types_of_text};
use crate::json::Json;
use crate::schema::{Rule, Schema, Types};
use crate::violation::{Keyword, Kind};

/// How many schemas are looked at to find out which types one of them can be.
const MAX_LOOKS: usize = 256;

impl Checker<'_, '_> {
    pub(super) fn combination(&mut self, rule: &Rule<'_>, value: &Json) -> bool {
        match rule {
            Rule::AllOf(schemas) => self.all_of(schemas, value),
            Rule::AnyOf(schemas) => {
                schemas.iter().any(|schema| self.admits(schema, value))
                    || self.no_alternative(schemas, value, Keyword::AnyOf)
            }
            Rule::OneOf(schemas) => self.one_of(schemas, value),
            Rule::Not(schema) => !self.admits(schema, value) || self.refuse(|| Kind::Forbidden),
            Rule::If { condition, then, otherwise } => {
                let next = if self.admits(condition, value) { then } else { otherwise };
                next.is_none_or(|schema| self.schema(schema, value))
            }
            _ => true,
        }
    }

    fn all_of(&mut self, schemas: &[Schema<'_>], value: &Json) -> bool {
        let mut holds = true;
        for schema in schemas {
            holds &= self.schema(schema, value);
            if !self.goes_on(holds) {
                break;
            }
        }
        holds
    }

    fn one_of(&mut self, schemas: &[Schema<'_>], value: &Json) -> bool {
        let mut matched = Vec::new();
        for (index, schema) in schemas.iter().enumerate() {
            if self.admits(schema, value) {
                matched.push(index);
            }
            if !self.goes_on(matched.len() <= 1) {
                return false;
            }
        }
        match matched.len() {
            0 => self.no_alternative(schemas, value, Keyword::OneOf),
            1 => true,
            _ => self.refuse(|| Kind::SeveralAlternatives { matched }),
        }
    }

    /// Tells why no alternative admits a value: by the rules of the only one that values of its type can be, if there is
    /// just one.
    #[cold]
    fn no_alternative(&mut self, schemas: &[Schema<'_>], value: &Json, keyword: Keyword) -> bool {
        if self.is_silent() {
            return false;
        }
        let seen = types_of(value);
        let start = self.noted();
        let mut looks = MAX_LOOKS;
        let mut possible =
            schemas.iter().filter(|schema| !self.types(schema, &mut looks).is_disjoint(seen));
        let (first, second) = (possible.next(), possible.next());
        if let (Some(only), None) = (first, second) {
            self.schema(only, value);
        }
        if self.noted() == start {
            return self.refuse(|| Kind::NoAlternative { keyword });
        }
        false
    }

    /// The types of values that a schema may admit; too many rather than too few.
    fn types(&self, schema: &Schema<'_>, looks: &mut usize) -> Types {
        let mut types = Types::ALL;
        for rule in schema.rules() {
            if *looks == 0 {
                break;
            }
            *looks -= 1;
            types = types.and(self.types_of_rule(rule, looks));
        }
        types
    }

    fn types_of_rule(&self, rule: &Rule<'_>, looks: &mut usize) -> Types {
        match rule {
            Rule::Never => Types::NONE,
            Rule::Types(types) => *types,
            Rule::Values(texts) => {
                let types = texts.iter().filter_map(|text| types_of_text(text));
                types.fold(Types::NONE, Types::or)
            }
            Rule::Definition(index) => {
                self.definition_at(*index).map_or(Types::ALL, |schema| self.types(schema, looks))
            }
            Rule::AllOf(schemas) => {
                schemas.iter().fold(Types::ALL, |all, schema| all.and(self.types(schema, looks)))
            }
            Rule::AnyOf(schemas) | Rule::OneOf(schemas) => {
                schemas.iter().fold(Types::NONE, |all, schema| all.or(self.types(schema, looks)))
            }
            _ => Types::ALL,
        }
    }
}

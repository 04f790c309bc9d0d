//! Rules for lists.

use super::checker::Checker;
use super::notes::Step;
use super::work;
use crate::json::Json;
use crate::list::ListRules;
use crate::schema::{Rule, Schema};
use crate::violation::Kind;

impl Checker<'_, '_> {
    pub(super) fn list(&mut self, rule: &Rule<'_>, items: &[Json], value: &Json) -> bool {
        let actual = items.len();
        match rule {
            Rule::MinItems(min) => {
                actual >= *min || self.refuse(|| Kind::TooFewItems { min: *min, actual })
            }
            Rule::MaxItems(max) => {
                actual <= *max || self.refuse(|| Kind::TooManyItems { max: *max, actual })
            }
            Rule::UniqueItems => self.unique(items, value),
            Rule::Items { first, rest } => self.items(first, *rest, items),
            Rule::Contains { schema, min, max } => self.contains(schema, *min, *max, items),
            _ => true,
        }
    }

    fn unique(&mut self, items: &[Json], value: &Json) -> bool {
        const UNIQUE: ListRules = ListRules { min_items: 0, max_items: usize::MAX, unique: true };
        if !self.spend(work::size(value)) {
            return false;
        }
        match UNIQUE.check(items) {
            Ok(()) => true,
            Err(kind) => self.refuse(|| kind),
        }
    }

    fn items(&mut self, first: &[Schema<'_>], rest: Option<&Schema<'_>>, items: &[Json]) -> bool {
        let mut holds = true;
        for (index, item) in items.iter().enumerate() {
            let Some(schema) = first.get(index).or(rest) else {
                break;
            };
            holds &= self.inside(schema, item, Step::Index(index), index);
            if !self.goes_on(holds) {
                break;
            }
        }
        holds
    }

    fn contains(&mut self, schema: &Schema<'_>, min: usize, max: usize, items: &[Json]) -> bool {
        let matches = items.iter().filter(|item| self.admits_inside(schema, item));
        let actual = matches.count();
        let enough = actual >= min || self.refuse(|| Kind::TooFewMatches { min, actual });
        let not_too_many = actual <= max || self.refuse(|| Kind::TooManyMatches { max, actual });
        enough && not_too_many
    }
}

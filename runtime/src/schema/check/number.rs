//! Rules for numbers, exact in decimal.

use super::checker::Checker;
use super::work;
use crate::decimal::Decimal;
use crate::json::JsonNumber;
use crate::schema::Rule;
use crate::violation::{Bound, Kind};
use std::cmp::Ordering;

impl Checker<'_, '_> {
    pub(super) fn number(&mut self, rule: &Rule<'_>, number: &JsonNumber) -> bool {
        match rule {
            Rule::Minimum(limit) => self.order(number, limit, Ordering::is_ge, |min| {
                Kind::TooSmall { min, exclusive: false }
            }),
            Rule::Above(limit) => self.order(number, limit, Ordering::is_gt, |min| {
                Kind::TooSmall { min, exclusive: true }
            }),
            Rule::Maximum(limit) => self.order(number, limit, Ordering::is_le, |max| {
                Kind::TooLarge { max, exclusive: false }
            }),
            Rule::Below(limit) => self.order(number, limit, Ordering::is_lt, |max| {
                Kind::TooLarge { max, exclusive: true }
            }),
            Rule::MultipleOf(step) => self.multiple(number, step),
            _ => true,
        }
    }

    /// Compares a number with a limit.
    fn order(
        &mut self,
        number: &JsonNumber,
        limit: &str,
        admits: fn(Ordering) -> bool,
        kind: fn(Bound) -> Kind,
    ) -> bool {
        if !self.spend(work::of_bytes(number.as_str().len())) {
            return false;
        }
        let (Some(value), Some(bound)) = (number.decimal(), Decimal::parse(limit)) else {
            return self.fail(Kind::Unexplained);
        };
        admits(value.cmp(&bound)) || self.refuse(|| kind(written(limit)))
    }

    fn multiple(&mut self, number: &JsonNumber, step: &str) -> bool {
        let product = number.as_str().len().saturating_mul(step.len());
        if !self.spend(work::of_bytes(product)) {
            return false;
        }
        let (Some(value), Some(of)) = (number.decimal(), Decimal::parse(step)) else {
            return self.fail(Kind::Unexplained);
        };
        value.is_multiple_of(&of) || self.refuse(|| Kind::NotMultiple { of: written(step) })
    }
}

fn written(limit: &str) -> Bound {
    limit.parse().map_or_else(|_| Bound::Written(limit.into()), Bound::Integer)
}

//! The one place that knows whether a number is within its limits.

use super::Real;
use crate::decimal::Decimal;
use crate::violation::{Bound, Kind};
use std::cmp::Ordering;

/// The limits of a number as data, so that they can also be had at run time.
///
/// A limit stands for the shortest number that reads back as its double: 0.1 is one tenth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NumberRules {
    /// The least value.
    pub min: f64,
    /// Whether the least value itself is already too small.
    pub min_is_exclusive: bool,
    /// The greatest value.
    pub max: f64,
    /// Whether the greatest value itself is already too large.
    pub max_is_exclusive: bool,
    /// The number that every value is a multiple of.
    pub multiple_of: Option<f64>,
}

impl NumberRules {
    /// Checks a number. `multiple_of` is exact in decimal: 0.3 is a multiple of 0.1.
    ///
    /// # Errors
    /// The limit that the number breaks; [`Kind::OutOfRange`] for an infinite one and for one that is no number.
    pub fn check(&self, value: f64) -> Result<(), Kind> {
        if !value.is_finite() {
            return Err(Kind::OutOfRange { type_name: "double" });
        }
        let compare = |bound: f64| value.partial_cmp(&bound).unwrap_or(Ordering::Equal);
        self.check_range(compare(self.min), compare(self.max))?;
        self.check_multiple(|| Decimal::from_f64(value))
    }

    /// The nearest value of a type to a number as JSON writes it, which is checked both as it is written and as it is kept.
    ///
    /// # Errors
    /// The limit that the number breaks; [`Kind::OutOfRange`] for one that is infinite in the type, or that is within its
    /// limits only as long as it is not rounded.
    pub fn read<T: Real>(&self, lexeme: &str) -> Result<T, Kind> {
        let value: T = T::nearest(lexeme).ok_or(Kind::OutOfRange { type_name: T::NAME })?;
        self.check_lexeme(lexeme)?;
        super::real::<T>(lexeme)?;
        let is_kept = self.check(value.to_double()).is_ok();
        is_kept.then_some(value).ok_or(Kind::OutOfRange { type_name: T::NAME })
    }

    /// Checks a number by all the digits that it was written with, which must be a number as JSON writes it.
    ///
    /// # Errors
    /// The limit that the number breaks; [`Kind::OutOfRange`] for one that is infinite as a double.
    pub fn check_lexeme(&self, lexeme: &str) -> Result<(), Kind> {
        let value = lexeme.parse().unwrap_or(f64::NAN);
        if !f64::is_finite(value) {
            return Err(Kind::OutOfRange { type_name: "double" });
        }
        let compare = |bound| compare(lexeme, value, bound);
        self.check_range(compare(self.min), compare(self.max))?;
        self.check_multiple(|| Decimal::parse(lexeme))
    }

    /// Every limit that a number breaks which [`read`](Self::read) refuses.
    #[must_use]
    #[cold]
    pub fn broken<T: Real>(&self, lexeme: &str) -> Vec<Kind> {
        let Err(first) = self.read::<T>(lexeme) else { return Vec::new() };
        let is_of_range = matches!(first, Kind::TooSmall { .. } | Kind::TooLarge { .. });
        let multiple = || self.check_multiple(|| Decimal::parse(lexeme)).err();
        let second = is_of_range.then(multiple).flatten();
        [first].into_iter().chain(second).collect()
    }

    /// Checks how a number compares with both ends of the range.
    fn check_range(&self, to_min: Ordering, to_max: Ordering) -> Result<(), Kind> {
        if to_min.is_lt() || (self.min_is_exclusive && to_min.is_eq()) {
            let (min, exclusive) = (Bound::Number(self.min), self.min_is_exclusive);
            return Err(Kind::TooSmall { min, exclusive });
        }
        if to_max.is_gt() || (self.max_is_exclusive && to_max.is_eq()) {
            let (max, exclusive) = (Bound::Number(self.max), self.max_is_exclusive);
            return Err(Kind::TooLarge { max, exclusive });
        }
        Ok(())
    }

    /// Checks the digits of a number, which are made out only where they count.
    fn check_multiple(&self, digits: impl FnOnce() -> Option<Decimal>) -> Result<(), Kind> {
        let Some(of) = self.multiple_of else { return Ok(()) };
        match (digits(), Decimal::from_f64(of)) {
            (Some(value), Some(step)) if !value.is_multiple_of(&step) => {
                Err(Kind::NotMultiple { of: Bound::Number(of) })
            }
            _ => Ok(()),
        }
    }
}

/// How a number compares with a bound, by all its digits.
///
/// Rounding keeps the order, so that the digits count only where the nearest double is the bound itself.
fn compare(lexeme: &str, value: f64, bound: f64) -> Ordering {
    match value.partial_cmp(&bound) {
        Some(Ordering::Equal) => Decimal::parse(lexeme).cmp(&Decimal::from_f64(bound)),
        order => order.unwrap_or(Ordering::Equal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TENTH: NumberRules = NumberRules {
        min: 0.1,
        min_is_exclusive: true,
        max: 0.2,
        max_is_exclusive: false,
        multiple_of: None,
    };

    fn check(lexeme: &str, expected: &str) {
        let seen =
            TENTH.check_lexeme(lexeme).map_or_else(|kind| kind.to_string(), |()| String::new());
        assert_eq!(seen, expected, "{lexeme}");
    }

    #[test]
    fn the_digits_count_where_the_double_is_the_bound() {
        check("0.1", "more than 0.1, but this is not");
        check("0.10", "more than 0.1, but this is not");
        check("0.1000000000000000000001", "");
        check("0.0999999999999999999999", "more than 0.1, but this is not");
        check("0.2000000000000000000000", "");
        check("0.2000000000000000000001", "at most 0.2, but this is more");
    }

    #[test]
    fn a_bound_of_a_double_is_compared_as_a_double() {
        assert!(TENTH.check(0.1).is_err());
        assert_eq!(TENTH.check(0.2), Ok(()));
        assert!(TENTH.check(f64::NAN).is_err());
    }
}

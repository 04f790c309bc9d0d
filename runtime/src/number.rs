//! Numbers with limits that are part of their type.

use crate::decimal::Decimal;
use crate::violation::{Bound, Kind, Violation};
use std::cmp::Ordering;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

/// The limits of a [`Number`], carried by a type that has no values.
pub trait NumberLimits {
    /// The name of the type that has these limits, for `Debug`.
    const NAME: &'static str;
    /// The least value.
    const MIN: f64 = f64::NEG_INFINITY;
    /// Whether the least value itself is already too small.
    const MIN_IS_EXCLUSIVE: bool = false;
    /// The greatest value.
    const MAX: f64 = f64::INFINITY;
    /// Whether the greatest value itself is already too large.
    const MAX_IS_EXCLUSIVE: bool = false;
    /// The number that every value is a multiple of.
    const MULTIPLE_OF: Option<f64> = None;
}

/// The limits of a number as data, so that they can also be had at run time.
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
        if value < self.min || (self.min_is_exclusive && value <= self.min) {
            return Err(Kind::TooSmall {
                min: Bound::Number(self.min),
                exclusive: self.min_is_exclusive,
            });
        }
        if value > self.max || (self.max_is_exclusive && value >= self.max) {
            return Err(Kind::TooLarge {
                max: Bound::Number(self.max),
                exclusive: self.max_is_exclusive,
            });
        }
        match self.multiple_of {
            Some(of) if !is_multiple(value, of) => Err(Kind::NotMultiple { of: Bound::Number(of) }),
            _ => Ok(()),
        }
    }
}

fn is_multiple(value: f64, of: f64) -> bool {
    match (Decimal::from_f64(value), Decimal::from_f64(of)) {
        (Some(value), Some(of)) => value.is_multiple_of(&of),
        _ => true,
    }
}

/// A finite number within the limits `L`.
///
/// There is no way to make one that breaks a limit.
pub struct Number<L> {
    value: f64,
    limits: PhantomData<fn() -> L>,
}

impl<L: NumberLimits> Number<L> {
    /// The least value.
    pub const MIN: f64 = L::MIN;
    /// The greatest value.
    pub const MAX: f64 = L::MAX;
    /// The number that every value is a multiple of.
    pub const MULTIPLE_OF: Option<f64> = L::MULTIPLE_OF;
    /// The limits as data.
    pub const RULES: NumberRules = NumberRules {
        min: L::MIN,
        min_is_exclusive: L::MIN_IS_EXCLUSIVE,
        max: L::MAX,
        max_is_exclusive: L::MAX_IS_EXCLUSIVE,
        multiple_of: L::MULTIPLE_OF,
    };

    /// Takes a number that is within the limits.
    ///
    /// # Errors
    /// The limit that the number breaks.
    pub fn new(value: f64) -> Result<Self, Violation> {
        Self::from_f64(value).map_err(Violation::new)
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> f64 {
        self.value
    }

    pub(crate) fn from_f64(value: f64) -> Result<Self, Kind> {
        Self::RULES.check(value)?;
        Ok(Self { value, limits: PhantomData })
    }
}

/// The number that a text writes, such as a parameter; only as JSON writes numbers.
///
/// # Errors
/// [`Kind::Type`] for what is no number, [`Kind::OutOfRange`] for one that is infinite as a double.
pub(crate) fn number_of_text(text: &str) -> Result<f64, Kind> {
    use crate::violation::JsonType;
    let no_number = Kind::Type { expected: JsonType::Number, actual: JsonType::String };
    let value = Decimal::parse(text).and_then(|_| text.parse::<f64>().ok()).ok_or(no_number)?;
    if value.is_finite() { Ok(value) } else { Err(Kind::OutOfRange { type_name: "double" }) }
}

impl<L: NumberLimits> FromStr for Number<L> {
    type Err = Violation;

    fn from_str(text: &str) -> Result<Self, Violation> {
        number_of_text(text).and_then(Self::from_f64).map_err(Violation::new)
    }
}

impl<L: NumberLimits> TryFrom<f64> for Number<L> {
    type Error = Violation;

    fn try_from(value: f64) -> Result<Self, Violation> {
        Self::new(value)
    }
}

impl<L> From<Number<L>> for f64 {
    fn from(number: Number<L>) -> Self {
        number.value
    }
}

impl<L> fmt::Display for Number<L> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(formatter)
    }
}

impl<L: NumberLimits> fmt::Debug for Number<L> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple(L::NAME).field(&self.value).finish()
    }
}

impl<L> Clone for Number<L> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<L> Copy for Number<L> {}

impl<L> PartialEq for Number<L> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<L> Eq for Number<L> {}

impl<L> PartialOrd for Number<L> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.value.partial_cmp(&other.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    enum ShareLimits {}

    impl NumberLimits for ShareLimits {
        const NAME: &'static str = "Share";
        const MIN: f64 = 0.0;
        const MIN_IS_EXCLUSIVE: bool = true;
        const MAX: f64 = 1.0;
        const MULTIPLE_OF: Option<f64> = Some(0.1);
    }

    fn check(text: &str, expected: &str) {
        let parsed = text.parse::<Number<ShareLimits>>();
        assert_eq!(
            parsed.map_or_else(|violation| violation.to_string(), |share| share.to_string()),
            expected
        );
    }

    #[test]
    fn each_boundary_is_exact() {
        check("1", "1");
        check("0.1", "0.1");
        check("0", "more than 0, but this is not");
        check("1.1", "at most 1, but this is more");
    }

    #[test]
    fn multiples_are_those_of_decimal_numbers() {
        check("0.3", "0.3");
        check("0.35", "a multiple of 0.1, but this is not");
    }

    #[test]
    fn infinity_is_out_of_range_however_it_is_written() {
        check("1e400", "a number that fits into double, but this does not");
        assert!(Number::<ShareLimits>::new(f64::NAN).is_err());
    }

    #[test]
    fn what_json_does_not_write_is_no_number() {
        check("inf", "a number is expected, but this is a string");
        check("+0.1", "a number is expected, but this is a string");
    }
}

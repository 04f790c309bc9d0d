//! Decimal numbers that can be reckoned with: an integer and the number of digits after the point.

use crate::decimal::Decimal;
use std::cmp::Ordering;

/// The greatest number of digits after the point, and of zeros before it.
const MAX_SHIFT: u32 = 24;

/// A number within 127 bits, exact: `units` / 10^`scale`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scaled {
    units: i128,
    scale: u32,
}

impl Scaled {
    /// One.
    pub(super) const ONE: Self = Self { units: 1, scale: 0 };

    /// A number of units of the last of so many digits after the point.
    pub(super) const fn new(units: i128, scale: u32) -> Self {
        Self { units, scale }
    }

    /// Reads a number as JSON writes it; `None` when it is too large or too fine.
    pub(super) fn parse(lexeme: &str) -> Option<Self> {
        let normal = Decimal::parse(lexeme)?.to_string();
        let (digits, exponent) = normal.split_once('e').unwrap_or((&normal, "0"));
        let (units, exponent) = (digits.parse::<i128>().ok()?, exponent.parse::<i64>().ok()?);
        let shift =
            u32::try_from(exponent.unsigned_abs()).ok().filter(|size| *size <= MAX_SHIFT)?;
        if exponent < 0 {
            return Some(Self { units, scale: shift });
        }
        Some(Self { units: units.checked_mul(power(shift)?)?, scale: 0 })
    }

    /// How many digits it has after the point.
    pub(super) const fn scale(self) -> u32 {
        self.scale
    }

    /// The number in units of the last of so many digits after the point; `None` when it has more digits or is too large.
    pub(super) fn in_units(self, scale: u32) -> Option<i128> {
        self.units.checked_mul(power(scale.checked_sub(self.scale)?)?)
    }

    /// The number and another one together.
    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let units = self.in_units(scale)?.checked_add(other.in_units(scale)?)?;
        Some(Self { units, scale })
    }

    /// The number with the other sign.
    pub(super) const fn negated(self) -> Self {
        Self { units: -self.units, scale: self.scale }
    }

    /// The number as JSON writes it, without an exponent and without zeros at the end of its fraction.
    pub(super) fn lexeme(self) -> String {
        let sign = if self.units < 0 { "-" } else { "" };
        let width = self.scale as usize + 1;
        let digits = format!("{:0>width$}", self.units.unsigned_abs());
        let (whole, fraction) = digits.split_at(digits.len() - self.scale as usize);
        match fraction.trim_end_matches('0') {
            "" => format!("{sign}{whole}"),
            fraction => format!("{sign}{whole}.{fraction}"),
        }
    }
}

impl Ord for Scaled {
    fn cmp(&self, other: &Self) -> Ordering {
        let scale = self.scale.max(other.scale);
        match (self.in_units(scale), other.in_units(scale)) {
            (Some(units), Some(others)) => units.cmp(&others),
            // Only a number that is far from zero cannot be stated in finer units.
            (None, _) => self.units.cmp(&0),
            (_, None) => 0.cmp(&other.units),
        }
    }
}

impl PartialOrd for Scaled {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Scaled {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Scaled {}

fn power(exponent: u32) -> Option<i128> {
    10_i128.checked_pow(exponent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lexeme: &str, expected: Option<&str>) {
        assert_eq!(Scaled::parse(lexeme).map(Scaled::lexeme).as_deref(), expected, "{lexeme}");
    }

    #[test]
    fn a_number_is_written_in_its_shortest_form_without_an_exponent() {
        check("1.50", Some("1.5"));
        check("-5e-2", Some("-0.05"));
        check("1e3", Some("1000"));
        check("0", Some("0"));
    }

    #[test]
    fn a_number_that_is_too_large_or_too_fine_is_not_taken() {
        check("1e400", None);
        check("1e-400", None);
        check(&"9".repeat(40), None);
    }

    #[test]
    fn sums_and_order_are_those_of_the_numbers() {
        let scaled = |lexeme| Scaled::parse(lexeme).unwrap();
        assert_eq!(scaled("0.1").plus(scaled("0.2")), Some(scaled("0.30")));
        assert!(scaled("0.1") < scaled("0.11") && scaled("-2") < scaled("-1.5"));
    }
}

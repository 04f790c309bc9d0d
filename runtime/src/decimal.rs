//! Numbers as they are written, brought into one form: digits and a power of ten.

mod multiple;

use std::cmp::Ordering;
use std::fmt;

/// A decimal number of any size: `digits` × 10^`exponent`, with no zero at either end of the digits.
///
/// Two numbers are equal exactly when their forms are; exponents beyond 10^18 all count as 10^18.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Decimal {
    negative: bool,
    /// ASCII digits; none for zero.
    digits: String,
    exponent: i64,
}

/// The exponents that are told apart.
const MAX_EXPONENT: i64 = 1_000_000_000_000_000_000;

impl Decimal {
    /// Reads a number as JSON writes it; nothing else.
    pub(crate) fn parse(lexeme: &str) -> Option<Self> {
        let (negative, rest) =
            lexeme.strip_prefix('-').map_or((false, lexeme), |rest| (true, rest));
        let (mantissa, exponent) = split_exponent(rest)?;
        let (whole, fraction) = split_fraction(mantissa)?;
        let padded = format!("{whole}{fraction}");
        let digits = padded.trim_start_matches('0').trim_end_matches('0');
        if digits.is_empty() {
            return Some(Self { negative: false, digits: String::new(), exponent: 0 });
        }
        let zeros = padded.len() - padded.trim_end_matches('0').len();
        let shift = i64::try_from(zeros).ok()? - i64::try_from(fraction.len()).ok()?;
        Some(Self { negative, digits: digits.to_owned(), exponent: exponent.saturating_add(shift) })
    }

    /// The shortest number that reads back as this one.
    pub(crate) fn from_f64(value: f64) -> Option<Self> {
        if value.is_finite() { Self::parse(&format!("{value:e}")) } else { None }
    }

    /// Whether there is no fraction.
    pub(crate) fn is_integer(&self) -> bool {
        self.exponent >= 0
    }

    /// The integer, if it is one and fits.
    pub(crate) fn to_i64(&self) -> Option<i64> {
        self.to_i128().and_then(|value| i64::try_from(value).ok())
    }

    /// The integer, if it is one and fits.
    pub(crate) fn to_i128(&self) -> Option<i128> {
        let zeros = usize::try_from(self.exponent).ok().filter(|zeros| *zeros < 40)?;
        if self.digits.is_empty() {
            return Some(0);
        }
        let sign = if self.negative { "-" } else { "" };
        format!("{sign}{}{}", self.digits, "0".repeat(zeros)).parse().ok()
    }

    /// The power of ten of the first digit, and one more; of no use for zero.
    fn magnitude(&self) -> i128 {
        i128::from(self.exponent) + self.digits.len() as i128
    }

    /// How far two numbers are from zero, one as against the other.
    fn cmp_sizes(&self, other: &Self) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (false, false) => {
                let by_magnitude = self.magnitude().cmp(&other.magnitude());
                by_magnitude.then_with(|| self.digits.cmp(&other.digits))
            }
            (is_zero, other_is_zero) => other_is_zero.cmp(&is_zero),
        }
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.cmp_sizes(other),
            (true, true) => other.cmp_sizes(self),
            (is_negative, other_is_negative) => other_is_negative.cmp(&is_negative),
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.digits.is_empty() {
            return formatter.write_str("0");
        }
        let sign = if self.negative { "-" } else { "" };
        write!(formatter, "{sign}{}e{}", self.digits, self.exponent)
    }
}

fn split_exponent(text: &str) -> Option<(&str, i64)> {
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else {
        return Some((text, 0));
    };
    let (negative, digits) = match exponent.as_bytes().first()? {
        b'-' => (true, &exponent[1..]),
        b'+' => (false, &exponent[1..]),
        _ => (false, exponent),
    };
    if !all_digits(digits) {
        return None;
    }
    let size = digits.parse::<i64>().unwrap_or(MAX_EXPONENT).min(MAX_EXPONENT);
    Some((mantissa, if negative { -size } else { size }))
}

fn split_fraction(mantissa: &str) -> Option<(&str, &str)> {
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) if all_digits(fraction) => (whole, fraction),
        Some(_) => return None,
        None => (mantissa, ""),
    };
    let has_leading_zero = whole.len() > 1 && whole.starts_with('0');
    (all_digits(whole) && !has_leading_zero).then_some((whole, fraction))
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(lexeme: &str) -> Decimal {
        Decimal::parse(lexeme).unwrap()
    }

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        for lexeme in ["100", "1e2", "100.0", "1.00E+2", "0.1e3", "1000e-1"] {
            assert_eq!(decimal(lexeme), decimal("100"), "{lexeme}");
        }
        assert_eq!(decimal("-0.0"), decimal("0"));
        assert_ne!(decimal("-1"), decimal("1"));
    }

    #[test]
    fn digits_beyond_a_double_are_told_apart() {
        assert_ne!(decimal("9007199254740993"), decimal("9007199254740992"));
    }

    #[test]
    fn numbers_are_in_order_however_they_are_written() {
        let sorted = [
            "-1e400",
            "-100",
            "-99.5",
            "-1e-400",
            "0",
            "1e-400",
            "0.1",
            "0.11",
            "0.2",
            "1",
            "1.5",
            "2",
            "9",
            "10",
            "1e400",
            "10000000000000000000000000000000001e390",
        ];
        for pair in sorted.windows(2) {
            assert!(decimal(pair[0]) < decimal(pair[1]), "{pair:?}");
            assert!(decimal(pair[1]) > decimal(pair[0]), "{pair:?}");
        }
        assert_eq!(decimal("1e2").cmp(&decimal("100.0")), Ordering::Equal);
    }
}

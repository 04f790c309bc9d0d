//! Numbers as they are written, brought into one form: digits and a power of ten.

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

    /// How this compares with zero.
    fn sign(&self) -> Ordering {
        match (self.digits.is_empty(), self.negative) {
            (true, _) => Ordering::Equal,
            (false, true) => Ordering::Less,
            (false, false) => Ordering::Greater,
        }
    }

    /// How this compares with another number when neither is zero and signs do not count.
    fn compare_size(&self, other: &Self) -> Ordering {
        // The first digits have the same weight, and no digits at the end are zeros, so that text order is that of numbers.
        let weight = |decimal: &Self| i128::from(decimal.exponent) + decimal.digits.len() as i128;
        weight(self).cmp(&weight(other)).then_with(|| self.digits.cmp(&other.digits))
    }

    /// Whether this is `step` times an integer. Every number is a multiple of zero here, since there is nothing to check.
    pub(crate) fn is_multiple_of(&self, step: &Self) -> bool {
        let (Ok(value), Ok(step_digits)) =
            (self.digits.parse::<u128>(), step.digits.parse::<u128>())
        else {
            return self.digits.is_empty() || step.digits.is_empty();
        };
        if self.exponent >= step.exponent {
            let zeros = self.exponent.abs_diff(step.exponent);
            return times_power_of_ten(value % step_digits, zeros, step_digits) == Some(0);
        }
        let zeros = u32::try_from(step.exponent.abs_diff(self.exponent)).unwrap_or(u32::MAX);
        let whole_step =
            10_u128.checked_pow(zeros).and_then(|power| power.checked_mul(step_digits));
        whole_step.is_some_and(|whole_step| value % whole_step == 0)
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let size = || self.compare_size(other);
        match (self.sign(), other.sign()) {
            (Ordering::Less, Ordering::Less) => size().reverse(),
            (Ordering::Greater, Ordering::Greater) => size(),
            (left, right) => left.cmp(&right),
        }
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

/// `value` × 10^`zeros` modulo `modulus`, by squaring; `None` when a product needs more than 128 bits.
fn times_power_of_ten(value: u128, mut zeros: u64, modulus: u128) -> Option<u128> {
    let (mut result, mut power) = (value, 10 % modulus);
    while zeros > 0 {
        if zeros & 1 == 1 {
            result = result.checked_mul(power)? % modulus;
        }
        power = power.checked_mul(power)? % modulus;
        zeros >>= 1;
    }
    Some(result)
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
    fn the_order_is_that_of_numbers() {
        let ascending = [
            "-1e2", "-20", "-1.01", "-1", "-1e-9", "0", "1e-9", "0.1", "0.11", "2", "19", "20",
            "1e99",
        ];
        for pair in ascending.windows(2) {
            assert!(decimal(pair[0]) < decimal(pair[1]), "{pair:?}");
        }
        assert_eq!(decimal("1e400").cmp(&decimal("10e399")), Ordering::Equal);
    }

    #[test]
    fn digits_beyond_a_double_are_told_apart() {
        assert_ne!(decimal("9007199254740993"), decimal("9007199254740992"));
    }

    #[test]
    fn multiples_are_exact_in_decimal() {
        let check = |value: &str, step: &str| decimal(value).is_multiple_of(&decimal(step));
        assert!(
            check("0.3", "0.1") && check("4.5", "1.5") && check("1e300", "0.01") && check("0", "7")
        );
        assert!(
            !check("0.35", "0.1")
                && !check("1", "3")
                && !check("1e300", "7")
                && !check("1e-300", "1")
        );
        assert!(check("5", "0"));
    }
}

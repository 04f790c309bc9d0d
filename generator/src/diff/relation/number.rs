//! Numbers as JSON writes them, without any loss.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Pow, Zero};
use specwright_runtime::json::{Json, JsonNumber};

/// The greatest exponent that is written out, in either direction.
const MAX_EXPONENT: i64 = 1_000;

/// The most digits that are read.
const MAX_DIGITS: usize = 1_000;

/// The value of a number; nothing where it is too far out or too long.
pub(super) fn parsed(lexeme: &str) -> Option<BigRational> {
    let (mantissa, exponent) = lexeme.split_once(['e', 'E']).unwrap_or((lexeme, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole, fraction].concat();
    if digits.len() > MAX_DIGITS {
        return None;
    }
    let exponent: i64 = exponent.parse().ok()?;
    let exponent = exponent.checked_sub(i64::try_from(fraction.len()).ok()?)?;
    let digits: BigInt = digits.parse().ok()?;
    let power = || BigInt::from(10).pow(exponent.unsigned_abs());
    match exponent {
        0.. if exponent <= MAX_EXPONENT => Some(BigRational::from(digits * power())),
        ..0 if exponent >= -MAX_EXPONENT => Some(BigRational::new(digits, power())),
        _ => None,
    }
}

/// A number as JSON, if it can be written with few digits.
pub(super) fn written(number: &BigRational) -> Option<Json> {
    let (mut scaled, mut shift) = (number.clone(), 0);
    while !scaled.is_integer() && shift < 20 {
        scaled *= BigInt::from(10);
        shift += 1;
    }
    let digits = scaled.is_integer().then(|| scaled.to_integer().to_string())?;
    let text = if shift == 0 { digits } else { with_point(&digits, shift) };
    text.parse::<JsonNumber>().ok().map(Json::Number)
}

fn with_point(digits: &str, shift: usize) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |digits| ("-", digits));
    let digits = format!("{digits:0>width$}", width = shift + 1);
    let (whole, fraction) = digits.split_at(digits.len() - shift);
    format!("{sign}{whole}.{fraction}")
}

/// The smallest number that is a multiple of both; nothing where one of them is zero.
pub(super) fn common_multiple(one: &BigRational, other: &BigRational) -> Option<BigRational> {
    if one.is_zero() || other.is_zero() {
        return None;
    }
    // With the same denominator the numerators decide.
    let denominator = one.denom() * other.denom();
    let (one, other) = (one * &denominator, other * &denominator);
    let (a, b) = (one.to_integer(), other.to_integer());
    let multiple = &a * &b / divisor(a.clone(), b.clone());
    Some(BigRational::new(multiple, denominator))
}

/// The greatest common divisor (Euclid).
fn divisor(mut a: BigInt, mut b: BigInt) -> BigInt {
    while !b.is_zero() {
        (a, b) = (b.clone(), a % b);
    }
    if a.is_zero() { BigInt::one() } else { a }
}

/// Whether one number is a multiple of another.
pub(super) fn is_multiple(number: &BigRational, of: &BigRational) -> bool {
    !of.is_zero() && (number / of).is_integer()
}

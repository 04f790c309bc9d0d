//! Integers from the characters of a JSON number.

use super::Whole;
use crate::decimal::Decimal;
use crate::violation::{JsonType, Kind};

/// The integer that a JSON number writes. `1.0` and `1e2` write integers; `1.5` does not.
///
/// # Errors
/// [`Kind::Type`] for a number with a fraction and for what is no number at all,
/// [`Kind::OutOfRange`] for one that does not fit.
#[inline]
pub(crate) fn integer<T: Whole>(lexeme: &str) -> Result<T, Kind> {
    let value = match short(lexeme.as_bytes()) {
        Some(value) => T::from_i64(value),
        None => exact(lexeme)?.and_then(T::from_i128),
    };
    value.ok_or(Kind::OutOfRange { type_name: T::NAME })
}

/// Up to 18 digits without fraction or exponent: they fit whatever they are.
#[inline]
fn short(lexeme: &[u8]) -> Option<i64> {
    let (negative, digits) = match lexeme {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.is_empty() || digits.len() > 18 || (digits.len() > 1 && digits[0] == b'0') {
        return None;
    }
    let mut value = 0;
    for digit in digits {
        let digit = digit.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value * 10 + i64::from(digit);
    }
    Some(if negative { -value } else { value })
}

/// An integer that is written in any other way; `None` for one of more than 128 bits.
#[cold]
fn exact(lexeme: &str) -> Result<Option<i128>, Kind> {
    let no_number = Kind::Type { expected: JsonType::Integer, actual: JsonType::String };
    let decimal = Decimal::parse(lexeme).ok_or(no_number)?;
    if !decimal.is_integer() {
        return Err(Kind::Type { expected: JsonType::Integer, actual: JsonType::Number });
    }
    Ok(decimal.to_i128())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRACTION: Kind = Kind::Type { expected: JsonType::Integer, actual: JsonType::Number };
    const BEYOND: Kind = Kind::OutOfRange { type_name: "int64" };
    const NO_NUMBER: Kind = Kind::Type { expected: JsonType::Integer, actual: JsonType::String };

    fn check(lexeme: &str, expected: Result<i64, Kind>) {
        assert_eq!(integer(lexeme), expected, "{lexeme}");
    }

    #[test]
    fn a_number_that_does_not_fit_names_the_type_that_it_was_meant_for() {
        let beyond = Err(Kind::OutOfRange { type_name: "int32" });
        assert_eq!(integer::<i32>("2147483647"), Ok(i32::MAX));
        assert_eq!(integer::<i32>("2147483648"), beyond);
        assert_eq!(integer::<i32>("1e99"), beyond);
    }

    #[test]
    fn each_type_has_its_ends() {
        assert_eq!(integer::<i8>("-128"), Ok(i8::MIN));
        assert_eq!(integer::<i8>("128"), Err(Kind::OutOfRange { type_name: "int8" }));
        assert_eq!(integer::<u16>("65535.0"), Ok(u16::MAX));
        assert_eq!(integer::<u32>("-1"), Err(Kind::OutOfRange { type_name: "uint32" }));
        assert_eq!(integer::<u64>("18446744073709551615"), Ok(u64::MAX));
        let beyond = integer::<u64>("18446744073709551616");
        assert_eq!(beyond, Err(Kind::OutOfRange { type_name: "uint64" }));
    }

    #[test]
    fn integers_are_read_however_they_are_written() {
        check("0", Ok(0));
        check("-7", Ok(-7));
        check("1.0", Ok(1));
        check("1e2", Ok(100));
        check("120E-1", Ok(12));
        check("-0.0", Ok(0));
        check("0e999999999999999999999", Ok(0));
    }

    #[test]
    fn the_ends_of_64_bits_are_exact() {
        check("9223372036854775807", Ok(i64::MAX));
        check("-9223372036854775808", Ok(i64::MIN));
        check("9223372036854775808", Err(BEYOND));
        check("-9223372036854775809", Err(BEYOND));
        check("1e999999999999999999999", Err(BEYOND));
    }

    #[test]
    fn a_fraction_is_no_integer() {
        check("1.5", Err(FRACTION));
        check("1e-1", Err(FRACTION));
        check("1e-99999999999999999999", Err(FRACTION));
    }

    #[test]
    fn what_json_does_not_write_is_no_number() {
        for text in ["", "-", "+1", "01", "1.", ".5", "1e", "0x10", " 1", "1 ", "NaN", "١"] {
            check(text, Err(NO_NUMBER));
        }
    }
}

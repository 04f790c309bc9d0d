//! Numbers of any size, with all their digits.

use crate::decimal;
use crate::json::JsonNumber;
use crate::violation::{JsonType, Kind, Violation};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

/// Which numbers an [`Exact`] number may be, carried by a type that has no values.
pub trait NumberKind: sealed::Sealed {
    /// The name of the type of these numbers, for `Debug`.
    const NAME: &'static str;
    /// The type of JSON that these numbers have.
    const JSON_TYPE: JsonType;
}

mod sealed {
    /// Keeps [`NumberKind`](super::NumberKind) to the types of this module.
    pub trait Sealed {}
}

/// Any number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnyNumber {}

impl sealed::Sealed for AnyNumber {}

impl NumberKind for AnyNumber {
    const NAME: &'static str = "Decimal";
    const JSON_TYPE: JsonType = JsonType::Number;
}

/// Numbers without a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WholeNumber {}

impl sealed::Sealed for WholeNumber {}

impl NumberKind for WholeNumber {
    const NAME: &'static str = "BigInteger";
    const JSON_TYPE: JsonType = JsonType::Integer;
}

/// A decimal number of any size and of any number of digits.
pub type Decimal = Exact<AnyNumber>;

/// An integer of any size. `1.0` and `1e3` write integers too.
pub type BigInteger = Exact<WholeNumber>;

/// A number of the kind `K`, kept as it was written, so that no digit is lost.
///
/// Equality and order are those of the numbers: `1`, `1.0` and `10e-1` are equal. Exponents beyond 10^18 all count as
/// 10^18.
pub struct Exact<K> {
    number: JsonNumber,
    kind: PhantomData<fn() -> K>,
}

impl<K: NumberKind> Exact<K> {
    /// Takes a number as JSON writes it.
    ///
    /// # Errors
    /// [`Kind::Type`] for what is no number, or not of this kind.
    pub fn new(lexeme: &str) -> Result<Self, Violation> {
        Self::checked(lexeme).map_err(Violation::new)
    }

    /// Takes a lexeme that is being read.
    pub(crate) fn checked(lexeme: &str) -> Result<Self, Kind> {
        let refusal = |actual| Kind::Type { expected: K::JSON_TYPE, actual };
        let number = decimal::Decimal::parse(lexeme).ok_or(refusal(JsonType::String))?;
        if K::JSON_TYPE == JsonType::Integer && !number.is_integer() {
            return Err(refusal(JsonType::Number));
        }
        Ok(Self::trusted(JsonNumber::trusted(lexeme)))
    }
}

impl<K> Exact<K> {
    /// The number as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.number.as_str()
    }

    /// The number as any value of JSON may be one.
    #[must_use]
    pub fn as_number(&self) -> &JsonNumber {
        &self.number
    }

    /// The integer, if the number is one of 64 bits.
    #[must_use]
    pub fn to_i64(&self) -> Option<i64> {
        self.to_i128().and_then(|value| i64::try_from(value).ok())
    }

    /// The integer, if the number is one of 128 bits.
    #[must_use]
    pub fn to_i128(&self) -> Option<i128> {
        self.decimal()?.to_i128()
    }

    /// The nearest double; infinite beyond its range.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        self.number.as_f64()
    }

    /// The digits and the power of ten; every number that was taken has them.
    fn decimal(&self) -> Option<decimal::Decimal> {
        decimal::Decimal::parse(self.as_str())
    }

    fn trusted(number: JsonNumber) -> Self {
        Self { number, kind: PhantomData }
    }
}

impl<K> From<i64> for Exact<K> {
    fn from(value: i64) -> Self {
        Self::trusted(JsonNumber::from(value))
    }
}

impl<K> From<i128> for Exact<K> {
    fn from(value: i128) -> Self {
        Self::trusted(JsonNumber::trusted(&value.to_string()))
    }
}

impl TryFrom<f64> for Decimal {
    type Error = Violation;

    /// The shortest number that reads back as this double; none for infinity and for what is no number.
    fn try_from(value: f64) -> Result<Self, Violation> {
        if value.is_finite() {
            return Ok(Self::trusted(JsonNumber::trusted(&format!("{value:e}"))));
        }
        Err(Violation::new(Kind::OutOfRange { type_name: "decimal" }))
    }
}

impl From<BigInteger> for Decimal {
    fn from(integer: BigInteger) -> Self {
        Self::trusted(integer.number)
    }
}

impl<K: NumberKind> FromStr for Exact<K> {
    type Err = Violation;

    fn from_str(lexeme: &str) -> Result<Self, Violation> {
        Self::new(lexeme)
    }
}

impl<K> From<Exact<K>> for JsonNumber {
    fn from(exact: Exact<K>) -> Self {
        exact.number
    }
}

impl<K> fmt::Display for Exact<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl<K: NumberKind> fmt::Debug for Exact<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple(K::NAME).field(&format_args!("{}", self.as_str())).finish()
    }
}

impl<K> Clone for Exact<K> {
    fn clone(&self) -> Self {
        Self::trusted(self.number.clone())
    }
}

impl<K> PartialEq for Exact<K> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<K> Eq for Exact<K> {}

impl<K> PartialOrd for Exact<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Exact<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.decimal().cmp(&other.decimal())
    }
}

impl<K> Hash for Exact<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.decimal().hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::Decode;
    use crate::encode::Encode;

    fn check<K: NumberKind>(json: &str, expected: &str) {
        let seen = Exact::<K>::decode(json.as_bytes()).map(|exact| exact.encode());
        let seen = seen.map(|json| String::from_utf8(json).unwrap());
        assert_eq!(seen.unwrap_or_else(|all| all.to_string()), expected);
    }

    #[test]
    fn a_number_is_written_as_it_was_read() {
        for json in ["1", "1.0", "1e3", "-0", "123456789012345678901234567890", "1e999999999999"] {
            check::<WholeNumber>(json, json);
            check::<AnyNumber>(json, json);
        }
        check::<AnyNumber>("0.10000000000000000000000001", "0.10000000000000000000000001");
    }

    #[test]
    fn a_fraction_is_no_integer() {
        check::<WholeNumber>("1.5", "an integer is expected, but this is a number");
        check::<WholeNumber>("\"1\"", "an integer is expected, but this is a string");
        check::<AnyNumber>("true", "a number is expected, but this is a boolean");
    }

    #[test]
    fn equality_and_order_are_those_of_numbers() {
        let number = |lexeme: &str| Decimal::new(lexeme).unwrap();
        assert_eq!(number("1"), number("10e-1"));
        assert!(number("9007199254740992") < number("9007199254740993"));
        assert!(number("0.1") < number("0.10000000000000000000000001"));
    }

    #[test]
    fn a_number_gives_what_fits() {
        let big = BigInteger::new("1e30").unwrap();
        assert_eq!(
            (big.to_i64(), big.to_i128(), big.to_f64()),
            (None, Some(10_i128.pow(30)), 1e30)
        );
        assert_eq!(BigInteger::from(i128::MIN).to_i128(), Some(i128::MIN));
        assert_eq!(Decimal::new("1e400").unwrap().to_f64(), f64::INFINITY);
    }

    #[test]
    fn a_double_becomes_its_shortest_form() {
        assert_eq!(Decimal::try_from(0.1).unwrap(), Decimal::new("0.1").unwrap());
        assert!(Decimal::try_from(f64::NAN).is_err());
    }

    #[test]
    fn debug_shows_the_name_of_the_type() {
        assert_eq!(format!("{:?}", Decimal::new("1.50").unwrap()), "Decimal(1.50)");
    }
}

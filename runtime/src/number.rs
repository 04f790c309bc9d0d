//! Numbers with limits that are part of their type.

mod rules;

pub use rules::NumberRules;

use crate::decimal::Decimal;
use crate::violation::{JsonType, Kind, Violation};
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

/// A type of Rust for numbers that a schema can name: `float` or `double`.
pub trait Real: Copy + PartialOrd + fmt::Display + fmt::Debug + sealed::Sealed {
    /// The name of the format.
    const NAME: &'static str;

    /// The nearest value to a number as JSON writes it; `None` where that is infinite.
    fn nearest(lexeme: &str) -> Option<Self>;

    /// The double with the same shortest form; infinity and what is no number stay so.
    fn to_double(self) -> f64;
}

mod sealed {
    /// Keeps [`Real`](super::Real) to the types of this module.
    pub trait Sealed {}
    impl Sealed for f32 {}
    impl Sealed for f64 {}
}

impl Real for f32 {
    const NAME: &'static str = "float";

    fn nearest(lexeme: &str) -> Option<Self> {
        lexeme.parse().ok().filter(|value: &Self| value.is_finite())
    }

    fn to_double(self) -> f64 {
        // What is written is read again: `0.1`, not `0.10000000149011612`.
        self.to_string().parse().unwrap_or(f64::NAN)
    }
}

impl Real for f64 {
    const NAME: &'static str = "double";

    fn nearest(lexeme: &str) -> Option<Self> {
        lexeme.parse().ok().filter(|value: &Self| value.is_finite())
    }

    fn to_double(self) -> f64 {
        self
    }
}

/// A number of a type, from the characters of a JSON number. Digits beyond those of the type are rounded, as far as no
/// reader could miss them.
///
/// # Errors
/// [`Kind::OutOfRange`] for one that is infinite in the type, and for one with digits that a double cannot keep.
pub(crate) fn real<T: Real>(lexeme: &str) -> Result<T, Kind> {
    let out_of_range = Kind::OutOfRange { type_name: T::NAME };
    match T::nearest(lexeme) {
        Some(value) if lexeme.len() <= MAX_SAFE || keeps(lexeme) => Ok(value),
        _ => Err(out_of_range),
    }
}

/// How many digits a double always keeps.
const MAX_SAFE: usize = 15;

/// How many digits tell a double from every other.
const MOST: usize = 17;

/// How many digits the longest double has.
const ALL: usize = 767;

/// Whether a double keeps the digits of a number: as its own shortest form, as its first digits, rounded, 17 at most, as programs
/// write that print doubles, or as all of them. Of two shortest forms that are equally near, not all of these write the same.
#[cold]
fn keeps(lexeme: &str) -> bool {
    let mantissa = lexeme.split(['e', 'E']).next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let count = digits.trim_matches('0').len();
    if count <= MAX_SAFE {
        return true;
    }
    let (written, Ok(double)) = (Decimal::parse(lexeme), lexeme.parse::<f64>()) else {
        return false;
    };
    let printed = |digits: usize| Decimal::parse(&format!("{double:.*e}", digits - 1));
    let is_printed = |digits| written == printed(digits);
    written.is_some()
        && (written == Decimal::from_f64(double)
            || is_printed(count.min(MOST))
            || count > MOST && count <= ALL && is_printed(count))
}

/// A number within the limits `L`, of the type `T`: finite, and judged by all its digits.
///
/// There is no way to make one that breaks a limit. Digits that `T` cannot hold are rounded, as every reader of JSON does,
/// but the limits hold for the number as it was written: with a maximum of 0.1, `0.10000000000000000001` is refused. A
/// number that is within its limits only as long as it is not rounded does not fit into the type.
pub struct Number<L, T = f64> {
    value: T,
    limits: PhantomData<fn() -> L>,
}

impl<L: NumberLimits, T: Real> Number<L, T> {
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

    /// Takes a number that is within the limits; it stands for its shortest form.
    ///
    /// # Errors
    /// The limit that the number breaks.
    pub fn new(value: T) -> Result<Self, Violation> {
        let double = value.to_double();
        let beyond = || Kind::OutOfRange { type_name: T::NAME };
        let judged = if double.is_finite() { Self::RULES.check(double) } else { Err(beyond()) };
        judged.map(|()| Self { value, limits: PhantomData }).map_err(Violation::new)
    }

    /// Takes a number that is being read, or gives every limit that it breaks.
    pub(crate) fn checked(lexeme: &str) -> Result<Self, Vec<Kind>> {
        match Self::RULES.read(lexeme) {
            Ok(value) => Ok(Self { value, limits: PhantomData }),
            Err(_) => Err(Self::RULES.broken::<T>(lexeme)),
        }
    }
}

impl<L, T: Copy> Number<L, T> {
    /// The number.
    #[must_use]
    pub fn get(self) -> T {
        self.value
    }
}

/// The number that a text writes, such as a parameter; only as JSON writes numbers.
///
/// # Errors
/// [`Kind::Type`] for what is no number.
pub(crate) fn lexeme_of_text(text: &str) -> Result<&str, Kind> {
    let no_number = Kind::Type { expected: JsonType::Number, actual: JsonType::String };
    Decimal::parse(text).map(|_| text).ok_or(no_number)
}

impl<L: NumberLimits, T: Real> FromStr for Number<L, T> {
    type Err = Violation;

    fn from_str(text: &str) -> Result<Self, Violation> {
        let read = lexeme_of_text(text).and_then(|lexeme| Self::RULES.read(lexeme));
        read.map(|value| Self { value, limits: PhantomData }).map_err(Violation::new)
    }
}

impl<L: NumberLimits> TryFrom<f64> for Number<L> {
    type Error = Violation;

    fn try_from(value: f64) -> Result<Self, Violation> {
        Self::new(value)
    }
}

impl<L: NumberLimits> TryFrom<f32> for Number<L, f32> {
    type Error = Violation;

    fn try_from(value: f32) -> Result<Self, Violation> {
        Self::new(value)
    }
}

impl<L> From<Number<L, Self>> for f64 {
    fn from(number: Number<L, Self>) -> Self {
        number.value
    }
}

impl<L> From<Number<L, Self>> for f32 {
    fn from(number: Number<L, Self>) -> Self {
        number.value
    }
}

impl<L, T: Real> fmt::Display for Number<L, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value, formatter)
    }
}

impl<L: NumberLimits, T: Real> fmt::Debug for Number<L, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple(L::NAME).field(&self.value).finish()
    }
}

impl<L, T: Copy> Clone for Number<L, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<L, T: Copy> Copy for Number<L, T> {}

impl<L, T: PartialEq> PartialEq for Number<L, T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<L, T: Real> Eq for Number<L, T> {}

impl<L, T: PartialOrd> PartialOrd for Number<L, T> {
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
    fn digits_that_a_double_cannot_keep_are_refused() {
        let check = |lexeme: &str, kept: bool| {
            assert_eq!(real::<f64>(lexeme).is_ok(), kept, "{lexeme}");
        };
        for lexeme in
            ["9007199254740992", "1e22", "123456789012345680000", "0.1", "0.30000000000000004"]
        {
            check(lexeme, true);
        }
        // Programs that print 17 digits write doubles so.
        check("0.10000000000000001", true);
        // All digits of a double.
        check("36893488147419103232", true);
        check("2.98023223876953125e-8", true);
        check("36893488147419103233", false);
        // The double lies between these two, and some write the one, some the other.
        check("590.3972778320312", true);
        check("590.3972778320313", true);
        check("590.39727783203121", false);
        for lexeme in
            ["9007199254740993", "-3403520635075785.2", "0.1000000000000000000001", "1e400"]
        {
            check(lexeme, false);
        }
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
    fn a_number_that_is_read_tells_every_limit_that_it_breaks() {
        let all = <Number<ShareLimits> as crate::decode::Decode>::decode(b"1.05").unwrap_err();
        let expected = "at most 1, but this is more\na multiple of 0.1, but this is not";
        assert_eq!(all.to_string(), expected);
    }

    #[test]
    fn infinity_is_out_of_range_however_it_is_written() {
        check("1e400", "a number that fits into double, but this does not");
        assert!(Number::<ShareLimits>::new(f64::NAN).is_err());
    }

    #[test]
    fn limits_hold_for_all_digits_and_not_for_the_nearest_double() {
        check("1.0000000000000000000000001", "at most 1, but this is more");
        check("0.3000000000000000000000001", "a multiple of 0.1, but this is not");
        check("0.3000000000000000000000000", "0.3");
        check("1e-400", "a multiple of 0.1, but this is not");
    }

    enum OddLimits {}

    impl NumberLimits for OddLimits {
        const NAME: &'static str = "Odd";
        const MAX: f64 = 9_007_199_254_740_996.0;
        const MAX_IS_EXCLUSIVE: bool = true;
        const MULTIPLE_OF: Option<f64> = Some(0.5);
    }

    #[test]
    fn what_would_be_rounded_beyond_a_limit_does_not_fit() {
        let read =
            |text: &str| text.parse::<Number<OddLimits>>().map_err(|broken| broken.to_string());
        let beyond = "a number that fits into double, but this does not";
        assert_eq!(read("9007199254740995.5").unwrap_err(), beyond);
        assert_eq!(read("9007199254740994.5").unwrap_err(), beyond);
        assert_eq!(read("9007199254740994").unwrap().get(), 9_007_199_254_740_994.0);
    }

    #[test]
    fn a_float_is_its_shortest_form() {
        let share: Number<ShareLimits, f32> = "0.1".parse().unwrap();
        assert_eq!((share.get(), share.to_string().as_str()), (0.1, "0.1"));
        assert!(Number::<ShareLimits, f32>::new(0.3).is_ok());
        let beyond = "a number that fits into float, but this does not";
        let read = "1e39".parse::<Number<ShareLimits, f32>>().unwrap_err();
        let made = Number::<ShareLimits, f32>::new(f32::INFINITY).unwrap_err();
        assert_eq!((read.to_string().as_str(), made.to_string().as_str()), (beyond, beyond));
    }

    #[test]
    fn what_json_does_not_write_is_no_number() {
        check("inf", "a number is expected, but this is a string");
        check("+0.1", "a number is expected, but this is a string");
    }
}

//! Integers with limits that are part of their type.

pub(crate) mod lexeme;

use crate::violation::{Bound, Kind, Violation};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

/// An integer type of Rust that a schema can name: `int8` to `int64`, `uint8` to `uint64`.
pub trait Whole:
    Copy + Ord + Hash + fmt::Display + fmt::Debug + Into<i128> + sealed::Sealed
{
    /// The name of the format.
    const NAME: &'static str;

    /// Takes a number that fits.
    fn from_i64(value: i64) -> Option<Self>;

    /// Takes a number that fits.
    fn from_i128(value: i128) -> Option<Self>;
}

mod sealed {
    /// Keeps [`Whole`](super::Whole) to the types of this module.
    pub trait Sealed {}
}

/// The types that have limits, each with the name of its format.
macro_rules! whole {
    ($($name:ident: $format:literal),*) => {
        $(
            impl sealed::Sealed for $name {}

            impl Whole for $name {
                const NAME: &'static str = $format;

                fn from_i64(value: i64) -> Option<Self> {
                    Self::try_from(value).ok()
                }

                fn from_i128(value: i128) -> Option<Self> {
                    Self::try_from(value).ok()
                }
            }

            impl<L: IntegerLimits> TryFrom<$name> for Integer<$name, L> {
                type Error = Violation;

                fn try_from(value: $name) -> Result<Self, Violation> {
                    Self::new(value)
                }
            }

            impl<L> From<Integer<Self, L>> for $name {
                fn from(integer: Integer<Self, L>) -> Self {
                    integer.value
                }
            }
        )*
    };
}

whole! {
    i8: "int8", i16: "int16", i32: "int32", i64: "int64",
    u8: "uint8", u16: "uint16", u32: "uint32", u64: "uint64"
}

/// The limits of an [`Integer`], carried by a type that has no values.
pub trait IntegerLimits {
    /// The name of the type that has these limits, for `Debug`.
    const NAME: &'static str;
    /// The least value.
    const MIN: i128 = i128::MIN;
    /// The greatest value.
    const MAX: i128 = i128::MAX;
    /// The number that every value is a multiple of.
    const MULTIPLE_OF: Option<i128> = None;
}

/// The limits of an integer as data, so that they can also be had at run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IntegerRules {
    /// The least value.
    pub min: i128,
    /// The greatest value.
    pub max: i128,
    /// The number that every value is a multiple of.
    pub multiple_of: Option<i128>,
}

impl IntegerRules {
    /// Checks a number.
    ///
    /// # Errors
    /// The first limit that the number breaks.
    pub fn check(&self, value: i128) -> Result<(), Kind> {
        self.check_range(value)?;
        self.check_multiple(value)
    }

    /// Every limit that the number breaks.
    #[must_use]
    #[cold]
    pub fn broken(&self, value: i128) -> Vec<Kind> {
        [self.check_range(value), self.check_multiple(value)]
            .into_iter()
            .filter_map(Result::err)
            .collect()
    }

    fn check_range(&self, value: i128) -> Result<(), Kind> {
        if value < self.min {
            return Err(Kind::TooSmall { min: Bound::Integer(self.min), exclusive: false });
        }
        if value > self.max {
            return Err(Kind::TooLarge { max: Bound::Integer(self.max), exclusive: false });
        }
        Ok(())
    }

    fn check_multiple(&self, value: i128) -> Result<(), Kind> {
        match self.multiple_of {
            Some(of) if value.checked_rem(of).is_some_and(|rest| rest != 0) => {
                Err(Kind::NotMultiple { of: Bound::Integer(of) })
            }
            _ => Ok(()),
        }
    }
}

/// An integer within the limits `L`.
///
/// There is no way to make one that breaks a limit.
pub struct Integer<T, L> {
    value: T,
    limits: PhantomData<fn() -> L>,
}

impl<T: Whole, L: IntegerLimits> Integer<T, L> {
    /// The least value.
    pub const MIN: i128 = L::MIN;
    /// The greatest value.
    pub const MAX: i128 = L::MAX;
    /// The number that every value is a multiple of.
    pub const MULTIPLE_OF: Option<i128> = L::MULTIPLE_OF;
    /// The limits as data.
    pub const RULES: IntegerRules =
        IntegerRules { min: L::MIN, max: L::MAX, multiple_of: L::MULTIPLE_OF };

    /// Takes a number that is within the limits.
    ///
    /// # Errors
    /// The first limit that the number breaks.
    pub fn new(value: T) -> Result<Self, Violation> {
        Self::RULES.check(value.into()).map_err(Violation::new)?;
        Ok(Self { value, limits: PhantomData })
    }

    /// Takes a number that is being read, or gives every limit that it breaks.
    pub(crate) fn checked(value: T) -> Result<Self, Vec<Kind>> {
        match Self::RULES.check(value.into()) {
            Ok(()) => Ok(Self { value, limits: PhantomData }),
            Err(_) => Err(Self::RULES.broken(value.into())),
        }
    }
}

impl<T: Copy, L> Integer<T, L> {
    /// The number.
    #[must_use]
    pub fn get(self) -> T {
        self.value
    }
}

impl<T: Whole, L: IntegerLimits> FromStr for Integer<T, L> {
    type Err = Violation;

    fn from_str(text: &str) -> Result<Self, Violation> {
        Self::new(lexeme::integer(text).map_err(Violation::new)?)
    }
}

impl<T: Whole, L> fmt::Display for Integer<T, L> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value, formatter)
    }
}

impl<T: Whole, L: IntegerLimits> fmt::Debug for Integer<T, L> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple(L::NAME).field(&self.value).finish()
    }
}

impl<T: Copy, L> Clone for Integer<T, L> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Copy, L> Copy for Integer<T, L> {}

impl<T: PartialEq, L> PartialEq for Integer<T, L> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq, L> Eq for Integer<T, L> {}

impl<T: Ord, L> PartialOrd for Integer<T, L> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: Ord, L> Ord for Integer<T, L> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl<T: Hash, L> Hash for Integer<T, L> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    enum PageLimits {}

    impl IntegerLimits for PageLimits {
        const NAME: &'static str = "Page";
        const MIN: i128 = 10;
        const MAX: i128 = 500;
        const MULTIPLE_OF: Option<i128> = Some(10);
    }

    type Page = Integer<i32, PageLimits>;

    fn check(text: &str, expected: &str) {
        let seen = text
            .parse::<Page>()
            .map_or_else(|violation| violation.to_string(), |page| page.to_string());
        assert_eq!(seen, expected);
    }

    #[test]
    fn each_boundary_is_exact() {
        check("10", "10");
        check("500", "500");
        check("9", "at least 10, but this is less");
        check("501", "at most 500, but this is more");
    }

    #[test]
    fn a_number_between_the_multiples_is_refused() {
        check("15", "a multiple of 10, but this is not");
    }

    #[test]
    fn a_number_that_is_read_tells_every_limit_that_it_breaks() {
        let all = <Page as crate::decode::Decode>::decode(b"5").unwrap_err();
        let expected = "at least 10, but this is less\na multiple of 10, but this is not";
        assert_eq!(all.to_string(), expected);
    }

    #[test]
    fn a_number_beyond_its_type_is_out_of_range() {
        check("2147483648", "a number that fits into int32, but this does not");
    }

    enum SizeLimits {}

    impl IntegerLimits for SizeLimits {
        const NAME: &'static str = "Size";
        const MIN: i128 = 9_223_372_036_854_775_808;
        const MAX: i128 = 18_446_744_073_709_551_614;
    }

    #[test]
    fn limits_beyond_63_bits_are_exact() {
        let check = |text: &str| {
            let size = text.parse::<Integer<u64, SizeLimits>>();
            size.map_or_else(|violation| violation.to_string(), |size| size.to_string())
        };
        assert_eq!(check("18446744073709551614"), "18446744073709551614");
        let (small, large) = (check("9223372036854775807"), check("18446744073709551615"));
        assert_eq!(small, "at least 9223372036854775808, but this is less");
        assert_eq!(large, "at most 18446744073709551614, but this is more");
        assert_eq!(check("-1"), "a number that fits into uint64, but this does not");
    }

    #[test]
    fn a_multiple_of_zero_or_of_minus_one_does_not_panic() {
        let rules = |of| IntegerRules { min: i128::MIN, max: i128::MAX, multiple_of: Some(of) };
        assert_eq!(rules(0).check(7), Ok(()));
        assert_eq!(rules(-1).check(i128::MIN), Ok(()));
    }

    #[test]
    fn debug_shows_the_name_of_the_type() {
        assert_eq!(format!("{:?}", Page::new(20).unwrap()), "Page(20)");
    }
}

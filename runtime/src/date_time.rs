//! Points in time as RFC 3339 writes them.

use crate::violation::{Kind, Violation};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// A date and time with an offset, as RFC 3339 writes it: `2020-08-04T07:17:02.519734342Z`.
///
/// The text is kept as it was written, so that no digit and no offset is lost; equality is that of the text.
/// With the feature `time` it converts to and from `jiff::Timestamp`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(String);

/// The name of the format.
const FORMAT: &str = "date-time";

impl DateTime {
    /// Takes a text that is a date and time.
    ///
    /// # Errors
    /// [`Kind::Format`] when it is not.
    pub fn new(text: impl Into<String>) -> Result<Self, Violation> {
        let text = text.into();
        if is_date_time(&text) { Ok(Self(text)) } else { Err(Violation::new(Self::refusal())) }
    }

    /// The text as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Checks a text as data; for the generator.
    ///
    /// # Errors
    /// [`Kind::Format`] when it is no date and time.
    pub fn check(text: &str) -> Result<(), Kind> {
        if is_date_time(text) { Ok(()) } else { Err(Self::refusal()) }
    }

    /// The point in time. Digits beyond nanoseconds are cut, a leap second counts as the second before it.
    ///
    /// # Errors
    /// [`Kind::OutOfRange`] for a point that `jiff` cannot hold: the last day of 9999 and before the year -9999.
    #[cfg(feature = "time")]
    pub fn timestamp(&self) -> Result<jiff::Timestamp, Violation> {
        let beyond = |_| Violation::new(Kind::OutOfRange { type_name: "Timestamp" });
        self.within_nanoseconds().parse().map_err(beyond)
    }

    /// The text with at most nine digits after the second.
    #[cfg(feature = "time")]
    fn within_nanoseconds(&self) -> String {
        let mut digits = 0;
        let mut is_fraction = false;
        self.0
            .chars()
            .filter(|character| {
                is_fraction = *character == '.' || (is_fraction && character.is_ascii_digit());
                digits += usize::from(is_fraction);
                !is_fraction || digits <= 10
            })
            .collect()
    }

    fn refusal() -> Kind {
        Kind::Format { format: Cow::Borrowed(FORMAT) }
    }
}

#[cfg(feature = "time")]
impl From<jiff::Timestamp> for DateTime {
    fn from(timestamp: jiff::Timestamp) -> Self {
        Self(timestamp.to_string())
    }
}

/// Whether the text is a `date-time` of RFC 3339, section 5.6, with a day that exists.
fn is_date_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (Some(date), Some(time)) = (bytes.get(..11), bytes.get(11..)) else {
        return false;
    };
    is_date(date) && matches!(date[10], b'T' | b't') && is_time(time)
}

fn is_date(bytes: &[u8]) -> bool {
    let (Some(year), Some(month), Some(day)) =
        (number(bytes, 0..4), number(bytes, 5..7), number(bytes, 8..10))
    else {
        return false;
    };
    bytes[4] == b'-' && bytes[7] == b'-' && (1..=days_of(year, month)).contains(&day)
}

fn days_of(year: u32, month: u32) -> u32 {
    let is_leap_year =
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap_year => 29,
        2 => 28,
        _ => 0,
    }
}

fn is_time(bytes: &[u8]) -> bool {
    let (Some(hour), Some(minute), Some(second)) =
        (number(bytes, 0..2), number(bytes, 3..5), number(bytes, 6..8))
    else {
        return false;
    };
    let Some(offset) = offset_minutes(after_fraction(&bytes[8..])) else {
        return false;
    };
    let has_colons = bytes[2] == b':' && bytes[5] == b':';
    has_colons
        && hour < 24
        && minute < 60
        && (second < 60 || is_leap_second(hour, minute, second, offset))
}

/// A leap second is the 61st of the last minute of a day, at offset zero.
fn is_leap_second(hour: u32, minute: u32, second: u32, offset: i64) -> bool {
    let minute_of_day = i64::from(hour * 60 + minute) - offset;
    second == 60 && minute_of_day.rem_euclid(24 * 60) == 24 * 60 - 1
}

/// What comes after the fraction of a second, if there is one; nothing when the fraction has no digits.
fn after_fraction(bytes: &[u8]) -> &[u8] {
    let [b'.', rest @ ..] = bytes else {
        return bytes;
    };
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if digits == 0 { &[] } else { &rest[digits..] }
}

/// The minutes of an offset: `Z`, `+08:00`.
fn offset_minutes(bytes: &[u8]) -> Option<i64> {
    match bytes {
        [b'Z' | b'z'] => Some(0),
        [sign @ (b'+' | b'-'), _, _, b':', _, _] => {
            let (hours, minutes) = (number(bytes, 1..3)?, number(bytes, 4..6)?);
            let size = i64::from(hours * 60 + minutes);
            (hours < 24 && minutes < 60).then_some(if *sign == b'-' { -size } else { size })
        }
        _ => None,
    }
}

/// The number that the digits in the range write.
fn number(bytes: &[u8], range: std::ops::Range<usize>) -> Option<u32> {
    bytes.get(range)?.iter().try_fold(0, |value, byte| {
        byte.is_ascii_digit().then(|| value * 10 + u32::from(byte - b'0'))
    })
}

impl DateTime {
    /// Takes a text that is being read.
    pub(crate) fn checked(text: &str) -> Result<Self, Kind> {
        Self::check(text).map(|()| Self(text.to_owned()))
    }
}

impl TryFrom<&str> for DateTime {
    type Error = Violation;

    fn try_from(text: &str) -> Result<Self, Violation> {
        Self::new(text)
    }
}

impl TryFrom<String> for DateTime {
    type Error = Violation;

    fn try_from(text: String) -> Result<Self, Violation> {
        Self::new(text)
    }
}

impl FromStr for DateTime {
    type Err = Violation;

    fn from_str(text: &str) -> Result<Self, Violation> {
        Self::new(text)
    }
}

impl AsRef<str> for DateTime {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("DateTime").field(&self.0).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(texts: &[&str], expected: bool) {
        for text in texts {
            assert_eq!(DateTime::new(*text).is_ok(), expected, "{text:?}");
        }
    }

    #[test]
    fn what_rfc_3339_writes_is_taken() {
        check(
            &[
                "2020-08-04T07:17:02.519734342Z",
                "1985-04-12t23:20:50.52z",
                "1996-12-19T16:39:57-08:00",
            ],
            true,
        );
        check(
            &["2020-02-29T00:00:00Z", "2000-02-29T00:00:00Z", "0000-01-01T00:00:00.0+23:59"],
            true,
        );
    }

    #[test]
    fn a_leap_second_stands_only_at_the_end_of_a_day() {
        check(
            &["1990-12-31T23:59:60Z", "1990-12-31T15:59:60-08:00", "1991-01-01T07:59:60.5+08:00"],
            true,
        );
        check(&["1990-12-31T23:58:60Z", "1990-12-31T22:59:60Z", "1990-12-31T23:59:61Z"], false);
    }

    #[test]
    fn days_and_hours_that_do_not_exist_are_refused() {
        check(
            &[
                "2021-02-29T00:00:00Z",
                "1900-02-29T00:00:00Z",
                "2020-13-01T00:00:00Z",
                "2020-00-01T00:00:00Z",
            ],
            false,
        );
        check(
            &[
                "2020-04-31T00:00:00Z",
                "2020-01-00T00:00:00Z",
                "2020-01-01T24:00:00Z",
                "2020-01-01T00:60:00Z",
            ],
            false,
        );
        check(&["2020-01-01T00:00:00+24:00", "2020-01-01T00:00:00-00:60"], false);
    }

    #[test]
    fn what_lacks_a_part_is_refused() {
        check(
            &[
                "",
                "2020-08-04",
                "2020-08-04T07:17:02",
                "2020-08-04 07:17:02Z",
                "2020-08-04T07:17:02.Z",
            ],
            false,
        );
        check(
            &[
                "2020-08-04T07:17Z",
                "2020-8-4T07:17:02Z",
                "2020-08-04T07:17:02ZZ",
                "2020-08-04T07:17:02+0800",
            ],
            false,
        );
        check(&["+020-08-04T07:17:02Z", "２020-08-04T07:17:02Z", "2020-08-04T07:17:0é"], false);
    }

    #[cfg(feature = "time")]
    #[test]
    fn a_timestamp_cuts_what_is_finer_than_nanoseconds() {
        let time = DateTime::new("2020-08-04T07:17:02.5197343429999+08:00").unwrap();
        assert_eq!(time.timestamp().unwrap().to_string(), "2020-08-03T23:17:02.519734342Z");
    }

    #[cfg(feature = "time")]
    #[test]
    fn a_timestamp_becomes_a_date_time() {
        assert_eq!(DateTime::from(jiff::Timestamp::UNIX_EPOCH).as_str(), "1970-01-01T00:00:00Z");
    }
}

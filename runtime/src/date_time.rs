//! Points in time as RFC 3339 writes them.

pub use crate::format::DateTime;

#[cfg(feature = "time")]
use crate::violation::{Kind, Violation};

#[cfg(feature = "time")]
impl DateTime {
    /// The point in time. Digits beyond nanoseconds are cut, a leap second counts as the second before it.
    ///
    /// # Errors
    /// [`Kind::OutOfRange`] for a point that `jiff` cannot hold: the last day of 9999 and before the year -9999.
    pub fn timestamp(&self) -> Result<jiff::Timestamp, Violation> {
        let beyond = |_| Violation::new(Kind::OutOfRange { type_name: "Timestamp" });
        self.within_nanoseconds().parse().map_err(beyond)
    }

    /// The text with at most nine digits after the second.
    fn within_nanoseconds(&self) -> String {
        let mut digits = 0;
        let mut is_fraction = false;
        self.as_str()
            .chars()
            .filter(|character| {
                is_fraction = *character == '.' || (is_fraction && character.is_ascii_digit());
                digits += usize::from(is_fraction);
                !is_fraction || digits <= 10
            })
            .collect()
    }
}

#[cfg(feature = "time")]
impl From<jiff::Timestamp> for DateTime {
    fn from(timestamp: jiff::Timestamp) -> Self {
        Self::trusted(timestamp.to_string())
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

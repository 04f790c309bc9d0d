//! How the time of a signature is written.

use std::time::SystemTime;

use jiff::Timestamp;

/// A way to write a time in whole seconds, always in UTC.
#[derive(Clone, Copy, Debug)]
pub(super) enum TimeFormat {
    /// `20261123T070018Z`.
    Basic,
    /// `2026-11-23T07:00:18Z`.
    Extended,
}

impl TimeFormat {
    const fn pattern(self) -> &'static str {
        match self {
            Self::Basic => "%Y%m%dT%H%M%SZ",
            Self::Extended => "%Y-%m-%dT%H:%M:%SZ",
        }
    }

    /// The time as text; `None` for a time that no calendar has.
    pub(super) fn write(self, time: SystemTime) -> Option<String> {
        let time = Timestamp::try_from(time).ok()?;
        Some(time.strftime(self.pattern()).to_string())
    }

    /// The time that a text in exactly this format says.
    #[cfg(feature = "server")]
    pub(super) fn read(self, text: &str) -> Option<SystemTime> {
        let time = SystemTime::try_from(text.parse::<Timestamp>().ok()?).ok()?;
        // The parser takes every way to write a time; only one of them comes back the same.
        (self.write(time)? == text).then_some(time)
    }
}

#[cfg(all(test, feature = "server"))]
mod tests {
    use super::*;

    fn check(format: TimeFormat, text: &str, is_read: bool) {
        let read = format.read(text);
        assert_eq!(read.is_some(), is_read, "{text}");
        if let Some(time) = read {
            assert_eq!(format.write(time).as_deref(), Some(text));
        }
    }

    #[test]
    fn a_time_has_one_spelling_in_each_format() {
        check(TimeFormat::Basic, "20261123T070018Z", true);
        check(TimeFormat::Extended, "2026-11-23T07:00:18Z", true);
        check(TimeFormat::Basic, "2026-11-23T07:00:18Z", false);
        check(TimeFormat::Extended, "20261123T070018Z", false);
    }

    #[test]
    fn a_spelling_that_only_means_a_time_is_refused() {
        let others = [
            "",
            "2026-11-23",
            "2026-11-23T07:00:18",
            "2026-11-23t07:00:18z",
            "2026-11-23 07:00:18Z",
            "2026-11-23T07:00:18.0Z",
            "2026-11-23T07:00:18+00:00",
            "2026-11-23T07:00Z",
            "2026-11-23T07:00:60Z",
            "2026-02-29T07:00:18Z",
            " 2026-11-23T07:00:18Z",
            "+002026-11-23T07:00:18Z",
        ];
        others.iter().for_each(|text| check(TimeFormat::Extended, text, false));
    }
}

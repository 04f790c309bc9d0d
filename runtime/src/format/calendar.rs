//! Dates and times of RFC 3339, section 5.6.

/// A day of the calendar that RFC 3339 uses, which is that of Gregory for all years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CalendarDate {
    /// The year, 0 to 9999.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// A time of day and its distance from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimeOfDay<'t> {
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
    /// The second, 0 to 59, or 60 for a leap second.
    pub second: u8,
    /// The digits after the point of the second; empty when there are none.
    pub fraction: &'t str,
    /// How many minutes the time is ahead of UTC.
    pub offset_minutes: i16,
}

/// Reads a `date-time`.
pub(super) fn date_time(text: &str) -> Option<(CalendarDate, TimeOfDay<'_>)> {
    let time_text = text.get(10..)?.strip_prefix(['T', 't'])?;
    Some((date(text.get(..10)?)?, time(time_text)?))
}

/// Reads a `full-date`.
pub(super) fn date(text: &str) -> Option<CalendarDate> {
    let bytes = text.as_bytes();
    let [_, _, _, _, b'-', _, _, b'-', _, _] = bytes else { return None };
    let year = u16::from(two_digits(bytes, 0)?) * 100 + u16::from(two_digits(bytes, 2)?);
    let (month, day) = (two_digits(bytes, 5)?, two_digits(bytes, 8)?);
    (1..=days_of(year, month)).contains(&day).then_some(CalendarDate { year, month, day })
}

fn days_of(year: u16, month: u8) -> u8 {
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

/// Reads a `full-time`.
pub(super) fn time(text: &str) -> Option<TimeOfDay<'_>> {
    let (clock, rest) = (text.as_bytes().get(..8)?, text.get(8..)?);
    let [_, _, b':', _, _, b':', _, _] = clock else { return None };
    let (fraction, rest) = fraction(rest)?;
    let time = TimeOfDay {
        hour: two_digits(clock, 0)?,
        minute: two_digits(clock, 3)?,
        second: two_digits(clock, 6)?,
        fraction,
        offset_minutes: offset_minutes(rest)?,
    };
    let exists = time.hour < 24 && time.minute < 60;
    (exists && (time.second < 60 || is_leap_second(&time))).then_some(time)
}

/// A leap second is the 61st of the last minute of a day, at offset zero.
fn is_leap_second(time: &TimeOfDay<'_>) -> bool {
    let minute_of_day = i16::from(time.hour) * 60 + i16::from(time.minute) - time.offset_minutes;
    time.second == 60 && minute_of_day.rem_euclid(24 * 60) == 24 * 60 - 1
}

/// The digits after a point, if there is one, and what follows; `None` for a point without digits.
fn fraction(text: &str) -> Option<(&str, &str)> {
    let Some(rest) = text.strip_prefix('.') else { return Some(("", text)) };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    (digits > 0).then(|| rest.split_at(digits))
}

/// The minutes of an offset: `Z`, `+08:00`.
fn offset_minutes(text: &str) -> Option<i16> {
    let bytes = text.as_bytes();
    let sign = match bytes {
        [b'Z' | b'z'] => return Some(0),
        [b'+', _, _, b':', _, _] => 1,
        [b'-', _, _, b':', _, _] => -1,
        _ => return None,
    };
    let (hours, minutes) = (two_digits(bytes, 1)?, two_digits(bytes, 4)?);
    (hours < 24 && minutes < 60).then(|| sign * (i16::from(hours) * 60 + i16::from(minutes)))
}

/// The number of two digits that begin at an index.
fn two_digits(bytes: &[u8], start: usize) -> Option<u8> {
    match bytes.get(start..start + 2)? {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => Some((tens - b'0') * 10 + (ones - b'0')),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_gives_its_year_month_and_day() {
        assert_eq!(date("2020-02-29"), Some(CalendarDate { year: 2020, month: 2, day: 29 }));
        assert_eq!(date("2021-02-29"), None);
    }

    #[test]
    fn a_time_gives_its_fraction_and_its_offset() {
        let expected = TimeOfDay {
            hour: 7,
            minute: 17,
            second: 2,
            fraction: "50",
            offset_minutes: -(8 * 60 + 30),
        };
        assert_eq!(time("07:17:02.50-08:30"), Some(expected));
        assert_eq!(time("07:17:02.Z"), None);
    }
}

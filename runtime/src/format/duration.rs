//! Durations of RFC 3339, appendix A.

/// A length of time in the units that it was written with. A unit that was not written is 0.
///
/// A count beyond 64 bits stands as the greatest of 64 bits; the text keeps all its digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// Years.
    pub years: u64,
    /// Months.
    pub months: u64,
    /// Weeks; with them comes no other unit.
    pub weeks: u64,
    /// Days.
    pub days: u64,
    /// Hours.
    pub hours: u64,
    /// Minutes.
    pub minutes: u64,
    /// Seconds.
    pub seconds: u64,
}

/// Reads a `duration`.
pub(super) fn span(text: &str) -> Option<Span> {
    let rest = text.strip_prefix('P')?;
    if let Some([weeks]) = counts(rest, [b'W']) {
        return Some(Span { weeks, ..Span::default() });
    }
    let (date, time) = match rest.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (rest, None),
    };
    // A date may be missing where a time is written, never the other way round.
    let [years, months, days] = match date {
        "" if time.is_some() => [0; 3],
        date => counts(date, [b'Y', b'M', b'D'])?,
    };
    let [hours, minutes, seconds] =
        time.map_or(Some([0; 3]), |time| counts(time, [b'H', b'M', b'S']))?;
    Some(Span { years, months, weeks: 0, days, hours, minutes, seconds })
}

/// The counts of units that are written in their order without a gap, one at least; 0 before and after them.
fn counts<const N: usize>(text: &str, units: [u8; N]) -> Option<[u64; N]> {
    let mut counts = [0; N];
    let (mut rest, mut last) = (text, None);
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let unit = rest.as_bytes().get(digits)?;
        let index = units.iter().position(|known| known == unit)?;
        if digits == 0 || last.is_some_and(|last| index != last + 1) {
            return None;
        }
        counts[index] = rest[..digits].parse().unwrap_or(u64::MAX);
        rest = &rest[digits + 1..];
        last = Some(index);
    }
    last.map(|_| counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_is_counted() {
        let seen = span("P1Y2M3DT4H5M6S");
        let expected =
            Span { years: 1, months: 2, weeks: 0, days: 3, hours: 4, minutes: 5, seconds: 6 };
        assert_eq!(seen, Some(expected));
        assert_eq!(span("P2W"), Some(Span { weeks: 2, ..Span::default() }));
    }

    #[test]
    fn a_unit_may_not_be_left_out_between_two_others() {
        assert_eq!(span("P1Y2D"), None);
        assert_eq!(span("PT1H2S"), None);
    }

    #[test]
    fn a_count_beyond_64_bits_is_the_greatest() {
        assert_eq!(span("P99999999999999999999D").unwrap().days, u64::MAX);
    }
}

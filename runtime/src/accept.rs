//! Which media types a caller takes: the header `Accept` (RFC 9110, section 12.5.1).

use std::cmp::Reverse;

use http::header::{ACCEPT, HeaderMap, HeaderValue};

use crate::media_type::{essence, includes, parameters};

/// The media types that a caller takes, with their qualities. Without any, all are taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accept {
    ranges: Vec<Range>,
}

/// One media type or a range of them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Range {
    /// The type and subtype, with parameters other than the quality.
    media_type: Box<[u8]>,
    /// The quality in thousandths.
    quality: u16,
}

/// How narrowly a range fits a media type that has all of its parameters.
const EXACT: u8 = 5;

impl Accept {
    /// Every media type.
    #[must_use]
    pub fn anything() -> Self {
        Self::default()
    }

    /// The media type that the caller wants, such as `text/csv`, and no other.
    #[must_use]
    pub fn only(media_type: &str) -> Self {
        Self { ranges: vec![Range { media_type: media_type.as_bytes().into(), quality: 1000 }] }
    }

    /// What the headers of a request say. What cannot be read there is read over.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Self {
        let lines = headers.get_all(ACCEPT).iter().map(HeaderValue::as_bytes);
        let items = lines.flat_map(|line| line.split(|byte| *byte == b','));
        Self { ranges: items.filter_map(Range::parse).collect() }
    }

    /// The place of the media type that the caller likes best, counted from 0: of equal ones the first, or the one whose
    /// parameters the caller names. `None` if it takes none of them.
    #[must_use]
    pub fn best(&self, offered: &[&str]) -> Option<usize> {
        let offered = offered.iter().enumerate();
        let taken = offered.filter_map(|(place, offered)| {
            let (fit, quality) = self.judge(offered);
            (quality > 0).then_some((quality, fit == EXACT, Reverse(place)))
        });
        taken.max().map(|(.., Reverse(place))| place)
    }

    /// The same, and the first one for a caller who takes none of them.
    #[must_use]
    pub fn choose(&self, offered: &[&str]) -> usize {
        self.best(offered).unwrap_or(0)
    }

    /// How much the caller likes a media type, in thousandths: 0 if it does not take it. The narrowest range counts.
    #[must_use]
    pub fn quality(&self, media_type: &str) -> u16 {
        self.judge(media_type).1
    }

    /// How narrowly a range fits a media type, and the quality that it gives.
    fn judge(&self, media_type: &str) -> (u8, u16) {
        if self.ranges.is_empty() {
            return (0, 1000);
        }
        let fits = self.ranges.iter();
        let fits = fits.filter_map(|range| Some((range.fit(media_type)?, range.quality)));
        fits.max().unwrap_or((0, 0))
    }

    /// The value of the header; `None` where every media type is taken, or where HTTP cannot carry it.
    #[cfg(feature = "client")]
    pub(crate) fn header(&self) -> Option<HeaderValue> {
        let items = self.ranges.iter().map(|range| {
            let media_type = String::from_utf8_lossy(&range.media_type);
            match range.quality {
                1000 => media_type.into_owned(),
                quality => format!("{media_type};q=0.{quality:03}"),
            }
        });
        let text = items.collect::<Vec<_>>().join(", ");
        if text.is_empty() { None } else { HeaderValue::try_from(text).ok() }
    }
}

impl Range {
    /// One item of the header.
    fn parse(item: &[u8]) -> Option<Self> {
        let media_type = essence(item);
        if !media_type.contains(&b'/') {
            return None;
        }
        let mut kept = media_type.to_vec();
        let mut quality = 1000;
        for parameter in parameters(item) {
            match parameter {
                [b'q' | b'Q', b'=', value @ ..] => {
                    quality = thousandths(std::str::from_utf8(value).ok()?)?;
                    // What follows the quality is no parameter of the media type.
                    break;
                }
                other => {
                    kept.push(b';');
                    kept.extend_from_slice(other);
                }
            }
        }
        Some(Self { media_type: kept.into(), quality })
    }

    /// How narrowly the range fits a media type that is offered. One that is offered as a range itself fits what lies in it.
    fn fit(&self, offered: &str) -> Option<u8> {
        let own = essence(&self.media_type);
        let name = essence(offered.as_bytes());
        let has = |parameter: &[u8]| {
            parameters(offered.as_bytes()).any(|other| other.eq_ignore_ascii_case(parameter))
        };
        if !includes(own, name) {
            return includes(name, own).then_some(0);
        }
        match (own, parameters(&self.media_type).next()) {
            (b"*/*", _) => Some(1),
            (range, _) if range.ends_with(b"/*") => Some(2),
            (_, None) => Some(4),
            (_, Some(_)) if parameters(&self.media_type).all(has) => Some(EXACT),
            // Many callers add a charset that no document has.
            (_, Some(_)) => Some(3),
        }
    }
}

/// A quality in thousandths: `0`, `1`, or up to three digits behind a point.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let fraction: u16 = format!("{fraction:0<3}").parse().ok()?;
    match (whole, fraction) {
        ("0", fraction) => Some(fraction),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OFFERED: [&str; 3] = ["application/json", "text/csv", "image/*"];

    fn accept(text: &str) -> Accept {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, text.parse().unwrap());
        Accept::of(&headers)
    }

    fn check(text: &str, expected: Option<usize>) {
        assert_eq!(accept(text).best(&OFFERED), expected, "{text}");
    }

    #[test]
    fn the_highest_quality_counts_and_of_equal_ones_the_first() {
        check("text/csv;q=0.5, application/json;q=0.4", Some(1));
        check("text/csv, application/json", Some(0));
        check("application/json;q=0.001, TEXT/CSV ; q=0.01", Some(1));
    }

    #[test]
    fn the_narrowest_range_says_the_quality() {
        check("*/*, application/json;q=0.5", Some(1));
        check("text/*;q=0.2, text/csv;q=0.9, */*;q=0.5", Some(1));
        check("*/*;q=0.1, application/json;q=0", Some(1));
    }

    #[test]
    fn parameters_matter_where_a_document_has_them() {
        let versions = ["application/json; v=1", "application/json; v=2"];
        assert_eq!(accept("application/json;V=2").best(&versions), Some(1));
        assert_eq!(accept("application/json;v=3").best(&versions), Some(0));
        check("application/json;charset=utf-8", Some(0));
        check("text/csv;header=absent;q=0, text/csv", Some(1));
    }

    #[test]
    fn what_is_not_taken_is_not_chosen() {
        check("text/html", None);
        check("*/*;q=0", None);
        check("application/json;q=0, text/html", None);
    }

    #[test]
    fn a_type_within_an_offered_range_is_taken() {
        check("image/png", Some(2));
    }

    #[test]
    fn without_a_header_that_can_be_read_everything_is_taken() {
        assert_eq!(Accept::anything().best(&OFFERED), Some(0));
        check("nonsense", Some(0));
        check("text/csv;q=2", Some(0));
        check("text/csv;q=0.1234", Some(0));
    }

    #[cfg(feature = "client")]
    #[test]
    fn the_header_says_what_was_read() {
        let header = accept("a/b;v=1;q=0.25,c/*;q=1.0").header();
        assert_eq!(header.unwrap(), "a/b;v=1;q=0.250, c/*");
        assert_eq!(Accept::anything().header(), None);
        assert_eq!(Accept::only("text/csv").header().unwrap(), "text/csv");
    }
}

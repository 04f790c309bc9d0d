//! Media types: which one a body has, and in which ranges it lies (RFC 9110, sections 8.3 and 12.5.1).

use http::header::{CONTENT_TYPE, HeaderMap};

/// The media type of forms.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// The media type that the headers state for the body, without parameters.
#[cfg(any(feature = "server", feature = "signing"))]
pub(crate) fn stated(headers: &HeaderMap) -> Option<&[u8]> {
    headers.get(CONTENT_TYPE).map(|value| essence(value.as_bytes()))
}

/// The place of the documented media type that the headers state for the body. Of several that fit the narrowest counts:
/// one whose parameters the body has, then the type itself, then a range of it.
pub(crate) fn place(documented: &[&str], headers: &HeaderMap) -> Option<usize> {
    let stated = headers.get(CONTENT_TYPE)?.as_bytes();
    let fits = documented.iter().enumerate().filter_map(|(place, range)| {
        Some((fit(range.as_bytes(), stated)?, std::cmp::Reverse(place)))
    });
    fits.max().map(|(_, std::cmp::Reverse(place))| place)
}

/// The type and subtype, without parameters.
pub(crate) fn essence(value: &[u8]) -> &[u8] {
    value.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii()
}

/// The parameters of a media type, in the order in which they stand.
pub(crate) fn parameters(value: &[u8]) -> impl Iterator<Item = &[u8]> {
    value.split(|byte| *byte == b';').skip(1).map(<[u8]>::trim_ascii)
}

/// Whether a media type, in any case of letters, lies in a range such as `application/json`, `text/*` or `*/*`.
pub(crate) fn matches(range: &str, stated: &[u8]) -> bool {
    includes(range.as_bytes(), stated)
}

/// Whether a type and subtype lies in a range.
pub(crate) fn includes(range: &[u8], stated: &[u8]) -> bool {
    let range = essence(range);
    match range.strip_suffix(b"*") {
        Some(b"*/") => true,
        Some(prefix) => {
            stated.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
        }
        None => range.eq_ignore_ascii_case(stated),
    }
}

/// How narrowly a range fits a media type; nothing where the type does not lie in it.
fn fit(range: &[u8], stated: &[u8]) -> Option<u8> {
    if !includes(range, essence(stated)) {
        return None;
    }
    let has = |parameter: &[u8]| parameters(stated).any(|own| own.eq_ignore_ascii_case(parameter));
    Some(match (essence(range), parameters(range).next()) {
        (b"*/*", _) => 0,
        (range, _) if range.ends_with(b"/*") => 1,
        (_, Some(_)) if parameters(range).all(has) => 4,
        (_, Some(_)) => 2,
        (_, None) => 3,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(range: &str, stated: &str, expected: bool) {
        assert_eq!(matches(range, essence(stated.as_bytes())), expected, "{range} {stated}");
    }

    #[test]
    fn parameters_and_the_case_of_letters_do_not_matter() {
        check("application/json", "application/json", true);
        check("application/json", "Application/JSON ; charset=utf-8", true);
        check("application/json;charset=utf-8", "application/json", true);
        check("application/merge-patch+json", "application/Merge-Patch+json", true);
    }

    #[test]
    fn another_type_is_refused() {
        check("application/json", "text/plain", false);
        check("application/json", "application/json5", false);
        check("application/json", "", false);
    }

    #[test]
    fn a_range_takes_every_type_in_it() {
        check("text/*", "TEXT/csv", true);
        check("text/*", "application/json", false);
        check("*/*", "application/octet-stream", true);
    }

    /// Checks which of some documented media types a body has.
    fn check_place(stated: &str, expected: Option<usize>) {
        let documented =
            ["*/*", "text/*", "text/csv", "text/csv; header=absent", "application/json; v=1"];
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, stated.parse().unwrap());
        assert_eq!(place(&documented, &headers), expected, "{stated}");
    }

    #[test]
    fn the_narrowest_of_several_ranges_counts() {
        check_place("image/png", Some(0));
        check_place("text/html", Some(1));
        check_place("text/csv; charset=utf-8", Some(2));
        check_place("text/csv; charset=utf-8;Header=Absent", Some(3));
        check_place("application/json; v=2", Some(4));
    }

    #[test]
    fn a_body_without_a_media_type_has_no_place() {
        assert_eq!(place(&["*/*"], &HeaderMap::new()), None);
    }
}

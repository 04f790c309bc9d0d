//! Media types: which one a body has, and in which ranges it lies.

use http::header::{CONTENT_TYPE, HeaderMap};

/// The media type of forms.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// The media type that the headers state for the body, without parameters.
pub(crate) fn stated(headers: &HeaderMap) -> Option<&[u8]> {
    headers.get(CONTENT_TYPE).map(|value| essence(value.as_bytes()))
}

/// The type and subtype, without parameters.
fn essence(value: &[u8]) -> &[u8] {
    value.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii()
}

/// Whether a media type, in any case of letters, lies in a range such as `application/json`, `text/*` or `*/*`.
pub(crate) fn matches(range: &str, stated: &[u8]) -> bool {
    match range.strip_suffix('*') {
        Some("*/") => true,
        Some(prefix) => stated
            .get(..prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes())),
        None => essence(range.as_bytes()).eq_ignore_ascii_case(stated),
    }
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
}

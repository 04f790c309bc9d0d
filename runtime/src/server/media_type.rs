//! Whether an operation reads the media type that a request's body has.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::request::Parts;

use crate::fault::{Fault, names};
use crate::operation::Operation;

/// The media type of forms.
pub(super) const FORM: &str = "application/x-www-form-urlencoded";

/// Refuses a body that the operation does not read. A request without a body needs no media type.
pub(super) fn check(operation: &Operation, head: &Parts, body: &Bytes) -> Result<(), Fault> {
    let consumes = if operation.rpc.is_some() { &[FORM] } else { operation.consumes };
    if body.is_empty() || consumes.is_empty() {
        return Ok(());
    }
    if stated(head).is_some_and(|stated| consumes.iter().any(|range| matches(range, stated))) {
        return Ok(());
    }
    Err(refused(consumes))
}

/// The media type that the request's body has, without parameters.
pub(super) fn stated(head: &Parts) -> Option<&[u8]> {
    head.headers.get(CONTENT_TYPE).map(|value| essence(value.as_bytes()))
}

#[cold]
fn refused(consumes: &[&str]) -> Fault {
    let reason =
        format!("the body must be {}, and Content-Type must say so", consumes.join(" or "));
    Fault::new(names::MEDIA_TYPE).with("parameter", "Content-Type").with("reason", reason)
}

/// The type and subtype, without parameters.
fn essence(value: &[u8]) -> &[u8] {
    value.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii()
}

/// Whether a media type, in any case of letters, lies in a range such as `application/json`, `text/*` or `*/*`.
pub(super) fn matches(range: &str, stated: &[u8]) -> bool {
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

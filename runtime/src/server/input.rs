//! Finds the texts of parameters in a request's line and headers, and undoes their encoding.

use std::borrow::Cow;

use http::header::{COOKIE, HeaderMap};

use crate::percent::decoded;
pub(super) use crate::percent::{Decoded, NotText, form_decoded};
use crate::template::raw_value;
use crate::violation::{Kind, Violation, Violations};

impl NotText {
    pub(super) fn into_violations(self) -> Violations {
        Violation::new(Kind::Format { format: "UTF-8 text".into() }).into()
    }
}

/// The text that stands at `{name}` of a path template; `None` if the path has nothing there.
pub(super) fn path_value<'a>(template: &str, path: &'a str, name: &str) -> Option<Decoded<'a>> {
    raw_value(template, path, name).map(decoded)
}

/// The pairs of a query or a form in its order, each still encoded.
pub(super) fn raw_pairs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// The values of a parameter in a query or a form, in its order, each still encoded.
pub(super) fn raw_values<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    raw_pairs(text)
        .filter(move |(raw, _)| form_decoded(raw).is_ok_and(|text| text == name))
        .map(|(_, value)| value)
}

/// The cookies of a request in its order, each still encoded.
pub(super) fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let texts = headers
        .get_all(COOKIE)
        .iter()
        .flat_map(|header| header.as_bytes().split(|byte| *byte == b';'));
    texts.filter_map(|pair| std::str::from_utf8(pair).ok()?.trim().split_once('='))
}

/// The values of a cookie in the order of the request.
pub(super) fn cookie_values<'a>(
    headers: &'a HeaderMap,
    name: &'a str,
) -> impl Iterator<Item = Decoded<'a>> {
    cookies(headers).filter(move |(found, _)| *found == name).map(|(_, value)| decoded(value))
}

/// The values of a header in the order of the request.
pub(super) fn header_values<'a>(
    headers: &'a HeaderMap,
    name: &str,
) -> impl Iterator<Item = Decoded<'a>> {
    headers
        .get_all(name)
        .iter()
        .map(|value| std::str::from_utf8(value.as_bytes()).map(Cow::Borrowed).map_err(|_| NotText))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plus_in_a_path_is_a_plus() {
        assert_eq!(path_value("/a/{id}", "/a/x+y", "id"), Some(Ok("x+y".into())));
    }

    #[test]
    fn a_parameter_without_an_equals_sign_has_an_empty_value() {
        let values: Vec<_> = raw_values("flag&n=1&n=2&%66lag=x", "flag").collect();
        assert_eq!(values, ["", "x"]);
    }

    #[test]
    fn cookies_are_found_in_every_cookie_header() {
        let mut headers = HeaderMap::new();
        headers.append(COOKIE, "a=1; session=x%20y".parse().unwrap());
        headers.append(COOKIE, "session=z".parse().unwrap());
        let values: Vec<_> = cookie_values(&headers, "session").collect();
        assert_eq!(values, [Ok("x y".into()), Ok("z".into())]);
    }
}

//! Finds the texts of parameters in a request, and undoes their encoding.

use http::header::COOKIE;
use http::request::Parts;
use specwright_runtime::template;
use specwright_runtime::violation::Kind;
use std::borrow::Cow;

/// The media type of forms.
pub(super) const FORM: &str = "application/x-www-form-urlencoded";

/// A text, or nothing where it is no UTF-8 once its encoding is undone.
pub(super) type Decoded<'a> = Option<Cow<'a, str>>;

/// What a text that is none breaks.
pub(super) fn not_text() -> Kind {
    Kind::Format { format: "UTF-8 text".into() }
}

/// The line, headers and form of a request.
#[derive(Clone, Copy)]
pub(super) struct Input<'a> {
    /// The line and the headers.
    pub head: &'a Parts,
    /// The body, where it is a form with the parameters of an action.
    pub form: Option<&'a str>,
}

impl<'a> Input<'a> {
    /// The value at `{name}` of a path's template.
    pub(super) fn path(self, template: &str, name: &str) -> Option<Decoded<'a>> {
        self.raw_path(template, name).map(percent_decoded)
    }

    /// The same, still encoded.
    pub(super) fn raw_path(self, template: &str, name: &str) -> Option<&'a str> {
        template::raw_value(template, self.head.uri.path(), name)
    }

    /// The parameters of query and form, each still encoded.
    pub(super) fn pairs(self) -> Vec<(&'a str, &'a str)> {
        let texts = self.head.uri.query().into_iter().chain(self.form);
        let pairs = texts.flat_map(|text| text.split('&'));
        pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).collect()
    }

    /// The values of a parameter in query and form.
    pub(super) fn values(self, name: &str) -> Vec<Decoded<'a>> {
        let is_named = |raw: &str| form_decoded(raw).is_some_and(|text| text == name);
        let named = self.pairs().into_iter().filter(|(raw, _)| is_named(raw));
        named.map(|(_, value)| form_decoded(value)).collect()
    }

    /// The values of a header.
    pub(super) fn headers(self, name: &str) -> Vec<Decoded<'a>> {
        let values = self.head.headers.get_all(name).iter();
        values.map(|value| std::str::from_utf8(value.as_bytes()).ok().map(Cow::Borrowed)).collect()
    }

    /// The cookies, each still encoded.
    pub(super) fn raw_cookies(self) -> Vec<(&'a str, &'a str)> {
        let headers = self.head.headers.get_all(COOKIE).iter();
        let pairs = headers.flat_map(|header| header.as_bytes().split(|byte| *byte == b';'));
        let pairs = pairs.filter_map(|pair| std::str::from_utf8(pair).ok().map(str::trim));
        pairs.filter_map(|pair| pair.split_once('=')).collect()
    }

    /// The values of a cookie.
    pub(super) fn cookies(self, name: &str) -> Vec<Decoded<'a>> {
        let named = self.raw_cookies().into_iter().filter(|(found, _)| *found == name);
        named.map(|(_, value)| percent_decoded(value)).collect()
    }

    /// Whether the body has one of these media types.
    pub(super) fn has_media_type<'t>(self, types: impl IntoIterator<Item = &'t str>) -> bool {
        let Some(value) = self.head.headers.get(http::header::CONTENT_TYPE) else { return false };
        let Ok(value) = std::str::from_utf8(value.as_bytes()) else { return false };
        types.into_iter().any(|ty| essence(ty).eq_ignore_ascii_case(essence(value)))
    }
}

fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim_ascii()
}

/// The text of a form: percent-encoded, with `+` for a space.
pub(super) fn form_decoded(raw: &str) -> Decoded<'_> {
    if !raw.contains('+') {
        return percent_decoded(raw);
    }
    percent_decoded(&raw.replace('+', " ")).map(|text| Cow::Owned(text.into_owned()))
}

/// The text of a path or of a whole query, in which `+` is a plus.
pub(super) fn percent_decoded(raw: &str) -> Decoded<'_> {
    if !raw.contains('%') {
        return Some(Cow::Borrowed(raw));
    }
    let mut parts = raw.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let digits = part.get(..2).filter(|pair| pair.bytes().all(|byte| byte.is_ascii_hexdigit()));
        bytes.push(u8::from_str_radix(digits?, 16).ok()?);
        bytes.extend(part.bytes().skip(2));
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone_and_broken_ones_are_no_text() {
        assert_eq!(form_decoded("a+b%2Bc"), Some("a b+c".into()));
        assert_eq!(percent_decoded("x+y%c3%b6"), Some("x+yö".into()));
        for raw in ["%", "%4", "%zz", "a%4", "%41%", "%ff", "%é"] {
            assert_eq!(form_decoded(raw), None, "{raw}");
        }
    }
}

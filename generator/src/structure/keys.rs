//! Which keys the maps of OpenAPI may have.

use super::found::Found;
use super::shape::Keys;
use crate::report::Code;
use crate::source::{Entry, Node};

/// What stands for every media type.
const ANY_MEDIA_TYPE: &str = "*/*";

/// Checks a key of a map. Other letters of a status, a path without its first `/`, and signs in the name of a
/// component, leave no doubt about what is meant; nor does a body's only form, whatever its media type is called.
pub(super) fn check(keys: Keys, map: Node<'_>, entry: Entry<'_>, found: &mut Found) {
    let Entry { key, key_span, .. } = entry;
    let Some(form) = keys.refuse(key) else { return };
    let message = format!("`{key}` is not {form}");
    let range = key.to_ascii_uppercase();
    match keys {
        Keys::Status if Keys::Status.refuse(&range).is_none() && map.get(&range).is_none() => {
            let mends = found.mends.rename(map.id(), key, &range);
            mends.warn(Code::UnusualKey, key_span, message).help(format!("it is read as `{range}`"))
        }
        Keys::Path if is_path_without_slash(key) && map.get(&format!("/{key}")).is_none() => {
            let path = format!("/{key}");
            let mends = found.mends.rename(map.id(), key, &path);
            mends.warn(Code::UnusualKey, key_span, message).help(format!("it is read as `{path}`"))
        }
        Keys::MediaType if is_media_type(&unescaped(key)) && map.get(&unescaped(key)).is_none() => {
            let media_type = unescaped(key);
            let mends = found.mends.rename(map.id(), key, &media_type);
            let help = format!("it is read as `{media_type}`");
            mends.warn(Code::UnusualKey, key_span, message).help(help)
        }
        Keys::MediaType if is_first(map, key) && has_no_media_type(map) => {
            let mends = found.mends.rename(map.id(), key, ANY_MEDIA_TYPE);
            let help = format!("it is read as `{ANY_MEDIA_TYPE}`, any media type");
            mends.warn(Code::UnusualKey, key_span, message).help(help)
        }
        // Of a body in several forms those without a media type are left out later, by name.
        Keys::MediaType => return,
        Keys::Component if !key.is_empty() && !key.contains(char::is_control) => {
            found.report.warning(Code::UnusualKey, key_span, message).help(keys.help())
        }
        _ => found.report.error(Code::KeyForm, key_span, message).help(keys.help()),
    };
}

impl Keys {
    /// What a key fails to be, if it does not have the form.
    pub(super) fn refuse(self, key: &str) -> Option<&'static str> {
        let (sound, form) = match self {
            Self::Any | Self::Expression => (true, ""),
            Self::Path => (key.starts_with('/'), "a path"),
            Self::Status => (is_status(key), "a status code"),
            Self::Component => (is_component_name(key), "a name of a component"),
            Self::MediaType => (is_media_type(key), "a media type"),
            Self::Fault => (is_kebab_case(key), "a name of a fault"),
        };
        (!sound).then_some(form)
    }

    /// The way out for a key that does not have the form.
    pub(super) fn help(self) -> &'static str {
        match self {
            Self::Any | Self::Expression => "",
            Self::Path => "a path begins with `/`",
            Self::Status => "write a code such as `404`, a range such as `4XX`, or `default`",
            Self::Component => "use letters, digits, `.`, `-` and `_` only",
            Self::MediaType => "write a type and a subtype, such as `application/json`",
            Self::Fault => "write it in kebab case, such as `duplicate-name`",
        }
    }
}

fn is_status(key: &str) -> bool {
    let digits = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    match key.strip_prefix(['1', '2', '3', '4', '5']) {
        Some(rest) => rest == "XX" || digits(rest),
        None => key == "default",
    }
}

/// Whether a key can only be a path that lacks its `/`, and neither a keyword of a path nor an address.
fn is_path_without_slash(key: &str) -> bool {
    let begins =
        key.starts_with(|first: char| first.is_ascii_alphanumeric() || "{_".contains(first));
    let is_keyword = super::PATH_ITEM.keyword(key).is_some();
    begins && !is_keyword && !key.contains(':') && !key.contains(char::is_whitespace)
}

/// A media type as it is where slashes are escaped in JSON, and escaped again.
fn unescaped(key: &str) -> String {
    key.replace("\\/", "/")
}

fn is_first(map: Node<'_>, key: &str) -> bool {
    map.entries().next().is_some_and(|first| first.key == key)
}

fn has_no_media_type(map: Node<'_>) -> bool {
    map.entries().all(|entry| !is_media_type(entry.key))
}

/// Whether a text has the form of RFC 9110, section 8.3.1: what HTTP cannot carry is no media type.
pub(crate) fn is_media_type(text: &str) -> bool {
    let is_visible = text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
    let (kind, subtype) =
        text.split(';').next().unwrap_or_default().split_once('/').unwrap_or_default();
    is_visible && is_token(kind.trim_start()) && is_token(subtype.trim_end())
}

/// Whether a text is a token of HTTP (RFC 9110, section 5.6.2), as names of headers and the parts of media types are.
pub(crate) fn is_token(text: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_sign)
}

fn is_component_name(key: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
    !key.is_empty() && key.bytes().all(allowed)
}

fn is_kebab_case(key: &str) -> bool {
    let word = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    key.split('-').all(word) && key.starts_with(|first: char| first.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_a_code_a_range_or_default() {
        for key in ["200", "4XX", "default", "599"] {
            assert_eq!(Keys::Status.refuse(key), None, "{key}");
        }
        for key in ["2xx", "600", "20", "2000", "Default", "", "4X4", "２00"] {
            assert_eq!(Keys::Status.refuse(key), Some("a status code"), "{key}");
        }
    }

    #[test]
    fn a_fault_is_named_in_kebab_case() {
        assert_eq!(Keys::Fault.refuse("duplicate-name"), None);
        for key in ["duplicateName", "-a", "a-", "a--b", "1a", ""] {
            assert_eq!(Keys::Fault.refuse(key), Some("a name of a fault"), "{key}");
        }
    }

    #[test]
    fn what_http_cannot_carry_is_no_media_type() {
        let good = ["text/plain", "text/plain; charset=\"utf-8\"", "*/*", "a/b+c"];
        assert!(good.into_iter().all(is_media_type));
        let bad = ["", "json", "text/", "/plain", "text plain/x", "text/plän", "text/plain; x=\n"];
        assert!(!bad.into_iter().any(is_media_type));
    }
}

//! URIs of RFC 3986 and IRIs of RFC 3987.

use super::internet;

/// The parts of a URI, an IRI or a reference, each as it was written, without what separates them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UriParts<'t> {
    /// What stands before the first colon; every URI has one, not every reference.
    pub scheme: Option<&'t str>,
    /// What stands between `//` and the path: user, host and port.
    pub authority: Option<&'t str>,
    /// The path, which may be empty.
    pub path: &'t str,
    /// What stands behind `?`.
    pub query: Option<&'t str>,
    /// What stands behind `#`.
    pub fragment: Option<&'t str>,
}

/// Reads a URI.
pub(super) fn uri(text: &str) -> Option<UriParts<'_>> {
    uri_reference(text).filter(|parts| parts.scheme.is_some())
}

/// Reads a URI or a relative reference.
pub(super) fn uri_reference(text: &str) -> Option<UriParts<'_>> {
    let parts = split(text);
    (text.is_ascii() && is_sound(&parts)).then_some(parts)
}

/// Reads an IRI.
pub(super) fn iri(text: &str) -> Option<UriParts<'_>> {
    iri_reference(text).filter(|parts| parts.scheme.is_some())
}

/// Reads an IRI or a relative reference.
pub(super) fn iri_reference(text: &str) -> Option<UriParts<'_>> {
    let parts = split(text);
    is_sound(&parts).then_some(parts)
}

/// Finds the parts by what separates them (RFC 3986, appendix B).
fn split(text: &str) -> UriParts<'_> {
    let (rest, fragment) = cut(text, '#');
    let (rest, query) = cut(rest, '?');
    let (scheme, rest) = match rest.split_once(':') {
        Some((scheme, rest)) if is_scheme(scheme) => (Some(scheme), rest),
        _ => (None, rest),
    };
    let (authority, path) = match rest.strip_prefix("//") {
        Some(rest) => {
            let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            (Some(authority), path)
        }
        None => (None, rest),
    };
    UriParts { scheme, authority, path, query, fragment }
}

fn cut(text: &str, separator: char) -> (&str, Option<&str>) {
    text.split_once(separator).map_or((text, None), |(before, after)| (before, Some(after)))
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// Whether each part has only the characters that it may have.
fn is_sound(parts: &UriParts<'_>) -> bool {
    let is_rootless = parts.scheme.is_none() && parts.authority.is_none();
    // A colon in the first segment of a relative reference would end a scheme.
    let ends_a_scheme = || parts.path.split('/').next().is_some_and(|first| first.contains(':'));
    parts.authority.is_none_or(is_authority)
        && consists_of(parts.path, |character| is_path_character(character) || character == '/')
        && !(is_rootless && ends_a_scheme())
        && parts.query.is_none_or(|query| {
            consists_of(query, |character| is_tail_character(character) || is_private(character))
        })
        && parts.fragment.is_none_or(|fragment| consists_of(fragment, is_tail_character))
}

fn is_authority(authority: &str) -> bool {
    let (user, place) = match authority.rsplit_once('@') {
        Some((user, place)) => (user, place),
        None => ("", authority),
    };
    let host_end = match place.find(']') {
        Some(bracket) => bracket + 1,
        None => place.find(':').unwrap_or(place.len()),
    };
    let (host, port) = place.split_at(host_end);
    consists_of(user, |character| is_host_character(character) || character == ':')
        && is_host(host)
        && (port.is_empty() || port.strip_prefix(':').is_some_and(is_port))
}

fn is_port(port: &str) -> bool {
    port.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_host(host: &str) -> bool {
    match host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(literal) => internet::ipv6(literal).is_some() || is_future_address(literal),
        None => consists_of(host, is_host_character),
    }
}

/// An address of a version that is still to come: `v1.fe`.
fn is_future_address(literal: &str) -> bool {
    let Some((version, address)) =
        literal.strip_prefix(['v', 'V']).and_then(|rest| rest.split_once('.'))
    else {
        return false;
    };
    let is_character = |character| is_unreserved(character) || is_delimiter(character);
    !version.is_empty()
        && version.bytes().all(|byte| byte.is_ascii_hexdigit())
        && !address.is_empty()
        && address.is_ascii()
        && address.chars().all(|character| is_character(character) || character == ':')
}

/// Whether a part has only such characters, and octets in percent notation.
pub(super) fn consists_of(part: &str, admits: impl Fn(char) -> bool) -> bool {
    let mut pieces = part.split('%');
    let all = |piece: &str| piece.chars().all(&admits);
    // The first piece stands before every percent sign; each other one begins with two digits.
    pieces.next().is_none_or(all)
        && pieces.all(|piece| {
            let digits = piece.as_bytes().get(..2);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
                && piece.get(2..).is_some_and(all)
        })
}

fn is_tail_character(character: char) -> bool {
    is_path_character(character) || matches!(character, '/' | '?')
}

fn is_path_character(character: char) -> bool {
    is_host_character(character) || matches!(character, ':' | '@')
}

fn is_host_character(character: char) -> bool {
    is_unreserved(character) || is_delimiter(character)
}

fn is_unreserved(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~".contains(character) || is_beyond_ascii(character)
}

fn is_delimiter(character: char) -> bool {
    "!$&'()*+,;=".contains(character)
}

/// `ucschar` of RFC 3987.
pub(super) fn is_beyond_ascii(character: char) -> bool {
    match u32::from(character) {
        0xA0..=0xD7FF | 0xF900..=0xFDCF | 0xFDF0..=0xFFEF => true,
        0xE0000..=0xE0FFF => false,
        // The last two of each plane are no characters.
        point @ 0x1_0000..=0xE_FFFF => point & 0xFFFF < 0xFFFE,
        _ => false,
    }
}

/// `iprivate` of RFC 3987.
pub(super) fn is_private(character: char) -> bool {
    match u32::from(character) {
        0xE000..=0xF8FF => true,
        point @ 0xF_0000..=0x10_FFFF => point & 0xFFFF < 0xFFFE,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uri_gives_its_parts() {
        let expected = UriParts {
            scheme: Some("ldap"),
            authority: Some("joe@[2001:db8::7]:389"),
            path: "/c=GB",
            query: Some("one?two"),
            fragment: Some(""),
        };
        assert_eq!(uri("ldap://joe@[2001:db8::7]:389/c=GB?one?two#"), Some(expected));
    }

    #[test]
    fn a_relative_reference_is_no_uri() {
        assert!(uri_reference("/abc").is_some());
        assert!(uri("/abc").is_none());
    }

    #[test]
    fn a_percent_sign_comes_with_two_digits() {
        for (text, expected) in [("a:%2F", true), ("a:%2", false), ("a:%é", false), ("a:%", false)]
        {
            assert_eq!(iri(text).is_some(), expected, "{text}");
        }
    }

    #[test]
    fn a_bracket_stands_only_around_an_address() {
        for text in ["http://[::1", "http://::1]", "http://a]b", "http://[v.a]", "http://[vé.a]"] {
            assert!(iri(text).is_none(), "{text}");
        }
    }
}

//! Mailboxes of RFC 5321, section 4.1.2, and of RFC 6531, which admits all of Unicode.

use super::{hostname, internet};

/// The most octets of the part before the `@`.
const MAX_LOCAL_OCTETS: usize = 64;

/// The two parts of a mailbox, each as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mailbox<'t> {
    /// What stands before the `@`, with its quotes if it has any.
    pub local: &'t str,
    /// What stands after it: a domain, or an address in brackets.
    pub domain: &'t str,
}

/// Reads a mailbox of ASCII characters.
pub(super) fn ascii(text: &str) -> Option<Mailbox<'_>> {
    let mailbox = split(text)?;
    let is_domain = || is_literal(mailbox.domain) || hostname::ascii(mailbox.domain).is_some();
    (text.is_ascii() && is_local(mailbox.local) && is_domain()).then_some(mailbox)
}

/// Reads a mailbox of any characters.
pub(super) fn international(text: &str) -> Option<Mailbox<'_>> {
    let mailbox = split(text)?;
    let is_domain = || is_literal(mailbox.domain) || is_international_domain(mailbox.domain);
    (is_local(mailbox.local) && is_domain()).then_some(mailbox)
}

/// No domain holds an `@`, so that the last one separates.
fn split(text: &str) -> Option<Mailbox<'_>> {
    text.rsplit_once('@').map(|(local, domain)| Mailbox { local, domain })
}

fn is_local(local: &str) -> bool {
    let quoted = local.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    local.len() <= MAX_LOCAL_OCTETS
        && quoted.map_or_else(|| local.split('.').all(is_atom), is_quoted_content)
}

/// One part of a local part: `atext` of RFC 5322, and all that is not ASCII.
fn is_atom(atom: &str) -> bool {
    let is_atext =
        |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte);
    !atom.is_empty() && atom.bytes().all(|byte| !byte.is_ascii() || is_atext(byte))
}

/// What stands between quotes: no control characters, a backslash before each quote and each backslash.
fn is_quoted_content(content: &str) -> bool {
    let mut bytes = content.bytes();
    while let Some(byte) = bytes.next() {
        let shown =
            if byte == b'\\' { bytes.next() } else { Some(byte).filter(|byte| *byte != b'"') };
        if !shown.is_some_and(|shown| matches!(shown, b' '..=b'~' | 0x80..)) {
            return false;
        }
    }
    true
}

/// An address in brackets: `[127.0.0.1]`, `[IPv6:::1]`, or one of another tag.
fn is_literal(domain: &str) -> bool {
    let Some(literal) = domain.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) else {
        return false;
    };
    match literal.split_once(':') {
        None => internet::ipv4(literal).is_some(),
        Some((tag, address)) if tag.eq_ignore_ascii_case("IPv6") => {
            internet::ipv6(address).is_some()
        }
        Some((tag, content)) => is_tag(tag) && is_literal_content(content),
    }
}

fn is_tag(tag: &str) -> bool {
    tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && tag.bytes().last().is_some_and(|byte| byte.is_ascii_alphanumeric())
}

fn is_literal_content(content: &str) -> bool {
    !content.is_empty() && content.bytes().all(|byte| matches!(byte, b'!'..=b'Z' | b'^'..=b'~'))
}

/// A domain whose labels are those of RFC 5321, or have characters beyond ASCII anywhere.
fn is_international_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| !byte.is_ascii() || byte.is_ascii_alphanumeric() || byte == b'-')
    };
    domain.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mailbox_gives_both_its_parts() {
        let expected = Mailbox { local: "\"joe@bloggs\"", domain: "example.com" };
        assert_eq!(ascii("\"joe@bloggs\"@example.com"), Some(expected));
    }

    #[test]
    fn a_local_part_has_64_octets_at_most() {
        assert!(ascii(&format!("{}@example.com", "a".repeat(64))).is_some());
        assert!(ascii(&format!("{}@example.com", "a".repeat(65))).is_none());
    }

    #[test]
    fn quotes_and_backslashes_stand_only_behind_a_backslash() {
        assert!(ascii(r#""a\"b\\c"@example.com"#).is_some());
        assert!(ascii(r#""a"b"@example.com"#).is_none());
        assert!(ascii(r#""a\"@example.com"#).is_none());
    }

    #[test]
    fn unicode_is_for_international_mailboxes_only() {
        assert!(international("δοκιμή@παράδειγμα.com").is_some());
        assert!(ascii("δοκιμή@example.com").is_none());
    }
}

//! Host names of RFC 1123, and those of RFC 5890 that use all of Unicode.

/// The most characters of a name, so that it fits into 255 octets on the wire of DNS.
const MAX_CHARS: usize = 253;

/// Reads a host name of letters, digits and hyphens.
#[cfg(not(feature = "idn"))]
pub(super) fn ascii(text: &str) -> Option<&str> {
    is_ascii_name(text).then_some(text)
}

/// Reads a host name of letters, digits and hyphens. Where a label stands for one of other characters, that one counts
/// too.
#[cfg(feature = "idn")]
pub(super) fn ascii(text: &str) -> Option<&str> {
    let stands_for =
        |label: &str| label.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("xn--"));
    let is_sound = || !text.split('.').any(stands_for) || super::idn::is_name(text);
    (is_ascii_name(text) && is_sound()).then_some(text)
}

/// Reads an internationalized host name.
#[cfg(not(feature = "idn"))]
pub(super) fn international(text: &str) -> Option<&str> {
    Some(text)
}

/// Reads an internationalized host name.
#[cfg(feature = "idn")]
pub(super) fn international(text: &str) -> Option<&str> {
    super::idn::is_name(text).then_some(text)
}

fn is_ascii_name(text: &str) -> bool {
    text.len() <= MAX_CHARS && text.split('.').all(is_ascii_label)
}

/// One part of a name: 1 to 63 letters, digits and hyphens, with no hyphen at either end.
fn is_ascii_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_boundary_is_exact() {
        for (length, expected) in [(0, false), (1, true), (63, true), (64, false)] {
            assert_eq!(ascii(&"a".repeat(length)).is_some(), expected, "{length}");
        }
        let long = |last| format!("{0}.{0}.{0}.{1}", "a".repeat(63), "a".repeat(last));
        assert!(ascii(&long(61)).is_some());
        assert!(ascii(&long(62)).is_none());
    }
}

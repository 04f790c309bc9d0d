//! JSON pointers of RFC 6901, and relative ones.

/// Reads a JSON pointer.
pub(super) fn pointer(text: &str) -> Option<&str> {
    let is_pointer = text.is_empty() || text.starts_with('/');
    // Behind each tilde stands the digit that says what it means.
    let escapes = || text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
    (is_pointer && escapes()).then_some(text)
}

/// Reads a relative JSON pointer: how many levels up, then a pointer from there, or `#` for the name there.
pub(super) fn relative(text: &str) -> Option<&str> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (levels, rest) = text.split_at(digits);
    let is_number = digits == 1 || (digits > 1 && !levels.starts_with('0'));
    (is_number && (rest == "#" || pointer(rest).is_some())).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tilde_stands_only_before_0_or_1() {
        assert_eq!(pointer("/a~0~1b"), Some("/a~0~1b"));
        assert_eq!(pointer("/a~"), None);
        assert_eq!(pointer("a"), None);
    }

    #[test]
    fn a_relative_pointer_begins_with_a_number() {
        assert_eq!(relative("0#"), Some("0#"));
        assert_eq!(relative("01/a"), None);
        assert_eq!(relative("/a"), None);
    }
}

//! Percent-encoding, as addresses and forms have it.

use std::borrow::Cow;

use percent_encoding::{
    AsciiSet, NON_ALPHANUMERIC, PercentEncode, percent_decode_str, utf8_percent_encode,
};

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What has to be encoded in a query where reserved characters may stand, commas between values included: all that ends
/// a value there or stands for another.
const ENDING_OR_COMMA: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b';')
    .remove(b'=');

/// The same where a comma stands for itself.
const ENDING: &AsciiSet = &ENDING_OR_COMMA.remove(b',');

/// The text with everything encoded that RFC 3986 does not leave alone.
pub(crate) fn encoded(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, RESERVED)
}

/// The text with reserved characters as they are.
pub(crate) fn reserved(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, ENDING)
}

/// The text with reserved characters as they are, but for commas.
pub(crate) fn reserved_item(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, ENDING_OR_COMMA)
}

/// The value is not UTF-8 text once its encoding is undone, or its encoding is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotText;

pub(crate) type Decoded<'a> = Result<Cow<'a, str>, NotText>;

/// The text of a form: percent-encoded, with `+` for a space.
pub(crate) fn form_decoded(raw: &str) -> Decoded<'_> {
    if !raw.contains('+') {
        return decoded(raw);
    }
    Ok(Cow::Owned(decoded(&raw.replace('+', " "))?.into_owned()))
}

/// The text of a path, in which `+` is a plus.
pub(crate) fn decoded(raw: &str) -> Decoded<'_> {
    if !raw.as_bytes().contains(&b'%') {
        return Ok(Cow::Borrowed(raw));
    }
    let is_escape =
        |rest: &str| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    if !raw.split('%').skip(1).all(is_escape) {
        return Err(NotText);
    }
    percent_decode_str(raw).decode_utf8().map_err(|_| NotText)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plus_is_a_space_in_a_form_only() {
        assert_eq!(form_decoded("a+b%2Bc"), Ok("a b+c".into()));
        assert_eq!(decoded("a+b%2Bc"), Ok("a+b+c".into()));
    }

    #[test]
    fn a_broken_escape_is_no_text() {
        for raw in ["%", "%4", "%zz", "a%4", "%41%", "%ff", "%é"] {
            assert_eq!(form_decoded(raw), Err(NotText), "{raw}");
        }
    }
}

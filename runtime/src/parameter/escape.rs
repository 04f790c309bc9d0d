//! The encoding of texts by their place in a message.

use super::{Form, Style};
use crate::percent::{Decoded, decoded, encoded, form_decoded, reserved, reserved_item};
use crate::violation::Place;
use std::borrow::Cow;

/// The text of a value.
pub(super) fn decoded_value(style: Style, place: Place, raw: &str) -> Decoded<'_> {
    match place {
        _ if style == Style::Cookie => Ok(Cow::Borrowed(raw)),
        Place::Query => form_decoded(raw),
        // HTTP has optional white space around the members of a list.
        Place::Header => Ok(Cow::Borrowed(raw.trim_matches([' ', '\t']))),
        _ => decoded(raw),
    }
}

/// The name of a pair.
pub(super) fn decoded_name(place: Place, raw: &str) -> Decoded<'_> {
    match place {
        Place::Query => form_decoded(raw),
        _ => Ok(Cow::Borrowed(raw)),
    }
}

/// The text of a value as it stands in a message.
pub(super) fn value(form: &Form<'_>, place: Place, text: &str) -> String {
    match (place, form.style) {
        (Place::Header, _) | (_, Style::Cookie) => text.to_owned(),
        (_, Style::Label) => encoded(text).to_string().replace('.', "%2E"),
        (Place::Query, _) if form.allow_reserved && form.has_commas() => {
            reserved_item(text).to_string()
        }
        (Place::Query, _) if form.allow_reserved => reserved(text).to_string(),
        _ => encoded(text).to_string(),
    }
}

/// Whether a value can stand in a cookie as it is: RFC 6265, section 4.1.1, with the commas between the parts of a value.
pub(super) fn is_cookie(form: &Form<'_>, written: &str) -> bool {
    let is_octet = |byte: u8| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte);
    written.bytes().all(|byte| is_octet(byte) || (byte == b',' && form.has_commas()))
}

/// The name of a pair as it stands in a message; `None` for one that no cookie can have.
pub(super) fn name(place: Place, text: &str) -> Option<String> {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    match place {
        Place::Cookie if text.bytes().all(is_token) && !text.is_empty() => Some(text.to_owned()),
        Place::Cookie => None,
        _ => Some(encoded(text).to_string()),
    }
}

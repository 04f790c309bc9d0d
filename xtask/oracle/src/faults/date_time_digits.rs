//! It takes other characters for digits of a date, a time, and both.

use specwright_runtime::json::Json;

use super::Fault;
use crate::shrink::Pair;

/// RFC 3339, section 5.6: every field of a date and time is made of the digits 0 to 9.
pub const FAULT: Fault = Fault { name: "date-time-digits", covers };

/// The places of the digits of a date.
const DATE: [usize; 8] = [0, 1, 2, 3, 5, 6, 8, 9];
/// The places of the digits of a time to the second.
const TIME: [usize; 6] = [0, 1, 3, 4, 6, 7];
/// Where the time begins after a date.
const TIME_BEGINS: usize = 11;

fn covers(pair: &Pair, is_admitted: bool) -> bool {
    let schema = pair.case.to_schema().to_string();
    let names = [r#""date""#, r#""time""#, r#""date-time""#];
    let has_format = names.iter().any(|name| schema.contains(name));
    has_format && !is_admitted && has_other_digit(&pair.document)
}

/// Whether a string as long as one of them has another character where a digit belongs.
fn has_other_digit(document: &Json) -> bool {
    match document {
        Json::String(text) => is_other(text.as_bytes()),
        Json::Array(items) => items.iter().any(has_other_digit),
        Json::Object(members) => members.values().any(has_other_digit),
        _ => false,
    }
}

fn is_other(text: &[u8]) -> bool {
    let is_date = text.len() >= DATE.len() + 2 && has_digits(&text[..2 + DATE.len()], &DATE);
    match text.get(TIME_BEGINS..) {
        Some(time) if text[TIME_BEGINS - 1].eq_ignore_ascii_case(&b't') => {
            !is_date || is_other_time(time)
        }
        _ if text.len() == DATE.len() + 2 && text.get(4) == Some(&b'-') => !is_date,
        _ => is_other_time(text),
    }
}

/// Whether a text with the colons of a time has another character where a digit of it or of its offset belongs.
fn is_other_time(text: &[u8]) -> bool {
    let offset = text.len().saturating_sub(6);
    let has_offset = text.get(offset).is_some_and(|sign| b"+-".contains(sign));
    let is_time = has_digits(text, &TIME);
    let is_offset = !has_offset || has_digits(&text[offset..], &[1, 2, 4, 5]);
    text.len() > TIME.len() + 2 && text[2] == b':' && text[5] == b':' && !(is_time && is_offset)
}

fn has_digits(text: &[u8], places: &[usize]) -> bool {
    places.iter().all(|place| text.get(*place).is_some_and(u8::is_ascii_digit))
}

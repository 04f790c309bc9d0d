//! It takes other characters for digits of a date and time.

use specwright_runtime::json::Json;

use super::Fault;
use crate::shrink::Pair;

/// RFC 3339, section 5.6: every field of a date and time is made of the digits 0 to 9.
pub const FAULT: Fault = Fault { name: "date-time-digits", covers };

/// The places of the digits of a date and of a time to the second.
const DIGITS: [usize; 14] = [0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18];

fn covers(pair: &Pair, is_admitted: bool) -> bool {
    let has_format = pair.case.to_schema().to_string().contains("date-time");
    has_format && !is_admitted && has_other_digit(&pair.document)
}

/// Whether a string as long as a date and time has another character where a digit belongs.
fn has_other_digit(document: &Json) -> bool {
    match document {
        Json::String(text) => is_other(text.as_bytes()),
        Json::Array(items) => items.iter().any(has_other_digit),
        Json::Object(members) => members.values().any(has_other_digit),
        _ => false,
    }
}

fn is_other(text: &[u8]) -> bool {
    let is_digit = |place: usize| text.get(place).is_some_and(u8::is_ascii_digit);
    let offset = text.len().saturating_sub(6);
    let has_offset = text.get(offset).is_some_and(|sign| b"+-".contains(sign));
    let in_offset = [1, 2, 4, 5].into_iter().all(|place| is_digit(offset + place));
    text.len() >= 20 && (!DIGITS.into_iter().all(is_digit) || (has_offset && !in_offset))
}

//! JSON without what is random in it, and without a parser's own words.

use std::io;

use jiff::Timestamp;
use serde_json::Value;

/// What comes before the parser's own words.
const PARSER: &str = "Serialization error: ";

/// A JSON object with the form of its random texts and times instead of these.
///
/// # Errors
/// When it is no JSON.
pub(super) fn masked(json: &[u8]) -> io::Result<String> {
    let mut value: Value = serde_json::from_slice(json)?;
    for text in value.as_object_mut().into_iter().flat_map(|object| object.values_mut()) {
        if let Value::String(text) = text {
            mask(text);
        }
    }
    Ok(value.to_string())
}

fn mask(text: &mut String) {
    let is_random = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_random && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        *text = "32 hexadecimal digits".to_owned();
    } else if is_random {
        *text = "32 letters and digits".to_owned();
    } else if text.parse::<Timestamp>().is_ok() {
        *text = format!("a time of {} bytes", text.len());
    } else if let Some(at) = text.find(PARSER) {
        text.truncate(at + PARSER.len());
    }
}

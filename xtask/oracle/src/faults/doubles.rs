//! It reckons with doubles where a number has a fraction or is large.

use specwright_runtime::decode::Decode;
use specwright_runtime::json::{Json, JsonNumber};

use super::Fault;
use crate::shrink::Pair;

/// JSON Schema 2020-12 Core, section 4.2.1: a number is one of arbitrary precision.
pub const FAULT: Fault = Fault { name: "doubles", covers };

fn covers(pair: &Pair, _: bool) -> bool {
    let schema = pair.case.to_schema().to_string();
    let is_lossy = Json::decode(schema.as_bytes()).is_ok_and(|schema| has_lossy_number(&schema));
    is_lossy || has_lossy_number(&pair.document)
}

/// Whether a number has more digits than a double keeps.
fn has_lossy_number(json: &Json) -> bool {
    match json {
        Json::Number(number) => is_lossy(number),
        Json::Array(items) => items.iter().any(has_lossy_number),
        Json::Object(members) => members.values().any(has_lossy_number),
        _ => false,
    }
}

fn is_lossy(number: &JsonNumber) -> bool {
    number.as_f64().to_string().parse::<JsonNumber>().map_or(true, |double| double != *number)
}

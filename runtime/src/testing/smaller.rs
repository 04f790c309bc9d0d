//! Smaller values: null, a member or item less, half a string, a smaller part.

use crate::json::{Json, JsonNumber};
use std::collections::BTreeMap;

/// Every value that is one step smaller, the smallest first. No chain of steps is endless.
#[must_use]
pub fn smaller(json: &Json) -> Vec<Json> {
    let mut found = match json {
        Json::Null => return Vec::new(),
        _ => vec![Json::Null],
    };
    found.extend(match json {
        Json::Null | Json::Boolean(false) => Vec::new(),
        Json::Boolean(true) => vec![Json::Boolean(false)],
        Json::Number(number) => numbers(number),
        Json::String(text) => strings(text).into_iter().map(Json::String).collect(),
        Json::Array(items) => lists(items),
        Json::Object(members) => objects(members),
    });
    found
}

/// Zero and one, as far as they are written shorter.
fn numbers(number: &JsonNumber) -> Vec<Json> {
    let length = number.as_str().len();
    let small = [0, 1].map(JsonNumber::from).into_iter();
    let is_smaller = |small: &JsonNumber| {
        small.as_str().len() < length || (number.as_str() == "1" && small.as_str() == "0")
    };
    small.filter(is_smaller).map(Json::Number).collect()
}

/// Either half, all but the first and all but the last character.
fn strings(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let (count, half) = (characters.len(), characters.len() / 2);
    let ranges = [0..half, half..count, 1..count, 0..count.saturating_sub(1)];
    let parts = ranges.into_iter().filter_map(|range| characters.get(range));
    let mut found: Vec<String> =
        parts.filter(|part| part.len() < count).map(|part| part.iter().collect()).collect();
    found.dedup();
    found
}

fn lists(items: &[Json]) -> Vec<Json> {
    let mut found = Vec::new();
    for index in 0..items.len() {
        let mut fewer = items.to_vec();
        fewer.remove(index);
        found.push(Json::Array(fewer));
    }
    for (index, item) in items.iter().enumerate() {
        found.extend(smaller(item).into_iter().map(|item| {
            let mut other = items.to_vec();
            other[index] = item;
            Json::Array(other)
        }));
    }
    found
}

fn objects(members: &BTreeMap<String, Json>) -> Vec<Json> {
    let mut found = Vec::new();
    for name in members.keys() {
        let mut fewer = members.clone();
        fewer.remove(name);
        found.push(Json::Object(fewer));
    }
    for (name, value) in members {
        found.extend(smaller(value).into_iter().map(|value| {
            let mut other = members.clone();
            other.insert(name.clone(), value);
            Json::Object(other)
        }));
    }
    found
}

//! Documents for a schema: some that it admits, some that it only just refuses, some made of its own words, some of any.

use fastrand::Rng;
use proptest::strategy::{BoxedStrategy, Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value};
use specwright_runtime::decode::Decode;
use specwright_runtime::json::Json;
use specwright_runtime::testing::{near_misses_json, valid_json};

use crate::case::Case;
use crate::rules::Rules;
use crate::words;

/// So many documents for a schema; duplicates are not told apart.
pub fn documents(rng: &mut Rng, case: &Case, rules: &Rules, count: usize) -> Vec<Json> {
    let valid = valid_json(&rules.schema, rules.definitions);
    let misses = near_misses_json(&rules.schema, rules.definitions).prop_map(|miss| miss.json);
    let mut found = drawn(rng, &valid, count * 2 / 5);
    found.extend(drawn(rng, &misses.boxed(), count * 3 / 10));
    let words = own_words(case);
    while found.len() < count {
        let text = value(rng, &words, 0).to_string();
        found.extend(Json::decode(text.as_bytes()));
    }
    found
}

/// Values of the strategy, fewer when it rejects.
fn drawn(rng: &mut Rng, strategy: &BoxedStrategy<Json>, count: usize) -> Vec<Json> {
    let mut seed = [0; 32];
    rng.fill(&mut seed);
    let source = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let mut runner = TestRunner::new_with_rng(Config::default(), source);
    (0..count)
        .map_while(|_| strategy.new_tree(&mut runner).ok())
        .map(|tree| tree.current())
        .collect()
}

/// Every value inside the schema, as far as it is no list or object that is large.
fn own_words(case: &Case) -> Vec<Value> {
    let mut found = Vec::new();
    collect(&case.to_schema(), &mut found);
    found
}

fn collect(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(members) => members.values().for_each(|value| collect(value, found)),
        _ => {}
    }
    if value.to_string().len() < 40 {
        found.push(value.clone());
    }
}

/// Any JSON, often with a word of the schema's.
fn value(rng: &mut Rng, own: &[Value], depth: usize) -> Value {
    match rng.u8(0..if depth > 2 { 8 } else { 14 }) {
        0 => Value::Null,
        1 => Value::Bool(rng.bool()),
        2 | 3 => serde_json::from_str(words::NUMBERS[rng.usize(0..words::NUMBERS.len())])
            .unwrap_or_default(),
        4 | 5 => Value::from(words::TEXTS[rng.usize(0..words::TEXTS.len())]),
        6 | 7 if !own.is_empty() => own[rng.usize(0..own.len())].clone(),
        6..=9 => (0..rng.usize(0..=4)).map(|_| value(rng, own, depth + 1)).collect(),
        _ => {
            let member = |rng: &mut Rng| {
                let name = words::NAMES[rng.usize(0..words::NAMES.len())].to_owned();
                (name, value(rng, own, depth + 1))
            };
            Value::Object((0..rng.usize(0..=4)).map(|_| member(rng)).collect::<Map<_, _>>())
        }
    }
}

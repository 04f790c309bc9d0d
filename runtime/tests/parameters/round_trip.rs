//! Random values of every cell of the table: what is written is read as the same.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use specwright_runtime::decode::Decode;
use specwright_runtime::json::Json;
use specwright_runtime::parameter::{Given, Source, Written};
use specwright_runtime::violation::Place;

use super::cells::{self, Cell, Holds};

/// Values of a cell; `PROVE_PARAMETERS=10000` asks for more.
const VALUES: u32 = 200;

/// Texts made mostly of what has a meaning in one of the styles.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{0,4}",
        "[a-c0-9 ,.;|=&+%#/\\[\\]\"'{}\\\\-]{0,8}",
        any::<String>(),
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("1e5".to_owned()),
    ]
}

fn object() -> impl Strategy<Value = Json> {
    let flag = option::of(option::of(any::<bool>()));
    (option::of(text()), option::of(any::<i32>()), flag).prop_map(|(name, size, flag)| {
        let name = name.map(|name| ("name".to_owned(), Json::String(name)));
        let size = size.map(|size| ("size".to_owned(), Json::Number(i64::from(size).into())));
        let flag = flag.map(|flag| ("flag".to_owned(), flag.map_or(Json::Null, Json::Boolean)));
        Json::Object([name, size, flag].into_iter().flatten().collect())
    })
}

fn values(holds: Holds) -> BoxedStrategy<Json> {
    match holds {
        Holds::Value => text().prop_map(Json::String).boxed(),
        Holds::List => vec(text().prop_map(Json::String), 0..5).prop_map(Json::Array).boxed(),
        Holds::Object => object().boxed(),
        Holds::Map => {
            btree_map(text(), text().prop_map(Json::String), 0..4).prop_map(Json::Object).boxed()
        }
    }
}

/// The message that a value is written into, as one who reads it splits it.
fn sent(cell: Cell, value: &Json) -> Option<String> {
    Some(match cell.form.write(cell.place, "v", value)? {
        Written::Text(text) => text,
        Written::Pairs(pairs) => {
            let separator = if cell.place == Place::Cookie { "; " } else { "&" };
            let pairs = pairs.iter().map(|(name, value)| format!("{name}={value}"));
            pairs.collect::<Vec<_>>().join(separator)
        }
    })
}

fn received(cell: Cell, text: &str) -> Json {
    let separator = if cell.place == Place::Cookie { ';' } else { '&' };
    let pairs = text.split(separator).filter_map(|pair| pair.trim().split_once('='));
    let pairs: Vec<_> = pairs.collect();
    let lines = [text];
    let given = match cell.place {
        Place::Path => Given::Text(text),
        Place::Header => Given::Lines(&lines),
        _ => Given::Pairs(&pairs),
    };
    let source = Source { place: cell.place, name: "v", given, capital_booleans: false };
    let json = cell.form.read(&source).expect("what is written can be read").expect("it is there");
    Json::decode(&json).expect("what is read is JSON")
}

/// How many of the values of a cell were written, after making sure that each is read as the same.
fn check(cell: Cell, values: u32) -> u32 {
    let config = Config { failure_persistence: None, ..Config::with_cases(values) };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let written = std::cell::Cell::new(0);
    let tried = runner.run(&self::values(cell.holds), |value| {
        let Some(text) = sent(cell, &value) else { return Ok(()) };
        written.set(written.get() + 1);
        prop_assert_eq!(received(cell, &text), value, "{}", text);
        Ok(())
    });
    tried.unwrap_or_else(|failure| panic!("{cell:?}: {failure}"));
    written.get()
}

#[test]
fn what_is_written_is_read_as_the_same_in_every_cell() {
    let wanted = std::env::var("PROVE_PARAMETERS").ok().and_then(|text| text.parse().ok());
    let values = wanted.unwrap_or(VALUES);
    for cell in cells::all() {
        let written = check(cell, values);
        eprintln!("{:?} {:?} {:?}: {written} of {values}", cell.place, cell.holds, cell.form);
        // Most values have a text; a cell that refuses nearly all would prove nothing.
        assert!(written * 5 > values, "{cell:?} wrote {written} of {values}");
    }
}

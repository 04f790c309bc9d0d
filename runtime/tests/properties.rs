//! What holds for every input: no panic, no failure without a violation, and the same language as another parser.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::Value;
use specwright_runtime::decode::Decode;
use specwright_runtime::encode::Encode;
use specwright_runtime::json::Json;
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::text::TextRules;
use std::collections::BTreeMap;

/// Any JSON value, as text: with white space, escapes and every way to write a number.
fn json_text() -> impl Strategy<Value = String> {
    let number = prop_oneof![
        any::<i64>().prop_map(|value| value.to_string()),
        "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,5})?([eE][+-]?[0-9]{1,2})?",
    ];
    let string = any::<String>().prop_map(|text| Value::from(text).to_string());
    let word = prop_oneof![Just("null"), Just("true"), Just("false")].prop_map(str::to_owned);
    let leaf = prop_oneof![number, string, word];
    leaf.prop_recursive(6, 60, 6, |inner| {
        let list = (vec(inner.clone(), 0..6), "[ \n\t]{0,2}");
        let object = (btree_map("[a-z\"\\\\é]{0,4}", inner, 0..6), "[ \r]{0,2}");
        prop_oneof![
            list.prop_map(|(items, space)| format!(
                "[{space}{}]",
                items.join(&format!(",{space}"))
            )),
            object.prop_map(|(fields, space)| object_text(&fields, &space)),
        ]
    })
}

fn object_text(fields: &BTreeMap<String, String>, space: &str) -> String {
    let fields = fields.iter().map(|(name, value)| {
        let name = Value::from(name.as_str()).to_string();
        format!("{space}{name}{space}:{value}")
    });
    format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
}

/// JSON with a few bytes changed, so that it is almost JSON.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![any::<u8>(), prop::sample::select(b"\"\\{}[]:,0.eE-+ tfnu/\n".to_vec())];
    (json_text(), vec((any::<prop::sample::Index>(), byte), 0..4)).prop_map(|(text, changes)| {
        let mut bytes = text.into_bytes();
        for (index, byte) in changes {
            let place = index.index(bytes.len());
            bytes[place] = byte;
        }
        bytes
    })
}

/// Whether another parser takes the text; nothing when it stopped at a number that it cannot hold.
fn is_json(bytes: &[u8]) -> Option<bool> {
    match serde_json::from_slice::<Value>(bytes) {
        Ok(_) => Some(true),
        Err(error) if error.to_string().starts_with("number out of range") => None,
        Err(_) => Some(false),
    }
}

fn check_same_language(bytes: &[u8]) -> Result<(), TestCaseError> {
    let is_malformed = Json::decode(bytes).is_err_and(|all| all.is_malformed());
    if let Some(is_json) = is_json(bytes) {
        prop_assert_eq!(is_malformed, !is_json, "{}", String::from_utf8_lossy(bytes));
    }
    prop_assert!(keeps_its_promise::<Json>(bytes));
    Ok(())
}

proptest! {
    #[test]
    fn arbitrary_bytes_are_json_exactly_when_another_parser_says_so(bytes in vec(any::<u8>(), 0..40)) {
        check_same_language(&bytes)?;
    }

    #[test]
    fn what_is_almost_json_is_json_exactly_when_another_parser_says_so(bytes in mutated()) {
        check_same_language(&bytes)?;
    }

    #[test]
    fn json_has_the_value_that_another_parser_gives_it(text in json_text()) {
        // The other parser makes a double of minus zero.
        prop_assume!(!text.contains("-0"));
        let json = Json::decode(text.as_bytes()).unwrap();
        prop_assert_eq!(serde_json::to_value(&json).unwrap(), serde_json::from_str::<Value>(&text).unwrap());
    }

    #[test]
    fn what_is_encoded_is_decoded_as_the_same(text in json_text()) {
        let json = Json::decode(text.as_bytes()).unwrap();
        prop_assert_eq!(Json::decode(&json.encode()), Ok(json));
    }

    #[test]
    fn every_type_fails_with_a_violation_or_not_at_all(bytes in mutated()) {
        prop_assert!(keeps_its_promise::<Vec<BTreeMap<String, i64>>>(&bytes));
        prop_assert!(keeps_its_promise::<f64>(&bytes));
        prop_assert!(keeps_its_promise::<String>(&bytes));
    }

    #[test]
    fn a_text_is_admitted_exactly_when_no_limit_is_broken(text in "[a-c1é😀]{0,12}", min in 0..8_usize, max in 0..12_usize) {
        let runs = [Run::once(Class::of("a-c")), Run::any(Class::of("a-c1").and(&[('é', 'é')]))];
        let rules = TextRules { min_chars: min, max_chars: max, pattern: Some(Pattern::runs("^[a-c][a-c1é]*$", &runs)), format: None };
        let chars: Vec<_> = text.chars().collect();
        let matches = chars.first().is_some_and(|first| ('a'..='c').contains(first)) && !chars[1..].contains(&'😀');
        let expected = matches && (min..=max).contains(&chars.len());
        prop_assert_eq!(rules.admits(&text), expected);
        prop_assert_eq!(rules.broken(&text).is_empty(), expected);
    }
}

fn keeps_its_promise<T: Decode>(bytes: &[u8]) -> bool {
    T::decode(bytes).map_or_else(|all| !all.is_empty(), |_| true)
}

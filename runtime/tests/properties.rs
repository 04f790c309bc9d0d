//! What holds for every input: no panic, no failure without a violation, and the same language as another parser.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::Value;
use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::date_time::DateTime;
use specwright_runtime::decode::{Branch, Branches, Decode, Reader};
use specwright_runtime::encode::Encode;
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::json::{Json, JsonNumber};
use specwright_runtime::list::{List, ListLimits};
use specwright_runtime::null::Null;
use specwright_runtime::nullable::Nullable;
use specwright_runtime::number::{Number, NumberLimits};
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::schema::{Rule, Schema, Types};
use specwright_runtime::text::{Secret, Text, TextLimits, TextRules};
use specwright_runtime::violation::Kind;
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
    fn every_type_explains_why_it_refuses_a_damaged_document(bytes in mutated()) {
        check_promises(&bytes)?;
    }

    #[test]
    fn every_type_explains_why_it_refuses_arbitrary_bytes(bytes in vec(any::<u8>(), 0..40)) {
        check_promises(&bytes)?;
    }

    #[test]
    fn a_union_takes_what_any_of_its_alternatives_takes(bytes in prop_oneof![mutated(), small_json()]) {
        let is_taken = Open::decode(&bytes).is_ok();
        let taken = [
            Vec::<i32>::decode(&bytes).is_ok(),
            Vec::<Open>::decode(&bytes).is_ok(),
            i32::decode(&bytes).is_ok(),
            Number::<Narrow>::decode(&bytes).is_ok(),
            Text::<Narrow>::decode(&bytes).is_ok(),
            BTreeMap::<String, Nullable<i32>>::decode(&bytes).is_ok(),
        ];
        prop_assert_eq!(is_taken, taken.contains(&true), "{:?} {}", taken, String::from_utf8_lossy(&bytes));
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

/// Whether a type that refuses a document tells why, whoever reads.
fn keeps_its_promise<T: Decode>(bytes: &[u8]) -> bool {
    [T::decode(bytes), T::decode_reply(bytes)].into_iter().all(|result| match result {
        Ok(_) => true,
        Err(all) => {
            !all.is_empty() && all.iter().all(|violation| *violation.kind() != Kind::Unexplained)
        }
    })
}

/// Tells whether a type keeps its promise for some bytes.
type Promise = fn(&[u8]) -> bool;

/// Every type of the crate, with limits that documents break.
fn check_promises(bytes: &[u8]) -> Result<(), TestCaseError> {
    let promises: [(&str, Promise); 18] = [
        ("bool", keeps_its_promise::<bool>),
        ("i32", keeps_its_promise::<i32>),
        ("i64", keeps_its_promise::<i64>),
        ("f64", keeps_its_promise::<f64>),
        ("String", keeps_its_promise::<String>),
        ("Null", keeps_its_promise::<Null>),
        ("Json", keeps_its_promise::<Json>),
        ("JsonNumber", keeps_its_promise::<JsonNumber>),
        ("DateTime", keeps_its_promise::<DateTime>),
        ("Text", keeps_its_promise::<Text<Narrow>>),
        ("Secret", keeps_its_promise::<Secret<Narrow>>),
        ("Integer", keeps_its_promise::<Integer<i32, Narrow>>),
        ("Number", keeps_its_promise::<Number<Narrow>>),
        ("List", keeps_its_promise::<List<Nullable<Box<Text<Narrow>>>, Narrow>>),
        ("map", keeps_its_promise::<Vec<BTreeMap<String, i64>>>),
        ("Checked", keeps_its_promise::<Checked<Vec<Json>, Narrow>>),
        ("Checked map", keeps_its_promise::<BTreeMap<String, Checked<Json, Narrow>>>),
        ("union", keeps_its_promise::<Union>),
    ];
    for (name, promise) in promises {
        prop_assert!(promise(bytes), "{} {}", name, String::from_utf8_lossy(bytes));
    }
    Ok(())
}

/// Limits that most values break.
enum Narrow {}

impl TextLimits for Narrow {
    const NAME: &'static str = "Narrow";
    const MIN_CHARS: usize = 1;
    const MAX_CHARS: usize = 2;
}

impl IntegerLimits for Narrow {
    const NAME: &'static str = "Narrow";
    const MIN: i128 = 1;
    const MULTIPLE_OF: Option<i128> = Some(2);
}

impl NumberLimits for Narrow {
    const NAME: &'static str = "Narrow";
    const MAX: f64 = 100.0;
    const MULTIPLE_OF: Option<f64> = Some(0.5);
}

impl ListLimits for Narrow {
    const NAME: &'static str = "Narrow";
    const MAX_ITEMS: usize = 2;
    const UNIQUE: bool = true;
}

impl Rules for Narrow {
    const NAME: &'static str = "Narrow";
    const SCHEMA: Schema<'static> = Schema::new(&[
        Rule::MinItems(1),
        Rule::AnyOf(&[
            Schema::new(&[Rule::UniqueItems, Rule::MaxProperties(1)]),
            Schema::new(&[Rule::Types(Types::STRING)]),
        ]),
    ]);
}

/// A value of one of several types, two of them lists, or an object with a tag.
#[derive(Debug)]
struct Union;

static UNION: Branches = Branches::new(&[
    Branch::of(Types::ARRAY),
    Branch::of(Types::ARRAY),
    Branch::of(Types::INTEGER),
    Branch::of(Types::OBJECT).tagged(&["x"]),
])
.by_tag("a");

impl Decode for Union {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.choose(&UNION, &mut |index, reader| match index {
            0 => Vec::<Self>::read(reader).map(|_| Self),
            1 => Vec::<Text<Narrow>>::read(reader).map(|_| Self),
            2 => i32::read(reader).map(|_| Self),
            _ => BTreeMap::<String, Self>::read(reader).map(|_| Self),
        })
    }
}

/// JSON that limits leave something of.
fn small_json() -> impl Strategy<Value = Vec<u8>> {
    let leaf =
        prop::sample::select(vec!["1", "2.0", "0.5", "3000000000", "null", "\"x\"", "\"xyz\""]);
    let value = leaf.prop_map(str::to_owned).prop_recursive(3, 12, 3, |inner| {
        let object = btree_map("[ab]", inner.clone(), 0..3);
        prop_oneof![
            vec(inner, 0..3).prop_map(|items| format!("[{}]", items.join(","))),
            object.prop_map(|fields| object_text(&fields, "")),
        ]
    });
    value.prop_map(String::into_bytes)
}

/// A value of one of several types, of which no two but lists and numbers share any.
#[derive(Debug)]
struct Open;

static OPEN: Branches = Branches::new(&[
    Branch::of(Types::ARRAY),
    Branch::of(Types::ARRAY),
    Branch::of(Types::INTEGER),
    Branch::of(Types::NUMBER),
    Branch::of(Types::STRING),
    Branch::of(Types::OBJECT),
]);

impl Decode for Open {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.choose(&OPEN, &mut |index, reader| match index {
            0 => Vec::<i32>::read(reader).map(|_| Self),
            1 => Vec::<Self>::read(reader).map(|_| Self),
            2 => i32::read(reader).map(|_| Self),
            3 => Number::<Narrow>::read(reader).map(|_| Self),
            4 => Text::<Narrow>::read(reader).map(|_| Self),
            _ => BTreeMap::<String, Nullable<i32>>::read(reader).map(|_| Self),
        })
    }
}

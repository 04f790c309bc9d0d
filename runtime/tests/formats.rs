//! Every format, by the documents of the JSON Schema Test Suite.

use proptest::prelude::*;
use serde_json::Value;
use specwright_runtime::decode::Decode;
use specwright_runtime::encode::Encode;
use specwright_runtime::exact::Decimal;
use specwright_runtime::format::{Bytes, Format, Formatted, TextFormat};
use specwright_runtime::format::{
    DateTimeFormat, DurationFormat, EmailFormat, Ipv6Format, UriFormat, UuidFormat,
};
use std::path::{Path, PathBuf};

/// The suite, kept beside the repository.
const SUITES: [&str; 2] = ["jsts/optional/format", "jsts-2020-12/optional/format"];

/// Formats that nothing in this crate checks.
const UNCHECKED: [&str; 3] = ["ecmascript-regex", "regex", "unknown"];

/// Formats that need the feature `idn`.
const INTERNATIONAL: [Format; 2] = [Format::Hostname, Format::IdnHostname];

/// The folder of the suites; where it is missing, only a run that counts fails.
fn shared() -> Option<PathBuf> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    if shared.is_dir() {
        return Some(shared);
    }
    let is_strict = std::env::var("CI").is_ok_and(|value| value == "true");
    assert!(!is_strict, "the folder ../shared is not there");
    eprintln!("SKIPPED: the folder ../shared is not there");
    None
}

/// The texts of a file, each with whether it is of the format.
fn texts(path: &Path) -> Vec<(String, bool)> {
    let text = std::fs::read(path).expect("a file of the suite is readable");
    let groups: Vec<Value> = serde_json::from_slice(&text).expect("it is a list of groups");
    let tests = groups.iter().filter_map(|group| group["tests"].as_array()).flatten();
    tests
        .filter_map(|test| Some((test["data"].as_str()?.to_owned(), test["valid"].as_bool()?)))
        .collect()
}

/// The first suite knows host names of ASCII alone, so that it needs no feature.
fn is_checked(suite: &str, format: Format) -> bool {
    cfg!(feature = "idn") || suite == SUITES[0] || !INTERNATIONAL.contains(&format)
}

/// What the crate says differently, for one format of one suite.
fn disagreements(suite: &Path, format: Format) -> Vec<String> {
    let path = suite.join(format!("{}.json", format.name()));
    let texts = if path.is_file() { texts(&path) } else { Vec::new() };
    texts
        .into_iter()
        .filter(|(text, valid)| format.admits(text) != *valid)
        .map(|(text, valid)| format!("{} {text:?} is valid: {valid}", format.name()))
        .collect()
}

#[test]
fn every_format_agrees_with_the_test_suite() {
    let Some(shared) = shared() else { return };
    let disagreements: Vec<String> = SUITES
        .iter()
        .flat_map(|suite| {
            let checked = Format::ALL.into_iter().filter(|format| is_checked(suite, *format));
            checked
                .flat_map(|format| disagreements(&shared.join(suite), format))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(disagreements.is_empty(), "{}", disagreements.join("\n"));
}

#[test]
fn every_file_of_the_test_suite_is_of_a_known_format() {
    let Some(shared) = shared() else { return };
    for suite in SUITES {
        for entry in std::fs::read_dir(shared.join(suite)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            assert!(
                Format::from_name(&name).is_some() || UNCHECKED.contains(&name.as_str()),
                "{name}"
            );
        }
    }
}

/// A text that was taken is written as it was read, and says something.
fn round_trip<F: TextFormat>(text: &str) {
    let json = text.to_owned().encode();
    if let Ok(taken) = Formatted::<F>::decode(&json) {
        assert_eq!(taken.encode(), json);
        let _ = taken.value();
    }
}

/// Texts that are near to a format: the characters that formats are made of, and some that they never are.
fn near_miss() -> impl Strategy<Value = String> {
    "[0-9a-fPTYMDHSWZtzé:./@+%?#{}\\[\\]~\"=-]{0,40}"
}

proptest! {
    #[test]
    fn no_text_makes_a_format_panic(text in prop_oneof![near_miss(), any::<String>()]) {
        for format in Format::ALL {
            prop_assert_eq!(format.check(&text).is_ok(), format.admits(&text));
        }
    }

    #[test]
    fn what_is_taken_is_written_as_it_was_read(text in near_miss()) {
        round_trip::<DateTimeFormat>(&text);
        round_trip::<DurationFormat>(&text);
        round_trip::<EmailFormat>(&text);
        round_trip::<Ipv6Format>(&text);
        round_trip::<UriFormat>(&text);
        round_trip::<UuidFormat>(&text);
    }

    #[test]
    fn base64_has_one_way_to_be_written(text in "[A-Da-d/+=]{0,12}") {
        if let Ok(bytes) = Bytes::from_base64(&text) {
            prop_assert_eq!(bytes.to_base64(), text);
        }
    }

    #[test]
    fn exact_numbers_are_ordered_as_their_doubles_are(left: f64, right: f64) {
        prop_assume!(left.is_finite() && right.is_finite());
        let exact = |value: f64| Decimal::try_from(value).ok();
        prop_assert_eq!(exact(left).cmp(&exact(right)), left.partial_cmp(&right).unwrap_or(std::cmp::Ordering::Equal));
    }
}

//! Every format, by the documents of the JSON Schema Test Suite.

use serde_json::Value;
use specwright_runtime::format::Format;
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

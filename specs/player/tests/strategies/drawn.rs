//! Documents of a type, each with what has to be said of it.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use specwright_player::case::{Expected, Part};
use specwright_runtime::json::{Json, JsonNumber};
use specwright_runtime::testing::{Described, boundaries, near_misses, valid_json};

/// So many valid values of each type, and so many near misses.
const COUNT: usize = 120;

/// A document, and what is wrong with it.
#[derive(Debug)]
pub(crate) struct Drawn {
    /// The document.
    pub(crate) json: Json,
    /// What is wrong with it.
    pub(crate) fault: Fault,
}

/// What is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing.
    None,
    /// A keyword is broken at a pointer, and no other.
    Only(String, &'static str),
    /// A keyword is broken at a pointer; others may be broken too.
    Among(String, &'static str),
}

impl Fault {
    /// Whether these violations say so. What is wrong stands in this part, below this pointer.
    pub(crate) fn is_told(&self, part: Part, prefix: &str, violations: &[Expected]) -> bool {
        let is_it = |violation: &Expected, at: &str, keyword: &str| {
            let at = format!("{prefix}{at}");
            (violation.place, &violation.at, violation.keyword.as_str()) == (part, &at, keyword)
        };
        match self {
            Self::None => violations.is_empty(),
            Self::Only(at, keyword) => violations.len() == 1 && is_it(&violations[0], at, keyword),
            Self::Among(at, keyword) => violations.iter().any(|one| is_it(one, at, keyword)),
        }
    }
}

/// Valid values, near misses, and both sides of every limit of a type: the same ones each time.
pub(crate) fn all<T: Described>() -> Vec<Drawn> {
    let valid = drawn(valid_json(&T::SCHEMA, T::DEFINITIONS)).into_iter();
    let valid = valid.map(|json| Drawn { json, fault: Fault::None });
    let misses = drawn(near_misses::<T>()).into_iter();
    let misses = misses.map(|miss| {
        let keyword = told(&miss.json, &miss.pointer, miss.keyword);
        Drawn { json: miss.json, fault: Fault::Only(miss.pointer, keyword) }
    });
    valid.chain(misses).chain(at_limits::<T>()).collect()
}

fn drawn<S: Strategy>(strategy: S) -> Vec<S::Value> {
    let mut runner = TestRunner::deterministic();
    let mut next = || strategy.new_tree(&mut runner).expect("the schema has values").current();
    (0..COUNT).map(|_| next()).collect()
}

fn at_limits<T: Described>() -> Vec<Drawn> {
    let mut found = Vec::new();
    for boundary in boundaries(&T::SCHEMA, T::DEFINITIONS) {
        for sample in [boundary.below, boundary.at, boundary.above].into_iter().flatten() {
            let fault = match sample.is_admitted {
                true => Fault::None,
                false => {
                    let keyword = told(&sample.json, &boundary.pointer, boundary.keyword);
                    Fault::Among(boundary.pointer.clone(), keyword)
                }
            };
            found.push(Drawn { json: sample.json, fault });
        }
    }
    found
}

/// The keyword that a type tells. As data the ends of `int32` are bounds; of a number beyond them a type says that it is
/// not of its format.
fn told(json: &Json, pointer: &str, keyword: &'static str) -> &'static str {
    let is_bound = ["minimum", "maximum"].contains(&keyword);
    let is_beyond = |number: &JsonNumber| number.as_f64().abs() > f64::from(i32::MAX);
    match at(json, pointer) {
        Some(Json::Number(number)) if is_bound && is_beyond(number) => "format",
        _ => keyword,
    }
}

/// What stands at a pointer; the names that lead to numbers need no escapes.
fn at<'j>(json: &'j Json, pointer: &str) -> Option<&'j Json> {
    pointer.split('/').skip(1).try_fold(json, |json, step| match json {
        Json::Object(members) => members.get(step),
        Json::Array(items) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    })
}

/// What was tried: how many documents are valid, and each keyword that was broken with its pointer, indexes as `*`.
pub(crate) fn summary(all: &[Drawn]) -> String {
    let valid = all.iter().filter(|drawn| drawn.fault == Fault::None).count();
    let mut faults: Vec<String> = all
        .iter()
        .filter_map(|drawn| match &drawn.fault {
            Fault::None => None,
            Fault::Only(at, keyword) => Some(format!("{} {keyword}", without_indexes(at))),
            Fault::Among(at, keyword) => {
                Some(format!("{} {keyword} at its limit", without_indexes(at)))
            }
        })
        .collect();
    faults.sort();
    faults.dedup();
    format!("{valid} valid\n{}\n", faults.join("\n"))
}

fn without_indexes(pointer: &str) -> String {
    let is_index = |step: &str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
    let steps = pointer.split('/').map(|step| if is_index(step) { "*" } else { step });
    steps.collect::<Vec<_>>().join("/")
}

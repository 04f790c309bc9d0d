//! The JSON-Schema-Test-Suite against schemas as data: every verdict, with and without the list of violations.
//!
//! The suite is kept beside a clone, in `../shared`. Without it the tests say that they were skipped; with `CI=true` that is
//! a failure.

mod convert;
mod pattern;
mod suite;

use convert::Dialect;
use specwright_runtime::decode::{Collector, Mode};
use specwright_runtime::violation::{Kind, Place};
use std::collections::BTreeMap;
use suite::{Group, Test};

/// The files that are left out, each with the reason.
const LEFT_OUT: [(&str, &str); 3] = [
    ("optional/format/", "formats that are checked"),
    ("optional/dependencies-compatibility.json", "a keyword of older drafts"),
    ("optional/zeroTerminatedFloats.json", "of draft 4 alone: 1.0 is no integer there"),
];

/// What became of the groups and tests of a suite.
#[derive(Default)]
struct Score {
    passed: usize,
    failed: Vec<String>,
    /// How many tests were skipped, for each reason.
    skipped: BTreeMap<String, usize>,
}

impl Score {
    fn take(&mut self, group: &Group, dialect: Dialect) {
        if let Some((_, reason)) = LEFT_OUT.iter().find(|(file, _)| group.name.starts_with(file)) {
            return self.skip(group, (*reason).to_owned());
        }
        match convert::convert(&group.document, &group.pointer, dialect) {
            Ok(converted) => {
                group.tests.iter().for_each(|test| self.judge(group, test, &converted))
            }
            Err(reason) => self.skip(group, reason),
        }
    }

    fn skip(&mut self, group: &Group, reason: String) {
        *self.skipped.entry(reason).or_default() += group.tests.len();
    }

    fn judge(&mut self, group: &Group, test: &Test, converted: &convert::Converted) {
        let convert::Converted { schema, definitions } = converted;
        let admitted = schema.admits(definitions, &test.data);
        let mut collector = Collector::new(Mode::Request);
        schema.check(definitions, &test.data, &mut collector);
        let broken = collector.into_violations(Place::Body);
        let is_explained = broken.iter().all(|violation| *violation.kind() != Kind::Unexplained);
        if admitted == test.valid && broken.is_empty() == test.valid && is_explained {
            self.passed += 1;
        } else {
            self.failed.push(format!("{} / {}: {broken}", group.name, test.description));
        }
    }
}

/// Runs a suite. At least `expected` tests have to pass, so that no change of the conversion loses some unseen.
fn check(folder: &str, dialect: Dialect, expected: usize) {
    let Some(groups) = suite::read(folder) else {
        let is_strict = std::env::var("CI").is_ok_and(|value| value == "true");
        assert!(!is_strict, "the folder ../shared/{folder} is not there");
        eprintln!("skipped: the folder ../shared/{folder} is not there");
        return;
    };
    let mut score = Score::default();
    groups.iter().for_each(|group| score.take(group, dialect));
    eprintln!("{folder}: {} passed; skipped: {:#?}", score.passed, score.skipped);
    assert!(score.failed.is_empty(), "{:#?}", score.failed);
    assert!(score.passed >= expected, "only {} passed", score.passed);
}

#[test]
fn every_verdict_of_draft_2020_12_is_that_of_the_suite() {
    check("jsts-2020-12", Dialect::Draft202012, 1_150);
}

#[test]
fn every_verdict_of_openapi_3_0_is_that_of_the_suite() {
    check("jsts", Dialect::OpenApi30, 480);
}

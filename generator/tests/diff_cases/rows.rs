//! The rows of the two tables: a pair of documents and what another tool says of it.

use crate::pairs::{Changes, Pair};
use specwright::diff::{Change, Level};
use std::fs;
use std::path::Path;

/// The ends of the other tool's ids, and what ours begin with for the same.
const SUBJECTS: [(&str, &[&str]); 10] = [
    ("body-default-value-changed", &["default-"]),
    ("version-not-bumped", &["info-version"]),
    ("version-decreased", &["info-version"]),
    ("property-removed", &["prop-removed"]),
    ("parameter-removed", &["param-removed"]),
    ("property-became-optional", &["prop-became-optional"]),
    ("content-schema-removed", &["content-schema"]),
    ("content-schema-added", &["content-schema"]),
    ("api-tag-removed", &["tag"]),
    ("api-tag-added", &["tag"]),
];

/// The ends of the names of the other tool's checks, and what our ids begin with for what they look at.
const CHECKS: [(&str, &[&str]); 3] = [
    ("SunsetChangedCheck", &["sunset"]),
    ("BecameNotNullableCheck", &["nullable-removed"]),
    ("DeprecationCheck", &["deprecated"]),
];

/// What stands for a test that asserts no finding.
const NO_FINDING: &str = "(none)";

/// What another tool says of a pair.
#[derive(Debug)]
pub(crate) struct Row {
    /// The documents.
    pub(crate) pair: Pair,
    /// The other tool's id of the finding, or the test that states the verdict.
    pub(crate) id: String,
    /// The verdict.
    pub(crate) expected: Expected,
    /// Who states the verdict.
    pub(crate) basis: Basis,
    /// The checks that the test ran; `all`, or the name of one.
    checks: String,
}

/// Who states a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Basis {
    /// The test that uses the documents.
    Test,
    /// The other tool's table of levels or a switch of it; the test states that there is a finding.
    Table,
}

/// A verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// Callers or servers break.
    Breaking,
    /// Nobody breaks.
    Compatible,
    /// Something changed, whatever it does.
    Changed,
    /// Nothing changed that is on the wire.
    Unchanged,
}

/// All rows of both tables.
pub(crate) fn all(shared: &Path) -> Vec<Row> {
    let mut rows = table(&shared.join("cases.tsv"), |columns| Row {
        pair: Pair::new(columns[0], columns[1]),
        id: columns[2].to_owned(),
        expected: if columns[3] == "error" { Expected::Breaking } else { Expected::Compatible },
        basis: if columns[7] == "test" { Basis::Test } else { Basis::Table },
        checks: columns[5].to_owned(),
    });
    rows.extend(table(&shared.join("java.tsv"), |columns| Row {
        pair: Pair::new(columns[0], columns[1]),
        id: columns[4].to_owned(),
        expected: match columns[2] {
            "incompatible" => Expected::Breaking,
            "compatible" => Expected::Compatible,
            "changed" => Expected::Changed,
            "equal" | "unchanged" => Expected::Unchanged,
            other => panic!("{other} is no verdict"),
        },
        basis: if columns[3] == "-" { Basis::Test } else { Basis::Table },
        checks: "all".to_owned(),
    }));
    rows
}

fn table(file: &Path, row: impl Fn(&[&str]) -> Row) -> Vec<Row> {
    let text = fs::read_to_string(file).expect("a table of cases");
    text.lines().skip(1).map(|line| row(&line.split('\t').collect::<Vec<_>>())).collect()
}

impl Row {
    /// Whether ours is the same verdict, on the side of the wire that the other tool's id names.
    pub(crate) fn agrees(&self, changes: &Changes, all: &[Row]) -> bool {
        let is_breaking = self.worst(changes) == Some(Level::Breaking);
        match self.expected {
            Expected::Breaking => is_breaking,
            // The row speaks of one finding; another one of the same pair may well break.
            Expected::Compatible => match self.subject() {
                Some(ids) => !self.breaks(changes, ids),
                None => !is_breaking || all.iter().any(|other| other.explains(self)),
            },
            Expected::Changed => changes.is_any,
            Expected::Unchanged => {
                changes.worst(|change| Some(change.level)) <= Some(Level::Unseen)
            }
        }
    }

    /// Whether a change of these ids breaks.
    fn breaks(&self, changes: &Changes, ids: &[&str]) -> bool {
        let is_meant = |change: &&Change| ids.iter().any(|id| change.id.starts_with(id));
        changes
            .all
            .iter()
            .filter(is_meant)
            .any(|change| self.level(change) == Some(Level::Breaking))
    }

    /// What our ids begin with that stand for the other tool's, where the pair changes in more than one way.
    fn subject(&self) -> Option<&'static [&'static str]> {
        let (table, text) = match self.id.as_str() {
            NO_FINDING => (CHECKS.as_slice(), self.checks.as_str()),
            id => (SUBJECTS.as_slice(), id),
        };
        let (_, ids) = table.iter().find(|(end, _)| text.ends_with(end))?;
        Some(ids)
    }

    pub(crate) fn worst(&self, changes: &Changes) -> Option<Level> {
        changes.worst(|change| self.level(change))
    }

    /// What a change does on the side that the id names.
    fn level(&self, change: &Change) -> Option<Level> {
        match self.side() {
            "request" => change.sides.request,
            "response" => change.sides.reply,
            _ => Some(change.level),
        }
    }

    /// The side of the wire, where the id begins with it.
    fn side(&self) -> &str {
        match self.id.split_once('-') {
            Some((side @ ("request" | "response"), _)) => side,
            _ => "",
        }
    }

    fn explains(&self, other: &Row) -> bool {
        self.pair == other.pair
            && self.expected == Expected::Breaking
            && (other.side().is_empty() || self.side() == other.side())
    }
}

//! The table of rules, `diff-rules.tsv`: each row is a rule of ours, or stands in `rules.tsv` with its reason.

use specwright::diff;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What begins a row that is shown by a case in which nothing changed.
const NO_CHANGE: &str = "no change: ";

/// What begins a row that nothing decides.
const OPEN: &str = "open";

/// Where a row of the table is decided.
struct Place {
    ours: String,
    reason: String,
}

/// Holds the table against the rules, and against the list of rows that go by other names.
pub(crate) fn hold(table: &Path, list: &Path, cases: &Path) {
    let ids: BTreeSet<String> = diff::rules().map(|rule| rule.id.to_ascii_lowercase()).collect();
    let mut places = read(list);
    for row in rows(table) {
        // A row may name several rules, of which the first stands for all.
        let first = row.split(' ').next().unwrap_or_default().to_ascii_lowercase();
        match places.remove(&row) {
            Some(place) => place.check(&row, &ids, cases),
            None => assert!(ids.contains(&first), "no rule decides `{row}`"),
        }
    }
    assert!(places.is_empty(), "the table has no such rows: {:?}", places.keys());
}

impl Place {
    fn check(&self, row: &str, ids: &BTreeSet<String>, cases: &Path) {
        assert!(self.reason.len() >= 20, "no reason for `{row}`");
        match self.ours.strip_prefix(NO_CHANGE) {
            Some(case) => {
                let text = fs::read_to_string(cases.join(case).join("expected.txt"));
                let text = text.unwrap_or_else(|error| panic!("{case}: {error}"));
                assert!(text.starts_with("no changes"), "{case} shows a change");
            }
            None if self.ours == OPEN => {}
            None => {
                for id in self.ours.split(',') {
                    assert!(ids.contains(&id.to_ascii_lowercase()), "`{row}`: {id} is no rule");
                }
            }
        }
    }
}

fn rows(table: &Path) -> Vec<String> {
    let text = fs::read_to_string(table).expect("the table of rules");
    let ids = text.lines().skip(1).filter_map(|line| line.split('\t').nth(1));
    ids.map(str::to_owned).collect()
}

fn read(list: &Path) -> BTreeMap<String, Place> {
    let text = fs::read_to_string(list).expect("the list of rows that go by other names");
    let place = |line: &str| {
        let [row, ours, reason] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("three columns: {line}")
        };
        (row.to_owned(), Place { ours: ours.to_owned(), reason: reason.to_owned() })
    };
    text.lines().skip(1).map(place).collect()
}

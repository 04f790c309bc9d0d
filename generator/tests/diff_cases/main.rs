//! The verdicts of two other tools on their own test documents, from `../shared/diff-cases`, against ours.
//!
//! A row agrees where both call it breaking, or both do not. Most levels of the rows are those of the
//! other tool's table, not of its test; where `diff-rules.tsv` sets another one, the ledger names the rule.
//! Where the documents of a row have a slip, so that their editions mean the same, the ledger mends the slip in both, and
//! the verdicts have to agree then.
//! Every row that does not agree stands in `data/diff-cases/ledger.tsv` with its reason, and every pair
//! that cannot be read in `refused.tsv`.
//! `UPDATE_EXPECT=1 cargo test` writes the list of refused pairs anew; reasons are written by hand.

mod ledger;
mod pairs;
mod rows;
mod table;

use expect_test::expect_file;
use ledger::{Differing, Ledger};
use pairs::{Pair, Pairs};
use rows::{Basis, Row};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The least share of rows that agree, of those whose level our table of rules does not set otherwise, in percent.
const AGREE: usize = 97;

#[test]
fn every_pair_is_refused_by_name_or_every_edit_is_classified() {
    let Some(shared) = shared() else { return };
    let pairs = Pairs::of(&shared, &rows::all(&shared));
    let unclassified: Vec<&Pair> = pairs
        .read()
        .filter(|(_, changes)| changes.is_unclassified())
        .map(|(pair, _)| pair)
        .collect();
    assert_eq!(unclassified, Vec::<&Pair>::new());
    let refused: String = pairs
        .refused()
        .map(|(pair, code)| format!("{}\t{}\t{code}\n", pair.base, pair.head))
        .collect();
    expect_file![data().join("refused.tsv")].assert_eq(&format!("base\thead\tcode\n{refused}"));
}

#[test]
fn breaking_or_not_agrees_in_nearly_every_row_and_the_others_have_a_reason() {
    let Some(shared) = shared() else { return };
    let rows = rows::all(&shared);
    let pairs = Pairs::of(&shared, &rows);
    let read: Vec<&Row> = rows.iter().filter(|row| pairs.changes(&row.pair).is_some()).collect();
    let differ: Vec<&Row> = read
        .iter()
        .filter(|row| pairs.changes(&row.pair).is_some_and(|changes| !row.agrees(changes, &rows)))
        .copied()
        .collect();
    let ledger = Ledger::read(&data().join("ledger.tsv"));
    let by_basis = ledger.hold_against(&differ, (&shared, &pairs));
    let agree = read.len() - differ.len();
    eprintln!(
        "{} pairs read, {} refused; of {} rows {agree} agree ({:.1} percent)",
        pairs.read().count(),
        pairs.refused().count(),
        read.len(),
        percent(agree, read.len()),
    );
    for (basis, differing) in by_basis {
        let all = read.iter().filter(|row| row.basis == basis).count();
        hold(basis, all, differing);
    }
}

/// Holds the rows whose level is stated by a test or by a table; those of which our own table sets the level are apart.
fn hold(basis: Basis, all: usize, differing: Differing) {
    let Differing { mended, same, set } = differing;
    let agree = all - differing.all();
    let (comparable, shown) = (all - set, agree + mended);
    eprintln!(
        "level by {basis:?}: {all} rows, {agree} agree ({:.1} percent), {mended} agree once a slip of \
         the documents is mended, {same} are about edits that mean nothing, {set} have a level that \
         our table of rules sets otherwise; without the last {:.1} percent",
        percent(agree, all),
        percent(shown, comparable),
    );
    assert!(shown * 100 >= comparable * AGREE, "{shown} of {comparable} rows agree");
}

#[test]
fn every_row_of_the_table_of_rules_is_decided() {
    let Some(shared) = shared() else { return };
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/diff");
    table::hold(&shared.with_file_name("diff-rules.tsv"), &data().join("rules.tsv"), &cases);
}

fn percent(part: usize, all: usize) -> f64 {
    100.0 * part as f64 / all as f64
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/diff-cases")
}

fn shared() -> Option<PathBuf> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/diff-cases");
    if shared.is_dir() {
        return Some(fs::canonicalize(shared).expect("a folder that is there"));
    }
    assert!(env::var("CI").as_deref() != Ok("true"), "../shared/diff-cases is not there");
    eprintln!("SKIPPED: ../shared/diff-cases is not there");
    None
}

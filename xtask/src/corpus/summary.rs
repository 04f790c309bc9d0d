//! The committed summary beside what came of the documents now.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;

use anyhow::{Context, Result};

use super::dynamic;
use super::row::{self, Row, State};
use crate::repository::Repository;
use crate::verdict::Verdict;

/// The committed table, and the list of what became data.
const SUMMARY: &str = "xtask/corpus/summary.tsv";
const DYNAMIC: &str = "xtask/corpus/dynamic.tsv";

/// The most schemas, in percent, that may become data.
const MOST_DYNAMIC: f64 = 1.0;

/// What is held of a committed row: the rest hangs on the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    state: State,
    operations: usize,
    dynamic: usize,
}

/// What is committed, by file; nothing where there is no table yet.
pub fn committed(repository: &Repository) -> Result<BTreeMap<String, Held>> {
    let text = fs::read_to_string(repository.path(SUMMARY)).unwrap_or_default();
    read(&text).context(SUMMARY)
}

fn read(text: &str) -> Result<BTreeMap<String, Held>> {
    let lines = text.lines().skip(1);
    lines.map(|line| held(line).with_context(|| format!("this is no row: {line}"))).collect()
}

fn held(line: &str) -> Option<(String, Held)> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [file, word, operations, _, _, _, dynamic, ..] = cells.as_slice() else { return None };
    let state = State::ALL.into_iter().find(|state| state.word() == *word)?;
    let held = Held { state, operations: operations.parse().ok()?, dynamic: dynamic.parse().ok()? };
    Some(((*file).to_owned(), held))
}

/// Writes the rows into both tables; those of other documents stay.
pub fn bless(repository: &Repository, rows: &[Row]) -> Result<Verdict> {
    let folder = repository.path(SUMMARY);
    fs::create_dir_all(folder.parent().context("the table stands in a folder")?)?;
    for (name, text) in [(SUMMARY, row::write(rows)), (DYNAMIC, dynamic::write(rows))] {
        let committed = fs::read_to_string(repository.path(name)).unwrap_or_default();
        fs::write(repository.path(name), renewed(&committed, &text, rows)).context(name)?;
    }
    Ok(Verdict::Fine)
}

/// A table with the lines of these rows in the place of what it said of them, in the order of the files.
fn renewed(committed: &str, measured: &str, rows: &[Row]) -> String {
    let file = |line: &&str| line.split('\t').next().unwrap_or_default().to_owned();
    let is_kept = |line: &&str| rows.iter().all(|row| row.file != file(line));
    let (head, measured) = measured.split_once('\n').unwrap_or((measured, ""));
    let mut lines: Vec<&str> =
        committed.lines().skip(1).filter(is_kept).chain(measured.lines()).collect();
    lines.sort_by_key(file);
    std::iter::once(head).chain(lines).map(|line| format!("{line}\n")).collect()
}

/// Says what is worse than committed, and what is better; only the former fails the run.
pub fn compare(
    committed: &BTreeMap<String, Held>,
    rows: &[Row],
    all: bool,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let mut verdict = Verdict::Fine;
    for row in rows {
        for fault in faults(committed.get(&row.file), row) {
            writeln!(output, "error: {}: {fault}", row.file)?;
            verdict = Verdict::Faulty;
        }
        if committed.get(&row.file).is_none_or(|held| row.state < held.state) {
            writeln!(output, "note: {} is {}, which {SUMMARY} does not say", row.file, row.state)?;
        }
    }
    let is_absent = |file: &&String| !rows.iter().any(|row| row.file == **file);
    for file in committed.keys().filter(|file| all && is_absent(file)) {
        writeln!(output, "error: {file} stands in {SUMMARY}, and is not there")?;
        verdict = Verdict::Faulty;
    }
    Ok(verdict)
}

/// What is worse than it was.
fn faults(held: Option<&Held>, row: &Row) -> Vec<String> {
    let mut faults = Vec::new();
    if row.dynamic_percent() > MOST_DYNAMIC {
        faults.push(format!("{:.2} percent of the schemas became data", row.dynamic_percent()));
    }
    let Some(held) = held else {
        if !row.state.is_fine() {
            faults.push(format!("is {}: {}", row.state, row.first));
        }
        return faults;
    };
    if row.state > held.state {
        faults.push(format!("was {}, is {}: {}", held.state, row.state, row.first));
    }
    if row.made.operations < held.operations {
        faults.push(format!("{} operations, were {}", row.made.operations, held.operations));
    }
    if row.made.dynamic.len() > held.dynamic {
        faults.push(format!(
            "{} schemas became data, were {}",
            row.made.dynamic.len(),
            held.dynamic
        ));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::super::document::Document;
    use super::super::made::Made;
    use super::super::spent::Spent;
    use super::*;

    fn row(state: State, operations: usize) -> Row {
        let document = Document { file: "a.json".to_owned(), path: "a.json".into(), bytes: 1 };
        let made = Made { operations, nodes: 100, ..Made::default() };
        Row::new(&document, (state, "seen".to_owned()), made, Spent::default())
    }

    fn check(now: Row, expected: &[&str]) {
        let committed = read(&row::write(&[row(State::Warned, 5)])).unwrap();
        assert_eq!(faults(committed.get("a.json"), &now), expected);
    }

    #[test]
    fn what_is_worse_is_a_fault() {
        check(row(State::Broken, 5), &["was warned, is broken: seen"]);
        check(row(State::Warned, 4), &["4 operations, were 5"]);
    }

    #[test]
    fn what_is_as_good_or_better_is_none() {
        check(row(State::Warned, 5), &[]);
        check(row(State::Fine, 6), &[]);
    }

    #[test]
    fn a_hundredth_of_data_is_the_most() {
        let mut now = row(State::Fine, 5);
        now.made.dynamic = vec![("a".to_owned(), "/a".to_owned()); 2];
        let expected = ["2.00 percent of the schemas became data", "2 schemas became data, were 0"];
        check(now, &expected);
    }

    #[test]
    fn rows_of_other_documents_stay() {
        let committed = "file\tverdict\na.json\told\nb.json\told\n";
        let text = renewed(committed, "file\tverdict\na.json\tnew\n", &[row(State::Fine, 1)]);
        assert_eq!(text, "file\tverdict\na.json\tnew\nb.json\told\n");
    }
}

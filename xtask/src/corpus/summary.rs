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

/// Writes both tables.
pub fn bless(repository: &Repository, rows: &[Row]) -> Result<Verdict> {
    let folder = repository.path(SUMMARY);
    fs::create_dir_all(folder.parent().context("the table stands in a folder")?)?;
    fs::write(repository.path(SUMMARY), row::write(rows)).context(SUMMARY)?;
    fs::write(repository.path(DYNAMIC), dynamic::write(rows)).context(DYNAMIC)?;
    Ok(Verdict::Fine)
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
    let Some(held) = held else { return faults };
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

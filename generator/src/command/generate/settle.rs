//! What becomes of the files that were made: written, or compared with what stands there.

use super::job::Job;
use crate::command::Ending;
use specwright::disk::{self, Record, Written};
use specwright::resolve::Unmade;
use specwright::{GeneratedFile, Summary};
use std::io::{Result, Write};

/// Lines that `--check` prints at most.
const MAX_DIFFERENCE_LINES: usize = 100;

/// Writes what changed, unless somebody wrote there by hand; says how many files that were. `None` where it was done.
pub(super) fn write(
    job: &Job,
    files: &[GeneratedFile],
    summary: &str,
    out: &mut dyn Write,
) -> Result<Option<Ending>> {
    match disk::foreign(&job.out, files) {
        Err(error) => return Ok(Some(Ending::unusable(error))),
        Ok(foreign) if !foreign.is_empty() => return Ok(Some(occupied(job, &foreign))),
        Ok(_) => {}
    }
    match disk::write_crate(&job.out, files) {
        Err(error) => Ok(Some(Ending::unusable(error))),
        Ok(Written { changed, removed, unchanged }) => {
            say(summary, [changed.len(), removed.len(), unchanged.len()], out)?;
            Ok(None)
        }
    }
}

/// Says that all files of a crate are as they would be made.
pub(super) fn unchanged(record: &Record, out: &mut dyn Write) -> Result<()> {
    say(&record.summary, [0, 0, record.files()], out)
}

/// Says what a crate holds, and on the first line how many files were written, removed and left as they are.
fn say(
    summary: &str,
    [written, removed, unchanged]: [usize; 3],
    out: &mut dyn Write,
) -> Result<()> {
    let (first, rest) = summary.split_once('\n').unwrap_or((summary, ""));
    let written = counted(written, "file");
    writeln!(out, "{first}; {written} written, {removed} removed, {unchanged} unchanged")?;
    write!(out, "{rest}")
}

/// What a crate holds, in lines.
pub(super) fn summary(summary: &Summary) -> String {
    let Summary { operations, types, limits, .. } = summary;
    let title = summary.title.replace(['\r', '\n'], " ");
    let [operations, types, limits] =
        [(*operations, "operation"), (*types, "type"), (*limits, "limit")]
            .map(|(count, thing)| counted(count, thing));
    let mut text = format!("{title}: {operations}, {types}, {limits}\n");
    if summary.left_out > 0 {
        text.push_str(&format!("operations left out: {}\n", summary.left_out));
    }
    let Unmade { calls, schemas } = summary.unmade;
    if calls > 0 {
        text.push_str(&format!(
            "webhooks and callbacks left out: {calls}, with {schemas} schemas that only they lead to; `--webhooks` makes them\n"
        ));
    }
    if !summary.patterns.is_empty() {
        let ways = summary.patterns.iter().map(|(way, count)| format!("{count} {}", matched(way)));
        let ways: Vec<String> = ways.collect();
        text.push_str(&format!("patterns: {}\n", ways.join(", ")));
    }
    text + &dynamic(summary)
}

/// So many things.
fn counted(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}

/// How patterns are matched, by the word for it.
fn matched(way: &str) -> &str {
    match way {
        "always" => "that admit every text",
        "runs" => "by runs of characters",
        "table" => "by a table",
        "program" => "by a program",
        "retrying" => "by a program that may give up",
        "all" => "in several parts",
        other => other,
    }
}

/// How many types are not listed by name.
const MAX_DYNAMIC: usize = 20;

/// Names the types of which nothing is typed, so that none goes unnoticed.
fn dynamic(summary: &Summary) -> String {
    let count = summary.dynamic.len();
    if count == 0 {
        return String::new();
    }
    let types = summary.types;
    let mut text =
        format!("checked as data, without a type of its own: {count} of {types} types\n");
    for (name, pointer) in summary.dynamic.iter().take(MAX_DYNAMIC) {
        text.push_str(&format!("  {name} at {pointer}\n"));
    }
    if count > MAX_DYNAMIC {
        text.push_str(&format!("  … and {} more\n", count - MAX_DYNAMIC));
    }
    text
}

/// Nothing that somebody wrote by hand is written over.
fn occupied(job: &Job, foreign: &[String]) -> Ending {
    let folder = job.out.display();
    Ending::Unusable(format!(
        "{folder} holds files that were not made by Specwright: {}; move them away, or name another folder by --out",
        foreign.join(", ")
    ))
}

/// Prints what would change; a crate that is as it would be made is fine.
pub(super) fn check(job: &Job, files: &[GeneratedFile], out: &mut dyn Write) -> Result<Ending> {
    let differences = match disk::check_crate(&job.out, files) {
        Err(error) => return Ok(Ending::unusable(error)),
        Ok(differences) => differences,
    };
    if differences.is_empty() {
        return Ok(Ending::Fine);
    }
    let lines: Vec<String> = differences
        .iter()
        .flat_map(|difference| {
            std::iter::once(format!("{}:", difference.path))
                .chain(difference.text.lines().map(str::to_owned))
        })
        .collect();
    for line in lines.iter().take(MAX_DIFFERENCE_LINES) {
        writeln!(out, "{line}")?;
    }
    if lines.len() > MAX_DIFFERENCE_LINES {
        writeln!(out, "… and {} more lines", lines.len() - MAX_DIFFERENCE_LINES)?;
    }
    writeln!(out, "{}", job.mend)?;
    Ok(Ending::Fault)
}

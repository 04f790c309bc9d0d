//! What becomes of the files that were made: written, or compared with what stands there.

use super::job::Job;
use crate::command::Ending;
use specwright::disk;
use specwright::{GeneratedFile, Summary};
use std::io::{Result, Write};

/// Lines that `--check` prints at most.
const MAX_DIFFERENCE_LINES: usize = 100;

/// Writes what changed, unless somebody wrote there by hand.
pub(super) fn write(
    job: &Job,
    files: &[GeneratedFile],
    summary: &Summary,
    out: &mut dyn Write,
) -> Result<Ending> {
    match disk::foreign(&job.out, files) {
        Err(error) => return Ok(Ending::unusable(error)),
        Ok(foreign) if !foreign.is_empty() => return Ok(occupied(job, &foreign)),
        Ok(_) => {}
    }
    match disk::write_crate(&job.out, files) {
        Err(error) => Ok(Ending::unusable(error)),
        Ok(written) => {
            writeln!(
                out,
                "{}: {} operations, {} types, {} limits; {} files written, {} removed, {} unchanged",
                summary.title,
                summary.operations,
                summary.types,
                summary.limits,
                written.changed.len(),
                written.removed.len(),
                written.unchanged.len(),
            )?;
            if summary.left_out > 0 {
                writeln!(out, "operations left out: {}", summary.left_out)?;
            }
            if !summary.patterns.is_empty() {
                let ways = summary.patterns.iter().map(|(way, count)| format!("{count} {way}"));
                let ways: Vec<String> = ways.collect();
                writeln!(out, "patterns: {}", ways.join(", "))?;
            }
            write_dynamic(summary, out)?;
            Ok(Ending::Fine)
        }
    }
}

/// How many types are not listed by name.
const MAX_DYNAMIC: usize = 20;

/// Names the types of which nothing is typed, so that none goes unnoticed.
fn write_dynamic(summary: &Summary, out: &mut dyn Write) -> Result<()> {
    if summary.dynamic.is_empty() {
        return Ok(());
    }
    let count = summary.dynamic.len();
    writeln!(
        out,
        "checked as data, without a type of its own: {count} of {} types",
        summary.types
    )?;
    for (name, pointer) in summary.dynamic.iter().take(MAX_DYNAMIC) {
        writeln!(out, "  {name} at {pointer}")?;
    }
    if count > MAX_DYNAMIC {
        writeln!(out, "  … and {} more", count - MAX_DYNAMIC)?;
    }
    Ok(())
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

//! Writing the generated crates.

use std::fs;
use std::io::Write;

use anyhow::Result;

use super::{Wanted, crate_folder, maker, summary};
use crate::repository::Repository;
use crate::verdict::Verdict;

/// Writes the crates, removes the leftovers and prints the table, when there is a row for it.
pub fn write(
    repository: &Repository,
    wanted: &[Wanted],
    leftovers: &[String],
    output: &mut dyn Write,
) -> Result<Verdict> {
    let mut rows = Vec::new();
    for entry in wanted {
        let folder = repository.path(crate_folder(&entry.api.crate_name));
        let written = maker::write(&folder, &entry.made.files)?;
        rows.push(summary::row(entry, written.changed.len() + written.removed.len()));
    }
    for name in leftovers {
        remove(repository, name)?;
        writeln!(output, "removed {}: no API asks for it", crate_folder(name))?;
    }
    if !rows.is_empty() {
        output.write_all(summary::table(rows).as_bytes())?;
    }
    Ok(Verdict::Fine)
}

/// Removes the generated files of a crate, and its folder when nothing else is in there.
fn remove(repository: &Repository, name: &str) -> Result<()> {
    let folder = repository.path(crate_folder(name));
    maker::write(&folder, &[])?;
    // A folder that is not empty holds hand-written files and stays.
    let _ = fs::remove_dir(folder);
    Ok(())
}

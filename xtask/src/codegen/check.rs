//! Comparing what is committed with what would be made; nothing is written.

use std::io::Write;

use anyhow::Result;

use super::{Wanted, crate_folder, maker};
use crate::repository::Repository;
use crate::verdict::Verdict;

/// More than this nobody reads; the command below the difference shows the rest.
const LINES: usize = 100;

/// Prints how `generated/` differs, `LINES` lines at most, and the command that mends it.
pub fn check(
    repository: &Repository,
    wanted: &[Wanted],
    leftovers: &[String],
    output: &mut dyn Write,
) -> Result<Verdict> {
    let mut lines = Vec::new();
    for entry in wanted {
        let folder = crate_folder(&entry.api.crate_name);
        for difference in maker::compare(&repository.path(&folder), &entry.made.files)? {
            lines.push(format!("{folder}/{}", difference.path));
            lines.extend(difference.text.lines().map(str::to_owned));
        }
    }
    lines
        .extend(leftovers.iter().map(|name| format!("{}: no API asks for it", crate_folder(name))));
    print(&lines, output)?;
    Ok(Verdict::fine_if(lines.is_empty()))
}

fn print(lines: &[String], output: &mut dyn Write) -> Result<()> {
    if lines.is_empty() {
        writeln!(output, "generated/ is what the specs make of it")?;
        return Ok(());
    }
    // The last two lines are kept for what follows the difference.
    let shown = lines.len().min(LINES - 2);
    for line in &lines[..shown] {
        writeln!(output, "{line}")?;
    }
    if lines.len() > shown {
        writeln!(output, "… and {} more lines", lines.len() - shown)?;
    }
    writeln!(output, "generated/ is out of date; mend it with: cargo xtask codegen")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(lines: usize) -> Vec<String> {
        let mut output = Vec::new();
        print(&vec!["+ line".to_owned(); lines], &mut output).unwrap();
        String::from_utf8(output).unwrap().lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_difference_of_any_size_takes_100_lines_at_most() {
        assert_eq!(printed(1).len(), 2);
        assert_eq!(printed(98).len(), 99);
        assert_eq!(printed(10_000).len(), 100);
    }

    #[test]
    fn the_last_line_is_the_command_that_mends_it() {
        assert!(printed(10_000)[99].ends_with("cargo xtask codegen"));
    }
}

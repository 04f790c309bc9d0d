//! `cargo xtask tidy`: the arrows between the packages and the habits of the house.

mod code;
mod manifest;
mod rule;
mod rules;
mod source_file;
mod tree;

use std::io::Write;

use anyhow::Result;

use crate::repository::Repository;
use crate::verdict::Verdict;
use tree::Tree;

/// Runs every rule over the working tree and prints what it finds.
pub fn run(repository: &Repository, output: &mut dyn Write) -> Result<Verdict> {
    let tree = Tree::read(repository)?;
    let mut findings = 0;
    for rule in rules::ALL {
        for finding in (rule.run)(&tree) {
            findings += 1;
            writeln!(output, "{finding} ({}: {})", rule.name, rule.promise)?;
        }
    }
    let (rules, files) = (rules::ALL.len(), tree.files().count());
    writeln!(output, "tidy: {rules} rules over {files} files, {findings} findings")?;
    Ok(Verdict::fine_if(findings == 0))
}

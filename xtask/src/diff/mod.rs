//! `cargo xtask diff`: how the specs changed since an older revision, and what that does on the wire.

mod compare;
mod documents;
mod git;

use std::io::Write;

use anyhow::Result;

use crate::command::DiffRequest;
use crate::repository::Repository;
use crate::verdict::Verdict;
use git::Revision;

/// Compares every document with the one of an older revision; a breaking change makes the verdict faulty.
pub fn run(
    repository: &Repository,
    request: &DiffRequest,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let base = Revision::find(repository, request.base.as_deref())?;
    writeln!(output, "compared with {}", base.short())?;
    let mut verdict = Verdict::Fine;
    for pair in documents::pairs(repository, &base)? {
        verdict = verdict.and(compare::compare(&pair, output)?);
    }
    Ok(verdict)
}

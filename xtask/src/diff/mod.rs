//! `cargo xtask diff`: how the specs changed since an older revision, and whom it breaks.

mod documents;
mod git;

use std::io::Write;

use anyhow::Result;

use crate::command::DiffRequest;
use crate::repository::Repository;
use crate::verdict::Verdict;
use documents::Pair;
use git::Revision;

/// Compares every document with the one of an older revision.
pub fn run(
    repository: &Repository,
    request: &DiffRequest,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let base = Revision::find(repository, request.base.as_deref())?;
    let pairs = documents::pairs(repository, &base)?;
    writeln!(output, "compared with {}: {} documents", base.short(), pairs.len())?;
    for Pair { name, base, head } in pairs {
        writeln!(output, "{name} {:?} {:?}", base.map(|d| d.path.len() + d.text.len()), head)?;
    }
    Ok(Verdict::Fine)
}

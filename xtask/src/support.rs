//! `cargo xtask support`: writes `docs/support.md` out of `xtask/support.tsv`, whose rows name the tests that prove them.

mod page;
mod proof;
mod row;

use std::fs;
use std::io::Write;

use anyhow::{Context, Result};

use crate::command::SupportRequest;
use crate::repository::Repository;
use crate::verdict::Verdict;
use row::Row;

/// The rows, from the repository's root.
const TABLE: &str = "xtask/support.tsv";

/// The page, from the repository's root.
const PAGE: &str = "docs/support.md";

/// Writes the page, or says how it differs; a row that nothing proves is a fault either way.
pub fn run(
    repository: &Repository,
    request: &SupportRequest,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let table = fs::read_to_string(repository.path(TABLE)).with_context(|| TABLE.to_owned())?;
    let rows = row::parse(&table).with_context(|| TABLE.to_owned())?;
    let mut verdict = Verdict::Fine;
    for Row { line, proofs, .. } in &rows {
        for reason in proofs.iter().filter_map(|proof| proof.missing(repository)) {
            writeln!(output, "{TABLE}:{line}: {reason}")?;
            verdict = Verdict::Faulty;
        }
    }
    Ok(verdict.and(keep(repository, request, &page::written(&rows), output)?))
}

/// Writes the page where it is stale, or says that it is.
fn keep(
    repository: &Repository,
    request: &SupportRequest,
    page: &str,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let path = repository.path(PAGE);
    if fs::read_to_string(&path).is_ok_and(|former| former == page) {
        return Ok(Verdict::Fine);
    }
    if request.check {
        writeln!(output, "{PAGE} is not what {TABLE} says: run `cargo xtask support`")?;
        return Ok(Verdict::Faulty);
    }
    fs::write(path, page).with_context(|| PAGE.to_owned())?;
    writeln!(output, "{PAGE} is written")?;
    Ok(Verdict::Fine)
}

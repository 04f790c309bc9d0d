//! `cargo xtask mutants`: a binary of the player, which knows the cases and the services that answer them.

use std::io::Write;

use anyhow::Result;

use crate::command::MutantsRequest;
use crate::process;
use crate::registry::Registry;
use crate::repository::Repository;
use crate::verdict::Verdict;

/// Plays the cases of the APIs against every mutant of their documents.
pub fn run(
    repository: &Repository,
    request: &MutantsRequest,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let apis = Registry::read(repository)?.select(&request.apis)?;
    let mut cargo = process::cargo(repository);
    cargo.args(["run", "--quiet", "-p", "specwright-player", "--bin", "mutants", "--"]);
    process::run(cargo.args(apis.iter().map(|api| &api.name)), output)
}

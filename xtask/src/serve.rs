//! `cargo xtask serve`: the emulator, with its embedded default and its data under `target/`.

use std::io::Write;

use anyhow::Result;

use crate::command::ServeRequest;
use crate::process;
use crate::repository::Repository;
use crate::verdict::Verdict;

/// Starts the emulator and waits until it is told to stop.
pub fn run(
    repository: &Repository,
    request: &ServeRequest,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let mut cargo = process::cargo(repository);
    cargo.args(["run", "-p", "app-emulator", "--", "--tour", "--data"]);
    cargo.arg(repository.target().join("emulator")).args(&request.arguments);
    process::run(&mut cargo, output)
}

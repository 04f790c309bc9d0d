//! `cargo xtask bench`: each measurement is a package of its own, built for release.

use std::io::Write;

use anyhow::Result;

use crate::command::{BenchRequest, BenchSubject};
use crate::process;
use crate::repository::Repository;
use crate::verdict::Verdict;

/// Runs one measurement.
pub fn run(
    repository: &Repository,
    request: &BenchRequest,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let manifest = format!("xtask/bench/{}/Cargo.toml", folder(request.subject));
    let mut cargo = process::cargo(repository);
    cargo.args(["run", "--release", "--quiet", "--manifest-path", &manifest, "--"]);
    process::run(cargo.args(&request.parts), output)
}

fn folder(subject: BenchSubject) -> &'static str {
    match subject {
        BenchSubject::Shape => "shape",
        BenchSubject::Decode => "decode",
        BenchSubject::Compile => "compile",
        BenchSubject::Emulator => "emulator",
        BenchSubject::Diff => "diff",
        BenchSubject::Codegen => "codegen",
        BenchSubject::Server => "server",
    }
}

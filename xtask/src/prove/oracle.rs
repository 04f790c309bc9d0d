//! Schemas mean to us what they mean to another validator.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};

use super::Proof;
use crate::process;
use crate::repository::Repository;
use crate::test::packages::ORACLE;
use crate::verdict::Verdict;

/// Random schemas and documents, as data and as generated types; a package of its own, since it depends on much.
pub const PROOF: Proof = Proof {
    name: "oracle",
    promise: "verdicts on random schemas and documents are those of the jsonschema crate",
    rounds: 100_000,
    sample: 2_000,
    run,
};

/// The same schemas and documents on every machine.
const SEED: &str = "1";

/// What came of the whole proof.
const SUMMARY: &str = "xtask/proofs/oracle.txt";

fn run(repository: &Repository, rounds: u32, output: &mut dyn Write) -> Result<Verdict> {
    let mut cargo = process::cargo(repository);
    cargo.args(["run", "--quiet", "--manifest-path", ORACLE, "--", &rounds.to_string(), SEED]);
    if rounds < PROOF.rounds {
        return process::run(&mut cargo, output);
    }
    let summary = repository.path(SUMMARY);
    fs::create_dir_all(summary.parent().unwrap_or(Path::new(".")))?;
    cargo.stdout(fs::File::create(&summary).with_context(|| format!("cannot write {SUMMARY}"))?);
    let verdict = process::run(&mut cargo, output)?;
    output.write_all(&fs::read(&summary)?)?;
    Ok(verdict)
}

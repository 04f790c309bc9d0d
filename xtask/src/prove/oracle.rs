//! Schemas mean to us what they mean to another validator.

use std::io::Write;

use anyhow::Result;

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

fn run(repository: &Repository, rounds: u32, output: &mut dyn Write) -> Result<Verdict> {
    let mut cargo = process::cargo(repository);
    cargo.args(["run", "--quiet", "--manifest-path", ORACLE, "--", &rounds.to_string(), SEED]);
    process::run(&mut cargo, output)
}

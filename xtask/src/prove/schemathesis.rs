//! The emulator keeps what its documents promise, whatever is sent to it.

use std::env;
use std::io::Write;

use anyhow::Result;

use super::Proof;
use crate::emulator::{self, Environment};
use crate::repository::Repository;
use crate::verdict::Verdict;

/// Requests that schemathesis makes from the documents, sent to the emulator; a round is an example for each operation.
pub const PROOF: Proof = Proof {
    name: "schemathesis",
    promise: "the emulator takes what its documents allow, refuses the rest, and replies as they say",
    rounds: 1_000,
    sample: 10,
    run,
};

fn run(repository: &Repository, rounds: u32, output: &mut dyn Write) -> Result<Verdict> {
    let Some(environment) = Environment::find(repository, "schemathesis") else {
        let is_strict = env::var("CI").is_ok_and(|value| value == "true");
        writeln!(output, "SKIPPED: not installed: target/tools/schemathesis")?;
        return Ok(Verdict::fine_if(!is_strict));
    };
    let built = emulator::build(repository, output)?;
    if built != Verdict::Fine {
        return Ok(built);
    }
    environment
        .run(&["emulator/tests/schemathesis/run.py", "--examples", &rounds.to_string()], output)
}

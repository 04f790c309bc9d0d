//! The emulator may be killed at any moment: what it acknowledged is there when it starts again.

use std::io::Write;

use anyhow::Result;

use super::Proof;
use crate::process;
use crate::repository::Repository;
use crate::verdict::Verdict;

/// Kills under load, with a database of either kind. `cargo test` has a sample of its own.
pub const PROOF: Proof = Proof {
    name: "crashes",
    promise: "an emulator that is killed under load has lost nothing that it acknowledged",
    rounds: 20,
    sample: 0,
    run,
};

/// The promise among the tests of the emulator.
const TEST: &str = "whatever_was_acknowledged_is_there_after_a_kill";

fn run(repository: &Repository, rounds: u32, output: &mut dyn Write) -> Result<Verdict> {
    if rounds == 0 {
        return Ok(Verdict::Fine);
    }
    let mut cargo = process::cargo(repository);
    cargo.args(["test", "--quiet", "--release", "-p", "app-emulator", "--test", "process", TEST]);
    process::run(cargo.env("PROVE_ROUNDS", rounds.to_string()), output)
}

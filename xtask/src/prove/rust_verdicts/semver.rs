//! `cargo-semver-checks` as a further witness, where it can see: what it calls a major change breaks a promise of ours.

mod crates;
mod lints;
mod tally;

use std::env;
use std::fs;
use std::io::Write;
use std::process::Command;

use anyhow::{Context, Result};

use super::witness::CHOICE;
use crate::prove::{Proof, pairs};
use crate::repository::Repository;
use crate::test::tools;
use crate::verdict::Verdict;
use crates::Crates;
use lints::Lints;
use tally::Tally;

/// The program that is asked.
const PROGRAM: &str = "cargo-semver-checks";

/// Both crates of a pair, described by rustdoc; a round is a pair.
pub const PROOF: Proof = Proof {
    name: "semver-checks",
    promise: "what cargo-semver-checks calls a major change breaks a promise of the review",
    rounds: 24,
    sample: 2,
    run,
};

/// What came of the whole proof.
const SUMMARY: &str = "xtask/proofs/semver-checks.txt";

/// Asks about the first pairs of which both crates are made and differ; the same ones each time.
fn run(repository: &Repository, rounds: u32, output: &mut dyn Write) -> Result<Verdict> {
    let Some(program) = tools::find(repository, PROGRAM) else {
        let is_strict = env::var("CI").is_ok_and(|value| value == "true");
        writeln!(output, "SKIPPED: {PROGRAM} is not installed: `.ci/run` shows how")?;
        return Ok(Verdict::fine_if(!is_strict));
    };
    let crates = Crates::new(repository)?;
    let mut tally = Tally::default();
    for pair in pairs::all(repository, &CHOICE)? {
        if tally.pairs() >= rounds as usize {
            break;
        }
        let Some(described) = crates.describe(repository, &pair)? else { continue };
        let mut command = Command::new(&program);
        command.arg("semver-checks").args(["--color", "never"]);
        command.arg("--baseline-rustdoc").arg(&described.older);
        command.arg("--current-rustdoc").arg(&described.newer);
        // A minor version is what no lint may be broken in that asks for a major one.
        command.args(["--release-type", "minor"]);
        let answer = command.output().context("cannot start cargo-semver-checks")?;
        tally.add(&pair.name, &described.judged, &Lints::read(&answer)?);
    }
    let text = tally.summary();
    write!(output, "{}{text}", tally.contradictions())?;
    if rounds >= PROOF.rounds {
        fs::write(repository.path(SUMMARY), &text)
            .with_context(|| format!("cannot write {SUMMARY}"))?;
    }
    Ok(Verdict::fine_if(tally.is_sound()))
}

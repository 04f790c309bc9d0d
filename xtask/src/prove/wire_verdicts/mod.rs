//! What a review says of the values on the wire is what the decoders of both crates do.

mod answers;
mod foreseen;
mod judges;
mod places;
mod schemas;
mod tally;
mod witnesses;
mod workshop;

use std::fs;
use std::io::Write;

use anyhow::{Context, Result};

use super::Proof;
use crate::codegen::scratch::Scratch;
use crate::repository::Repository;
use crate::verdict::Verdict;

/// Values that one crate makes of its own schemas, read by the decoders of the other, for each body that both have.
pub const PROOF: Proof = Proof {
    name: "wire-verdicts",
    promise: "a decoder refuses what the other edition's schema makes only where the review says so",
    rounds: 600,
    sample: 12,
    run,
};

/// What came of the whole proof.
const SUMMARY: &str = "xtask/proofs/wire-verdicts.txt";

/// The values for each pair, in the whole proof and in the sample.
const VALUES: [u32; 2] = [10_000, 1_000];

fn run(repository: &Repository, rounds: u32, output: &mut dyn Write) -> Result<Verdict> {
    let is_whole = rounds >= PROOF.rounds;
    let [whole, sample] = VALUES;
    let scratch = Scratch::new(repository, PROOF.name)?;
    let subjects = workshop::write(repository, &scratch, rounds)?;
    let programs =
        judges::write(repository, &scratch, &subjects, if is_whole { whole } else { sample })?;
    let answers = judges::run(repository, &scratch, &programs)?;
    let tally = tally::of(&subjects, &answers)?;
    for contradiction in &tally.contradictions {
        writeln!(output, "{contradiction}")?;
    }
    let text = tally.to_string();
    write!(output, "{text}")?;
    if is_whole {
        let path = repository.path(SUMMARY);
        fs::write(&path, &text).with_context(|| format!("cannot write {SUMMARY}"))?;
    }
    Ok(Verdict::fine_if(tally.contradictions.is_empty() && tally.is_of_something()))
}

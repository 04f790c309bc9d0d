//! What a review says of the generated crates is what the compiler says.

mod calls;
mod compile;
mod importer;
mod judged;
pub mod semver;
mod witness;

use std::fmt::Write as _;
use std::fs;
use std::io::Write;

use anyhow::{Context, Result};

use super::Proof;
use crate::codegen::scratch::Scratch;
use crate::repository::Repository;
use crate::verdict::Verdict;
use judged::Judged;

/// A program that uses all of the older crate, and one that implements its trait, beside the newer crate.
pub const PROOF: Proof = Proof {
    name: "rust-verdicts",
    promise: "importers and implementors of the older crate compile where the review says so",
    rounds: 240,
    sample: 12,
    run,
};

/// What came of the whole proof.
const SUMMARY: &str = "xtask/proofs/rust-verdicts.txt";

fn run(repository: &Repository, rounds: u32, output: &mut dyn Write) -> Result<Verdict> {
    let scratch = Scratch::new(repository, PROOF.name)?;
    let judged = witness::write(repository, &scratch, rounds)?;
    let broken = compile::broken(&scratch)?;
    let unsound: Vec<&String> = broken.iter().filter(|name| !witness::is_of_newer(name)).collect();
    let wrong: Vec<&Judged> = judged.iter().filter(|pair| !pair.agrees(&broken)).collect();
    let text = summary(&judged, wrong.len());
    for name in &unsound {
        writeln!(output, "{name} does not compile beside the crate that it was written for")?;
    }
    for pair in &wrong {
        writeln!(output, "{}", pair.shown(&broken))?;
    }
    write!(output, "{text}")?;
    if rounds >= PROOF.rounds {
        let path = repository.path(SUMMARY);
        fs::write(&path, &text).with_context(|| format!("cannot write {SUMMARY}"))?;
    }
    Ok(Verdict::fine_if(wrong.is_empty() && unsound.is_empty() && !judged.is_empty()))
}

/// How many pairs there are of each kind and verdict.
fn summary(judged: &[Judged], wrong: usize) -> String {
    let count = |is: fn(&Judged) -> bool| judged.iter().filter(|pair| is(pair)).count();
    let mut text = format!("{} pairs of documents\n", judged.len());
    for (says, number) in [
        ("break neither importers nor implementors", count(|pair| !pair.api && !pair.server)),
        ("break importers alone", count(|pair| pair.api && !pair.server)),
        ("break implementors alone", count(|pair| !pair.api && pair.server)),
        ("break both", count(|pair| pair.api && pair.server)),
        ("contradict the compiler", wrong),
    ] {
        writeln!(text, "  {number} {says}").expect("writing to a string cannot fail");
    }
    text
}

//! `cargo xtask prove`: what takes too long for `cargo xtask test`. `.ci/run` runs a sample of each.

mod chance;
mod crashes;
mod elsewhere;
mod fuzz;
mod hostile;
mod mutated_crates;
mod mutated_documents;
mod mutation;
mod oracle;
mod pairs;
pub mod panics;
mod parameters;
mod patterns;
mod rust_verdicts;
mod schemathesis;
mod wire_verdicts;

use std::io::Write;

use anyhow::{Result, bail};

use crate::command::ProveRequest;
use crate::repository::Repository;
use crate::verdict::Verdict;

/// One proof: it holds for every round that was tried.
pub struct Proof {
    /// What one types after `cargo xtask prove`.
    pub name: &'static str,
    /// What the proof makes likely.
    pub promise: &'static str,
    /// The rounds of the whole proof.
    pub rounds: u32,
    /// The rounds of the sample.
    pub sample: u32,
    /// Runs this many rounds; the same number gives the same rounds on every machine.
    pub run: fn(&Repository, u32, &mut dyn Write) -> Result<Verdict>,
}

/// Every proof.
const ALL: &[Proof] = &[
    mutated_documents::PROOF,
    mutated_crates::PROOF,
    oracle::PROOF,
    patterns::PROOF,
    wire_verdicts::PROOF,
    parameters::PROOF,
    rust_verdicts::PROOF,
    rust_verdicts::semver::PROOF,
    hostile::PROOF,
    schemathesis::PROOF,
    fuzz::DECODE,
    fuzz::GENERATE,
    elsewhere::PROOF,
    crashes::PROOF,
];

/// Runs the proofs, or a sample of each.
pub fn run(
    repository: &Repository,
    request: &ProveRequest,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let mut verdict = Verdict::Fine;
    for proof in select(&request.proofs)? {
        let rounds = if request.sample { proof.sample } else { proof.rounds };
        writeln!(output, "{}: {}, {rounds} rounds", proof.name, proof.promise)?;
        verdict = verdict.and((proof.run)(repository, rounds, output)?);
    }
    Ok(verdict)
}

fn select(names: &[String]) -> Result<Vec<&'static Proof>> {
    if names.is_empty() {
        return Ok(ALL.iter().collect());
    }
    names.iter().map(|name| find(name)).collect()
}

fn find(name: &str) -> Result<&'static Proof> {
    match ALL.iter().find(|proof| proof.name == name) {
        Some(proof) => Ok(proof),
        None => {
            let known: Vec<&str> = ALL.iter().map(|proof| proof.name).collect();
            bail!("there is no proof {name:?}; the proofs are {}", known.join(", "))
        }
    }
}

//! The generator answers any damaged document with a crate or with diagnostics, soon, without a panic.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use specwright::SourceSet;

use super::Proof;
use super::chance::Chance;
use super::mutation::mutate;
use super::panics::caught;
use crate::codegen::maker::{self, Outcome};
use crate::registry::{Api, Registry};
use crate::repository::Repository;
use crate::verdict::Verdict;

/// Every registered document, damaged.
pub const PROOF: Proof = Proof {
    name: "mutated-documents",
    promise: "the generator never panics, hangs or fails in silence",
    rounds: 20_000,
    sample: 500,
    run,
};

/// Far more than the slowest document needs in a build without optimisations.
const PATIENCE: Duration = Duration::from_secs(20);

/// The document of the last round, kept for the case that the process does not survive it.
const LAST: &str = "prove/mutated-document.yaml";

fn run(repository: &Repository, rounds: u32, output: &mut dyn Write) -> Result<Verdict> {
    let last = repository.target().join(LAST);
    fs::create_dir_all(last.parent().context("a file stands in a folder")?)?;
    let apis = Registry::read(repository)?.apis();
    let mut tally = Tally::default();
    for round in 0..rounds {
        let Some(api) = apis.get(round as usize % apis.len().max(1)) else { break };
        let document = mutate(
            &fs::read_to_string(repository.path(&api.spec))?,
            &mut Chance::new(u64::from(round)),
        );
        fs::write(&last, &document)?;
        if let Some(fault) = judge(api, &document, &mut tally) {
            let kept = keep(&last, round)?;
            writeln!(output, "round {round}: {fault}; the document is {kept}")?;
        }
    }
    writeln!(
        output,
        "{} gave a crate, {} diagnostics, {} a fault",
        tally.crates, tally.refused, tally.faults
    )?;
    Ok(Verdict::fine_if(tally.faults == 0 && tally.refused > 0))
}

#[derive(Default)]
struct Tally {
    crates: u32,
    refused: u32,
    faults: u32,
}

/// What is wrong with the generator's answer to this document.
fn judge(api: &Api, document: &str, tally: &mut Tally) -> Option<String> {
    let start = Instant::now();
    let answer = caught(|| answer(api, document));
    let fault = match answer {
        Err(said) => Some(said),
        Ok(_) if start.elapsed() > PATIENCE => Some(format!("it took {:?}", start.elapsed())),
        Ok(outcome) if outcome.made.is_none() && outcome.findings.is_empty() => {
            Some("it failed in silence".to_owned())
        }
        Ok(outcome) => {
            *if outcome.made.is_some() { &mut tally.crates } else { &mut tally.refused } += 1;
            None
        }
    };
    tally.faults += u32::from(fault.is_some());
    fault
}

fn answer(api: &Api, document: &str) -> Outcome {
    let sources = SourceSet::new(&api.spec, document);
    maker::make_from(&sources, &maker::options(api))
}

/// Keeps the document under the number of its round.
fn keep(last: &Path, round: u32) -> Result<String> {
    let kept = last.with_file_name(format!("mutated-document-{round}.yaml"));
    fs::copy(last, &kept)?;
    Ok(kept.display().to_string())
}

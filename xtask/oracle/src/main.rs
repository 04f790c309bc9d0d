//! `oracle PAIRS SEED`: verdicts on random schemas and documents, held against those of the `jsonschema` crate.

mod case;
mod data_level;
mod documents;
mod findings;
mod ledger;
mod patterns;
mod round;
mod rules;
mod schemas;
mod shrink;
mod verdicts;
mod words;

use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use anyhow::{Context, Result};

use findings::Findings;
use ledger::Fault;
use round::{DOCUMENTS, Round};
use shrink::{Pair, shrink};

/// Disagreements beyond this many are counted and not made small.
const SHRUNK: usize = 200;

fn main() -> ExitCode {
    match run(&mut io::stdout()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            // Nothing is left to do when even standard error is closed.
            let _ = writeln!(io::stderr(), "error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Whether there is no disagreement but those in the ledger, and those all are still there.
fn run(output: &mut dyn Write) -> Result<bool> {
    let mut arguments = env::args().skip(1);
    let mut number =
        || arguments.next().context("usage: oracle PAIRS SEED")?.parse().context("no number");
    let (pairs, seed): (u64, u64) = (number()?, number()?);
    let faults = ledger::read()?;
    let rounds: Vec<Round> = (0..)
        .filter_map(|number| round::round(seed, number))
        .take(pairs.div_ceil(DOCUMENTS as u64) as usize)
        .collect();
    let is_data_fine = judge_data(&rounds, &faults, output)?;
    Ok(are_current(&faults, output)? && is_data_fine)
}

/// Whether every fault in the ledger still is one.
fn are_current(faults: &[Fault], output: &mut dyn Write) -> Result<bool> {
    let mut all = true;
    for fault in faults {
        let ours = data_level::admits(&fault.pair.case, &fault.pair.document);
        if !data_level::disagrees(&fault.pair) || ours != Some(fault.is_admitted) {
            writeln!(
                output,
                "  no fault any more: {} {}",
                fault.pair.case.to_schema(),
                fault.pair.document
            )?;
            all = false;
        }
    }
    Ok(all)
}

/// Judges every pair by the runtime.
fn judge_data(rounds: &[Round], faults: &[Fault], output: &mut dyn Write) -> Result<bool> {
    let mut findings = Findings::default();
    let (mut pairs, mut admitted) = (0, 0);
    for round in rounds {
        for (document, theirs) in &round.documents {
            let ours = round.rules.schema.admits(round.rules.definitions, document);
            pairs += 1;
            admitted += usize::from(*theirs);
            if ours == *theirs {
                continue;
            }
            let mut least = Pair { case: round.case.clone(), document: document.clone() };
            if findings.count < SHRUNK {
                least = shrink(least, &mut data_level::disagrees);
            }
            let ours = data_level::admits(&least.case, &least.document).unwrap_or(ours);
            findings.note(least, ours, faults);
        }
    }
    writeln!(output, "as data: {} schemas, {pairs} pairs, {admitted} admitted", rounds.len())?;
    findings.show(output)?;
    Ok(findings.is_fine())
}

//! `oracle PAIRS SEED`: verdicts on random schemas and documents, held against those of the `jsonschema` crate.

mod answer;
mod case;
mod components;
mod crate_level;
mod data_level;
mod dialect;
mod documents;
mod faults;
mod findings;
mod model_level;
mod patterns;
mod round;
mod rules;
mod schemas;
mod shrink;
mod verdicts;
mod words;
mod workshop;

use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use anyhow::{Context, Result};

use round::{DOCUMENTS, Round};

fn main() -> ExitCode {
    match run(&mut io::stdout()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => complain(&error),
    }
}

/// Exit code 2: the verdicts could not be compared at all.
fn complain(error: &anyhow::Error) -> ExitCode {
    // Nothing is left to do when even standard error is closed.
    let _ = writeln!(io::stderr(), "error: {error:#}");
    ExitCode::from(2)
}

/// Whether every disagreement is a known fault of the other validator, and all of those still are there.
fn run(output: &mut dyn Write) -> Result<bool> {
    let mut arguments = env::args().skip(1);
    let mut number = || -> Result<u64> {
        let argument = arguments.next().context("usage: oracle PAIRS SEED")?;
        argument.parse().with_context(|| format!("{argument:?} is no number"))
    };
    let (pairs, seed) = (number()?, number()?);
    writeln!(output, "{pairs} pairs of a schema and a document, seed {seed}")?;
    let count = usize::try_from(pairs)?.div_ceil(DOCUMENTS);
    let rounds: Vec<Round> =
        (0..).filter_map(|number| round::round(seed, number)).take(count).collect();
    let is_known = faults::are_current(output)?;
    let is_data_fine = data_level::judge(&rounds, output)?;
    let is_model_fine = model_level::judge(&rounds, output)?;
    let are_types_fine = crate_level::judge(&rounds, output)?;
    Ok(is_known && is_data_fine && is_model_fine && are_types_fine)
}

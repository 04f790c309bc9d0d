//! `cargo xtask test`: everything that must be green, one step after the other.

pub mod packages;
mod session;
mod step;
mod steps;
mod summary;
pub mod tools;

use std::env;
use std::io::Write;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::command::TestRequest;
use crate::repository::Repository;
use crate::verdict::Verdict;
use session::Session;
use step::{Outcome, Step};
use summary::Line;

/// Runs the steps, goes on after a failed one, and ends with a table.
pub fn run(
    repository: &Repository,
    request: &TestRequest,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let steps = select(&request.steps)?;
    let mut lines = Vec::new();
    for step in steps {
        let line = perform(step, &mut Session { repository, output })?;
        lines.push(line);
    }
    let strict = env::var("CI").is_ok_and(|value| value == "true");
    summary::conclude(&lines, strict, output)
}

/// A step that cannot even start has failed; the others still run.
fn perform(step: &'static Step, session: &mut Session<'_>) -> Result<Line> {
    writeln!(session.output, "\n── {}: {}", step.name, step.promise)?;
    let start = Instant::now();
    let outcome = match (step.run)(session) {
        Ok(outcome) => outcome,
        Err(error) => {
            writeln!(session.output, "error: {error:#}")?;
            Outcome::Failed
        }
    };
    let line = Line { name: step.name, outcome, time: start.elapsed() };
    writeln!(session.output, "── {}: {}, {}", line.name, line.word(), line.minutes())?;
    Ok(line)
}

fn select(names: &[String]) -> Result<Vec<&'static Step>> {
    if names.is_empty() {
        return Ok(steps::ALL.iter().collect());
    }
    names.iter().map(|name| find(name)).collect()
}

fn find(name: &str) -> Result<&'static Step> {
    match steps::ALL.iter().find(|step| step.name == name) {
        Some(step) => Ok(step),
        None => {
            let known: Vec<&str> = steps::ALL.iter().map(|step| step.name).collect();
            bail!("there is no step {name:?}; the steps are {}", known.join(", "))
        }
    }
}

//! The vendors' own packages call the emulator.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::emulator::{self, Environment};

/// `emulator/tests/sdk`, in an environment of its own.
pub const STEP: Step = Step {
    name: "sdk",
    promise: "the vendors' packages create, read, list and delete applications of the emulator",
    run,
};

/// How the tests are written, and what they say.
const CHECKS: [&[&str]; 3] = [
    &["-m", "ruff", "format", "--quiet", "--check", "emulator/tests"],
    &["-m", "ruff", "check", "--quiet", "emulator/tests"],
    &["-m", "pytest", "--quiet", "emulator/tests/sdk"],
];

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let Some(environment) = Environment::find(session.repository, "sdk") else {
        return Ok(Outcome::Skipped("not installed: target/tools/sdk".to_owned()));
    };
    let mut verdict = emulator::build(session.repository, session.output)?;
    for words in CHECKS {
        verdict = verdict.and(environment.run(words, session.output)?);
    }
    Ok(verdict.into())
}

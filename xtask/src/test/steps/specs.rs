//! The documents under `specs/` please the validators that others use.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::registry::Registry;
use crate::test::tools;

/// openapi-spec-validator and redocly over every document.
pub const STEP: Step = Step { name: "specs", promise: "common validators accept the specs", run };

/// A validator: its program, and the words before the document.
const VALIDATORS: [(&str, &[&str]); 2] = [("openapi-spec-validator", &[]), ("redocly", &["lint"])];

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let mut outcome = Outcome::Passed;
    for (name, words) in VALIDATORS {
        match tools::find(session.repository, name) {
            Some(program) if validate(session, &program, words)? == Outcome::Failed => {
                outcome = Outcome::Failed;
            }
            Some(_) => {}
            None => outcome = missing(outcome, name),
        }
    }
    Ok(outcome)
}

fn validate(session: &mut Session<'_>, program: &Path, words: &[&str]) -> Result<Outcome> {
    let documents = Registry::read(session.repository)?.apis().into_iter().map(|api| api.spec);
    let mut validator = Command::new(program);
    // redocly would otherwise report its use and look for a newer version of itself.
    validator.env("REDOCLY_TELEMETRY", "off").env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
    validator.current_dir(session.repository.root()).args(words).args(documents);
    session.run(&mut validator)
}

/// A failure stays a failure; otherwise every missing validator is named.
fn missing(outcome: Outcome, name: &str) -> Outcome {
    match outcome {
        Outcome::Passed => Outcome::Skipped(format!("not installed: {name}")),
        Outcome::Skipped(reason) => Outcome::Skipped(format!("{reason}, {name}")),
        Outcome::Failed => Outcome::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_missing_validator_is_named() {
        let outcome = missing(missing(Outcome::Passed, "one"), "two");
        assert_eq!(outcome, Outcome::Skipped("not installed: one, two".to_owned()));
    }

    #[test]
    fn a_missing_validator_does_not_hide_a_failure() {
        assert_eq!(missing(Outcome::Failed, "one"), Outcome::Failed);
    }
}

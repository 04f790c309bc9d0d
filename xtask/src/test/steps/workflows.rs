//! What GitHub runs is well formed.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::test::tools;

/// `actionlint` over every workflow.
pub const STEP: Step =
    Step { name: "workflows", promise: "actionlint finds nothing in the workflows", run };

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let Some(actionlint) = tools::find(session.repository, "actionlint") else {
        return Ok(Outcome::Skipped("actionlint is not installed".to_owned()));
    };
    let mut command = std::process::Command::new(actionlint);
    session.run(command.current_dir(session.repository.root()).arg("-no-color"))
}

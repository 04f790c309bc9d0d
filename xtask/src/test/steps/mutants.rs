//! The cases notice every limit that is off by one step.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::command::MutantsRequest;
use crate::mutants;

/// The mutants of every API.
pub const STEP: Step =
    Step { name: "mutants", promise: "the cases notice every changed limit", run };

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let request = MutantsRequest { apis: Vec::new() };
    Ok(mutants::run(session.repository, &request, session.output)?.into())
}

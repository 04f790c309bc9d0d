//! The short sample of the long proofs.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::command::ProveRequest;
use crate::prove;

/// The samples of `cargo xtask prove`.
pub const STEP: Step = Step { name: "prove", promise: "the samples of the long proofs hold", run };

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let request = ProveRequest { sample: true, proofs: Vec::new() };
    Ok(prove::run(session.repository, &request, session.output)?.into())
}

//! What is committed under `generated/` is what the specs make of it.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::codegen;

/// The freshness of the generated crates.
pub const STEP: Step =
    Step { name: "fresh", promise: "generated/ is what the specs make of it", run };

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    Ok(codegen::is_fresh(session.repository, session.output)?.into())
}

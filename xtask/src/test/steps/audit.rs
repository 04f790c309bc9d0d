//! No limit got lost between page, document and crate.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::audit;
use crate::command::AuditRequest;

/// The audit of every API.
pub const STEP: Step =
    Step { name: "audit", promise: "page, spec and crate state the same limits", run };

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let request = AuditRequest { apis: Vec::new() };
    Ok(audit::run(session.repository, &request, session.output)?.into())
}

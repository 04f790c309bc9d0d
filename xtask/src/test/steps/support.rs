//! The page of what is supported is fresh, and the tests that it names are there.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::command::SupportRequest;
use crate::support;

/// `cargo xtask support --check`.
pub const STEP: Step =
    Step { name: "support", promise: "every row of docs/support.md has its test", run };

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let request = SupportRequest { check: true };
    Ok(support::run(session.repository, &request, session.output)?.into())
}

//! The arrows between the packages and the habits of the house.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::tidy;

/// The rules of `cargo xtask tidy`.
pub const STEP: Step = Step { name: "tidy", promise: "arrows and habits of the house hold", run };

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    Ok(tidy::run(session.repository, session.output)?.into())
}

//! Rustdoc, with every warning denied.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::process;

/// The documentation of every package.
pub const STEP: Step = Step { name: "doc", promise: "rustdoc has nothing to say", run };

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let mut cargo = process::cargo(session.repository);
    cargo.args(["doc", "--quiet", "--workspace", "--no-deps", "--all-features"]);
    session.run(cargo.env("RUSTDOCFLAGS", "-D warnings"))
}

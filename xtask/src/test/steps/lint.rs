//! Clippy, with every warning denied.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::test::packages::WORKSPACES;

/// Clippy over every package.
pub const STEP: Step = Step { name: "lint", promise: "clippy has nothing to say", run };

const CLIPPY: [&str; 5] = ["clippy", "--quiet", "--workspace", "--all-targets", "--all-features"];
const DENIED: [&str; 3] = ["--", "-D", "warnings"];

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let root = [&CLIPPY[..], &DENIED].concat();
    let others =
        WORKSPACES.map(|manifest| [&CLIPPY[..], &["--manifest-path", manifest], &DENIED].concat());
    session.cargo_each(std::iter::once(root).chain(others))
}

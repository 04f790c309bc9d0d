//! Clippy, with every warning denied.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::test::packages;

/// Clippy over every package.
pub const STEP: Step = Step { name: "lint", promise: "clippy has nothing to say", run };

const CLIPPY: [&str; 4] = ["clippy", "--quiet", "--all-targets", "--all-features"];
const DENIED: [&str; 3] = ["--", "-D", "warnings"];

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let manifests = packages::manifests(session.repository)?;
    let root = [&CLIPPY[..], &["--workspace"], &DENIED].concat();
    let others = manifests
        .iter()
        .map(|manifest| [&CLIPPY[..], &["--manifest-path", manifest], &DENIED].concat());
    session.cargo_each(std::iter::once(root).chain(others))
}

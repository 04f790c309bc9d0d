//! Hand-written Rust is formatted by rustfmt; `generated/rustfmt.toml` keeps it off generated files.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::test::packages;

/// The formatting of every package.
pub const STEP: Step = Step { name: "format", promise: "hand-written Rust is formatted", run };

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let manifests = packages::manifests(session.repository)?;
    let others =
        manifests.iter().map(|manifest| vec!["fmt", "--manifest-path", manifest, "--check"]);
    session.cargo_each(std::iter::once(vec!["fmt", "--all", "--check"]).chain(others))
}

//! Hand-written Rust is formatted by rustfmt; `generated/rustfmt.toml` keeps it off generated files.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::test::packages::WORKSPACES;

/// The formatting of every package.
pub const STEP: Step = Step { name: "format", promise: "hand-written Rust is formatted", run };

const FORMAT: [&str; 3] = ["fmt", "--all", "--check"];

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let others = WORKSPACES.map(|manifest| [&FORMAT[..], &["--manifest-path", manifest]].concat());
    session.cargo_each(std::iter::once(FORMAT.to_vec()).chain(others))
}

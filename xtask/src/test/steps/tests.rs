//! Unit, data-driven, integration and documentation tests.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::test::packages::ORACLE;

/// Every `cargo test` of all workspaces that have tests.
pub const STEP: Step = Step { name: "tests", promise: "every test passes", run };

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    session.cargo_each([
        vec!["test", "--quiet", "--workspace", "--all-features", "--no-fail-fast"],
        vec!["test", "--quiet", "--manifest-path", "xtask/Cargo.toml"],
        vec!["test", "--quiet", "--manifest-path", ORACLE],
    ])
}

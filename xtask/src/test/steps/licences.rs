//! Licences, bans and sources of everything we depend on, by cargo-deny and `deny.toml`.

use std::process::Command;

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::test::tools;

/// cargo-deny over both workspaces.
pub const STEP: Step = Step {
    name: "licences",
    promise: "dependencies are licensed and come from where they may",
    run,
};

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let Some(program) = tools::find(session.repository, "cargo-deny") else {
        return Ok(Outcome::Skipped("cargo-deny is not installed".to_owned()));
    };
    let mut outcome = Outcome::Passed;
    for manifest in ["Cargo.toml", "xtask/Cargo.toml"] {
        let mut deny = Command::new(&program);
        deny.current_dir(session.repository.root());
        deny.args(["--manifest-path", manifest, "--log-level", "error"]);
        deny.args(["check", "licenses", "bans", "sources"]);
        if session.run(&mut deny)? == Outcome::Failed {
            outcome = Outcome::Failed;
        }
    }
    Ok(outcome)
}

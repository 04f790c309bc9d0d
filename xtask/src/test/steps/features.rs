//! Generated crates compile with each of their features alone.

use anyhow::Result;

use super::{Outcome, Session, Step};
use crate::registry::Registry;

/// The feature combinations that `--all-features` does not see.
pub const STEP: Step =
    Step { name: "features", promise: "generated crates compile with each feature alone", run };

const COMBINATIONS: [&[&str]; 5] = [
    &[],
    &["--features", "server"],
    &["--features", "client"],
    &["--features", "client-core"],
    &["--features", "testing"],
];

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let apis = Registry::read(session.repository)?.apis();
    // All crates are checked together: what they depend on is compiled once per combination.
    let packages: Vec<&str> = apis.iter().flat_map(|api| ["-p", api.crate_name.as_str()]).collect();
    let check = ["check", "--quiet", "--no-default-features"];
    session.cargo_each(COMBINATIONS.map(|features| [&check[..], &packages, features].concat()))
}

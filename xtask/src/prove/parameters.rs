//! What a client writes into a parameter, a server reads as the same.

use std::io::Write;

use anyhow::Result;

use super::Proof;
use crate::process;
use crate::repository::Repository;
use crate::verdict::Verdict;

/// Random values for each cell of the table of styles: in the codec alone, and from generated clients to generated
/// servers. A cell is a place, a style, `explode` or not, and what the parameter holds.
pub const PROOF: Proof = Proof {
    name: "parameters",
    promise: "what a client writes into a parameter is what the server reads, in every style",
    rounds: 10_000,
    sample: 500,
    run,
};

/// The values for each cell, as the tests take them.
const VALUES: &str = "PROVE_PARAMETERS";

/// The tests that draw values: the package, the test, and what its features are.
const TESTS: [(&str, &[&str]); 2] =
    [("specwright-runtime", &["--features", "parameters"]), ("specwright", &[])];

fn run(repository: &Repository, rounds: u32, output: &mut dyn Write) -> Result<Verdict> {
    let mut verdict = Verdict::Fine;
    for (package, features) in TESTS {
        let mut cargo = process::cargo(repository);
        cargo.env(VALUES, rounds.to_string());
        cargo.args(["test", "--quiet", "--package", package, "--test", "parameters"]);
        cargo.args(features).args(["--", "--nocapture"]);
        verdict = verdict.and(process::run(&mut cargo, output)?);
    }
    Ok(verdict)
}

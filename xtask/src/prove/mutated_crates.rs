//! Whatever the generator makes of a damaged document is Rust that compiles, without a warning.

use std::fs;
use std::io::Write;

use anyhow::Result;
use specwright::{Options, SourceSet};

use super::Proof;
use super::chance::Chance;
use super::mutation::mutate;
use crate::codegen::maker;
use crate::codegen::scratch::Scratch;
use crate::process;
use crate::registry::Registry;
use crate::repository::Repository;
use crate::verdict::Verdict;

/// The crates of damaged documents, under clippy.
pub const PROOF: Proof = Proof {
    name: "mutated-crates",
    promise: "a crate made of a damaged document compiles without a warning",
    rounds: 2_000,
    sample: 40,
    run,
};

fn run(repository: &Repository, rounds: u32, output: &mut dyn Write) -> Result<Verdict> {
    let scratch = Scratch::new(repository, PROOF.name)?;
    let mut crates = 0;
    for api in Registry::read(repository)?.apis() {
        let document = fs::read_to_string(repository.path(&api.spec))?;
        for round in 0..rounds {
            let crate_name = format!("{}-{round}", api.crate_name);
            let runtime = Scratch::runtime(repository);
            let options = Options { crate_name, runtime, ..maker::options(&api) };
            let sources =
                SourceSet::new(&api.spec, mutate(&document, &mut Chance::new(u64::from(round))));
            if let Some(made) = maker::make_from(&sources, &options).made {
                scratch.add(&options.crate_name, &made.files)?;
                crates += 1;
            }
        }
    }
    let verdict = process::run(
        scratch.cargo("clippy").args(["--keep-going", "--", "-D", "warnings"]),
        output,
    )?;
    writeln!(output, "{crates} crates")?;
    Ok(verdict.and(Verdict::fine_if(crates > 0)))
}

//! `cargo xtask codegen`: from the documents under `specs/` to the crates under `generated/`.

mod check;
mod leftover;
mod summary;
mod write;

pub mod maker;
pub mod scratch;

use std::io::Write;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::command::CodegenRequest;
use crate::registry::{Api, Registry};
use crate::repository::Repository;
use crate::verdict::Verdict;
use maker::Made;

/// The folder of the generated crates.
pub const FOLDER: &str = "generated";

/// A crate as it should be.
struct Wanted {
    api: Api,
    made: Made,
    time: Duration,
}

/// Makes or checks the generated crates.
pub fn run(
    repository: &Repository,
    request: &CodegenRequest,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let registry = Registry::read(repository)?;
    let apis = registry.select(&request.apis)?;
    let wanted = make_all(repository, &apis, output)?;
    let sound = Verdict::fine_if(wanted.len() == apis.len());
    let leftovers = if request.apis.is_empty() {
        leftover::find(repository, &registry.apis())?
    } else {
        Vec::new()
    };
    let settle = if request.check { check::check } else { write::write };
    let settled = settle(repository, &wanted, &leftovers, output)?;
    Ok(sound.and(settled))
}

/// Whether `generated/` is what the documents make of it; the difference is printed.
pub fn is_fresh(repository: &Repository, output: &mut dyn Write) -> Result<Verdict> {
    run(repository, &CodegenRequest { check: true, apis: Vec::new() }, output)
}

/// The crates of all documents that are not at fault; what the generator says is passed on.
fn make_all(repository: &Repository, apis: &[Api], output: &mut dyn Write) -> Result<Vec<Wanted>> {
    let mut wanted = Vec::new();
    for api in apis {
        let start = Instant::now();
        let outcome = maker::make(repository.root(), api)?;
        output.write_all(outcome.findings.as_bytes())?;
        if let Some(made) = outcome.made {
            wanted.push(Wanted { api: api.clone(), made, time: start.elapsed() });
        }
    }
    Ok(wanted)
}

/// Where the crate stands, from the repository's root.
fn crate_folder(crate_name: &str) -> String {
    format!("{FOLDER}/{crate_name}")
}

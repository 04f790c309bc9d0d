//! Crates made of documents that mean harm compile, and hold nothing that no emitter makes.

use std::fs;
use std::io::Write;

use anyhow::{Context, Result};
use specwright::{Options, SourceSet};

use super::Proof;
use crate::codegen::maker;
use crate::codegen::scratch::Scratch;
use crate::process;
use crate::repository::Repository;
use crate::verdict::Verdict;

/// The documents, and the judge of what is made of them, as the tests of the generator have them.
#[path = "../../../generator/tests/hostile"]
mod tests {
    pub(super) mod documents;
    pub(super) mod judge;
}

/// The crates of hostile documents, one for each group.
pub const PROOF: Proof = Proof {
    name: "hostile",
    promise: "a crate made of a hostile document compiles and holds only what emitters make",
    rounds: u32::MAX,
    sample: 2,
    run,
};

/// The folder of the documents that are kept as files.
const FOLDER: &str = "generator/tests/data/hostile";

fn run(repository: &Repository, rounds: u32, output: &mut dyn Write) -> Result<Verdict> {
    let scratch = Scratch::new(repository, PROOF.name)?;
    let mut verdict = Verdict::Fine;
    let mut documents = kept(repository)?;
    documents.extend(tests::documents::texts_in_one());
    documents.extend(tests::documents::names_in_scopes());
    documents.truncate(usize::try_from(rounds)?);
    for (number, document) in documents.iter().enumerate() {
        let crate_name = format!("hostile-{number}");
        let options = options(repository, &crate_name);
        let sources = SourceSet::new(&document.name, document.text.as_str());
        let outcome = maker::make_from(&sources, &options);
        let Some(made) = outcome.made else {
            writeln!(output, "{}: no crate\n{}", document.name, outcome.findings)?;
            verdict = Verdict::Faulty;
            continue;
        };
        for fault in tests::judge::faults(&made.files) {
            writeln!(output, "{}: {fault}", document.name)?;
            verdict = Verdict::Faulty;
        }
        scratch.add(&crate_name, &made.files)?;
    }
    let compiled = process::run(scratch.cargo("check").arg("--keep-going"), output)?;
    writeln!(output, "{} crates", documents.len())?;
    Ok(verdict.and(compiled))
}

fn options(repository: &Repository, crate_name: &str) -> Options {
    Options { runtime: Scratch::runtime(repository), ..Options::new(crate_name, "openapi.json") }
}

/// The documents of the folder, in the order of their names.
fn kept(repository: &Repository) -> Result<Vec<tests::documents::Document>> {
    let mut files = Vec::new();
    for case in fs::read_dir(repository.path(FOLDER)).context(FOLDER)? {
        for file in fs::read_dir(case?.path())? {
            files.push(file?.path());
        }
    }
    files.sort();
    let read = |path: std::path::PathBuf| {
        let text = fs::read_to_string(&path)?;
        Ok(tests::documents::Document { name: path.display().to_string(), text })
    };
    files.into_iter().map(read).collect()
}

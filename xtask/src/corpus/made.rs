//! Makes a crate in a process of its own, so that its time and its memory are its own.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::document::Document;
use super::spent::{self, Spent};
use crate::codegen::maker::Outcome;
use crate::process;
use crate::repository::Repository;
use crate::verdict::Verdict;

/// The program that makes one crate.
const PACKAGE: &str = "xtask/bench/corpus/Cargo.toml";

/// What the program says of a document.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Made {
    /// Whether there is a crate.
    pub made: bool,
    /// How many warnings were.
    pub warnings: usize,
    /// The first error, or else the first warning.
    pub first: String,
    /// The operations of the API.
    pub operations: usize,
    /// Its named types.
    pub types: usize,
    /// Its schemas.
    pub nodes: usize,
    /// Those that say nothing.
    pub open: usize,
    /// Those that became data: name and pointer.
    pub dynamic: Vec<(String, String)>,
    /// The lines of the crate.
    pub lines: usize,
}

impl Made {
    /// What came of a document in this process.
    pub fn of(outcome: &Outcome) -> Self {
        let of = |kind: &'static str| {
            outcome.findings.lines().filter(move |line| line.starts_with(kind))
        };
        let first = of("error").next().or_else(|| of("warning").next());
        let first = first.unwrap_or_default().to_owned();
        let warnings = of("warning").count();
        let Some(crate_) = &outcome.made else {
            return Self { first, warnings, ..Self::default() };
        };
        let summary = &crate_.summary;
        Self {
            made: true,
            warnings,
            first,
            operations: summary.operations,
            types: summary.types,
            nodes: summary.nodes.all,
            open: summary.nodes.open,
            dynamic: summary.nodes.dynamic.clone(),
            lines: crate_.files.iter().map(|file| file.text.lines().count()).sum(),
        }
    }
}

/// Builds the program, for release as the command is meant to be.
pub fn build(repository: &Repository, output: &mut dyn Write) -> Result<PathBuf> {
    let mut cargo = process::cargo(repository);
    cargo.args(["build", "--release", "--quiet", "--manifest-path", PACKAGE]);
    ensure!(process::run(&mut cargo, output)? == Verdict::Fine, "{PACKAGE} does not build");
    Ok(repository.target().join("release/bench-corpus"))
}

/// Where things stand that a crate is made of.
pub struct Maker<'a> {
    /// The program.
    pub program: &'a Path,
    /// Where the crate goes.
    pub folder: &'a Path,
    /// The folder of the runtime.
    pub runtime: &'a Path,
    /// The most memory, in bytes.
    pub memory: u64,
}

impl Maker<'_> {
    /// Makes the crate of a document. An error is what the program said that was no answer: a panic, or no memory.
    pub fn make(&self, document: &Document) -> Result<(Result<Made, String>, Spent)> {
        let mut command = Command::new(self.program);
        command
            .args([document.path.as_path(), self.folder])
            .arg(document.crate_name())
            .arg(self.runtime);
        let [out, err] = ["out", "err"].map(|ending| self.folder.with_extension(ending));
        let files = [File::create(&out)?, File::create(&err)?];
        let (is_fine, spent) = spent::run(&command, self.memory, files)?;
        let said = fs::read_to_string(&err)?;
        if !is_fine {
            let first = said.lines().find(|line| !line.trim().is_empty());
            return Ok((Err(first.unwrap_or("ended without a word").to_owned()), spent));
        }
        let answer = fs::read_to_string(&out)?;
        let made = serde_json::from_str(&answer).with_context(|| document.file.clone())?;
        Ok((Ok(made), spent))
    }
}

//! The crates of a pair as rustdoc describes them, in JSON.

use std::cell::Cell;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use specwright::GeneratedFile;

use super::super::judged::Judged;
use super::super::witness;
use crate::codegen::scratch::Scratch;
use crate::prove::pairs::Pair;
use crate::repository::Repository;

/// The name by which both crates know themselves: paths in a description begin with it.
const LIBRARY: &str = "subject";

/// Descriptions of crates, which are compiled in one workspace.
pub struct Crates<'a> {
    scratch: Scratch<'a>,
    number: Cell<usize>,
}

/// Both crates of a pair.
pub struct Described {
    /// The description of the older one.
    pub older: PathBuf,
    /// The description of the newer one.
    pub newer: PathBuf,
    /// What the review says.
    pub judged: Judged,
}

impl<'a> Crates<'a> {
    /// An empty workspace.
    pub fn new(repository: &'a Repository) -> Result<Self> {
        Ok(Self { scratch: Scratch::new(repository, "semver-checks")?, number: Cell::new(0) })
    }

    /// Describes both crates of a pair; nothing where one cannot be made, or both are the same.
    pub fn describe(&self, repository: &Repository, pair: &Pair) -> Result<Option<Described>> {
        let number = self.number.get();
        let Some(made) = witness::make(repository, pair)? else { return Ok(None) };
        self.number.set(number + 1);
        Ok(Some(Described {
            older: self.one(repository, &format!("older-{number}"), &made.older)?,
            newer: self.one(repository, &format!("newer-{number}"), &made.newer)?,
            judged: witness::judge(pair, number, (&made.base, &made.head)),
        }))
    }

    fn one(
        &self,
        repository: &Repository,
        package: &str,
        files: &[GeneratedFile],
    ) -> Result<PathBuf> {
        self.scratch.add(package, &with_library(files, package))?;
        let mut cargo = self.scratch.cargo_of(package, "rustdoc");
        // The description is not stable yet, so that this compiler has to be told that it is wanted.
        cargo.env("RUSTC_BOOTSTRAP", "1");
        cargo.args(["--lib", "--", "-Zunstable-options", "--output-format=json"]);
        cargo.args(["--cap-lints=allow", "--document-hidden-items"]);
        let answer = cargo.output().context("cannot start cargo")?;
        let said = String::from_utf8_lossy(&answer.stderr);
        ensure!(answer.status.success(), "{package} is not described: {said}");
        let made = repository.target().join("doc").join(format!("{LIBRARY}.json"));
        let kept = self.scratch.file(&format!("{package}.json"));
        fs::rename(&made, &kept).with_context(|| format!("{} is not there", made.display()))?;
        Ok(kept)
    }
}

/// The same crate as a package of its own, whose library keeps its name.
fn with_library(files: &[GeneratedFile], package: &str) -> Vec<GeneratedFile> {
    let text = |file: &GeneratedFile| match file.path.as_str() {
        "Cargo.toml" => {
            let named = witness::named(&file.text, package);
            format!("{named}\n[lib]\nname = \"{LIBRARY}\"\n")
        }
        _ => file.text.clone(),
    };
    let own = |file: &GeneratedFile| GeneratedFile { path: file.path.clone(), text: text(file) };
    files.iter().map(own).collect()
}

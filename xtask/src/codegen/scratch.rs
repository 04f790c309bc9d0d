//! Crates that are made to see whether they compile, and thrown away.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use specwright::{GeneratedFile, RuntimeSource};

use super::maker;
use crate::process;
use crate::repository::Repository;

/// A workspace of its own below the target folder, so that no other one has to know its crates.
pub struct Scratch<'a> {
    repository: &'a Repository,
    folder: PathBuf,
}

impl<'a> Scratch<'a> {
    /// An empty workspace; its lock file names the versions that are compiled already.
    pub fn new(repository: &'a Repository, name: &str) -> Result<Self> {
        let folder = repository.target().join("scratch").join(name);
        for old in [folder.clone(), folder.with_extension("aside")] {
            if old.exists() {
                fs::remove_dir_all(&old)?;
            }
        }
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n")?;
        fs::copy(repository.path("Cargo.lock"), folder.join("Cargo.lock"))
            .context("cannot copy Cargo.lock")?;
        Ok(Self { repository, folder })
    }

    /// The runtime of the working tree, for crates in any folder.
    pub fn runtime(repository: &Repository) -> RuntimeSource {
        RuntimeSource::Path(repository.path("runtime").display().to_string())
    }

    /// Adds a crate.
    pub fn add(&self, crate_name: &str, files: &[GeneratedFile]) -> Result<()> {
        maker::write(&self.folder.join(crate_name), files)?;
        Ok(())
    }

    /// Where a crate can be made without being a part of the workspace yet.
    pub fn aside(&self, crate_name: &str) -> Result<PathBuf> {
        let aside = self.folder.with_extension("aside");
        fs::create_dir_all(&aside)?;
        Ok(aside.join(crate_name))
    }

    /// Makes a crate that was made aside a part of the workspace.
    pub fn adopt(&self, crate_name: &str) -> Result<()> {
        let aside = self.aside(crate_name)?;
        fs::rename(&aside, self.folder.join(crate_name))
            .with_context(|| format!("cannot move {}", aside.display()))
    }

    /// Cargo in the folder of the workspace.
    pub fn bare_cargo(&self) -> Command {
        let mut cargo = process::cargo(self.repository);
        cargo.current_dir(&self.folder);
        cargo
    }

    /// Cargo over all crates of the workspace, with all that they can do.
    pub fn cargo(&self, chore: &str) -> Command {
        let mut cargo = self.plain_cargo(chore);
        cargo.arg("--all-features");
        cargo
    }

    /// Cargo over all crates of the workspace, with no feature but those that they ask of each other.
    pub fn plain_cargo(&self, chore: &str) -> Command {
        let mut cargo = self.bare_cargo();
        cargo.args([chore, "--quiet", "--workspace"]);
        cargo
    }

    /// Cargo over one crate of the workspace, with all that it can do.
    pub fn cargo_of(&self, package: &str, chore: &str) -> Command {
        let mut cargo = process::cargo(self.repository);
        cargo.current_dir(&self.folder);
        cargo.args([chore, "--quiet", "--all-features", "--package", package]);
        cargo
    }

    /// The path of a file of the workspace.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

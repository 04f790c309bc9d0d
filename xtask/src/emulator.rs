//! Tests of the emulator that are written in Python and call it from outside.

use std::io::Write;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::process;
use crate::repository::Repository;
use crate::verdict::Verdict;

/// Where `.ci/run` makes the environments.
const TOOLS: &str = "target/tools";

/// An environment of Python with what some tests need.
pub struct Environment<'a> {
    repository: &'a Repository,
    python: PathBuf,
}

impl<'a> Environment<'a> {
    /// The environment of this name, if it is there.
    pub fn find(repository: &'a Repository, name: &str) -> Option<Self> {
        let python = repository.path(TOOLS).join(name).join("bin/python");
        python.is_file().then_some(Self { repository, python })
    }

    /// Runs Python with these words. What it runs finds the emulator as `APP_EMULATOR`.
    pub fn run(&self, words: &[&str], output: &mut dyn Write) -> Result<Verdict> {
        let mut python = Command::new(&self.python);
        python.current_dir(self.repository.root()).args(words);
        python.env("APP_EMULATOR", self.repository.target().join("debug/app-emulator"));
        process::run(&mut python, output)
    }
}

/// Builds the emulator.
pub fn build(repository: &Repository, output: &mut dyn Write) -> Result<Verdict> {
    let mut cargo = process::cargo(repository);
    process::run(cargo.args(["build", "--quiet", "--package", "app-emulator"]), output)
}

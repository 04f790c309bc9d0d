//! What every step is given.

use std::io::Write;
use std::process::Command;

use anyhow::Result;

use super::step::Outcome;
use crate::process;
use crate::repository::Repository;

/// The repository under test and the place to write to.
pub struct Session<'a> {
    /// The repository under test.
    pub repository: &'a Repository,
    /// Where the steps write.
    pub output: &'a mut dyn Write,
}

impl Session<'_> {
    /// Runs cargo with these words.
    pub fn cargo(&mut self, words: &[&str]) -> Result<Outcome> {
        let mut command = process::cargo(self.repository);
        self.run(command.args(words))
    }

    /// Runs cargo with each list of words; goes on after a failure.
    pub fn cargo_each<'w>(
        &mut self,
        runs: impl IntoIterator<Item = Vec<&'w str>>,
    ) -> Result<Outcome> {
        let mut all = Outcome::Passed;
        for words in runs {
            if self.cargo(&words)? == Outcome::Failed {
                all = Outcome::Failed;
            }
        }
        Ok(all)
    }

    /// Runs a command; its exit code is the outcome.
    pub fn run(&mut self, command: &mut Command) -> Result<Outcome> {
        Ok(process::run(command, self.output)?.into())
    }
}

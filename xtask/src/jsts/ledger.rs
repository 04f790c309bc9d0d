//! The committed tables beside what was measured now.

use std::fs;
use std::io::Write;

use anyhow::{Context, Result};

use super::scores::{self, Scores};
use super::skips::{self, Skips};
use crate::repository::Repository;
use crate::verdict::Verdict;

/// The committed tables.
const SCORES: &str = "xtask/jsts/scores.tsv";
const SKIPS: &str = "xtask/jsts/skips.tsv";

/// How many tests of a kind are named before the rest is only counted.
const SHOWN: usize = 20;

/// Scores and skips: those that are committed, or those of a run.
#[derive(Default)]
pub struct Ledger {
    /// How many tests went how.
    pub scores: Scores,
    /// What is not as it should be.
    pub skips: Skips,
}

impl Ledger {
    /// The committed tables; empty where there are none yet.
    pub fn committed(repository: &Repository) -> Result<Self> {
        let text = |path: &str| fs::read_to_string(repository.path(path)).unwrap_or_default();
        let scores = scores::read(&text(SCORES)).context(SCORES)?;
        Ok(Self { scores, skips: skips::read(&text(SKIPS)).context(SKIPS)? })
    }

    /// Only what is about a suite and the files whose names hold the text.
    pub fn part(&self, suite: &str, only: &str) -> Self {
        let scores =
            self.scores.iter().filter(|(it, _)| it.suite == suite && it.file.contains(only));
        let skips = self.skips.iter().filter(|((of, test), _)| of == suite && is_in(test, only));
        Self {
            scores: scores.map(|(subject, score)| (subject.clone(), score.clone())).collect(),
            skips: skips.map(|(test, reason)| (test.clone(), reason.clone())).collect(),
        }
    }

    /// Says where the measured tables differ from these, the committed ones.
    pub fn compare(&self, measured: &Self, output: &mut dyn Write) -> Result<Verdict> {
        let unlisted = missing(&measured.skips, &self.skips);
        list(&unlisted, &format!("fails and is not in {SKIPS}"), output)?;
        let passing = missing(&self.skips, &measured.skips);
        list(&passing, &format!("passes, but stands in {SKIPS}"), output)?;
        let unexamined = skips::unexamined(&self.skips);
        if unexamined > 0 {
            writeln!(output, "note: {unexamined} reasons in {SKIPS} only say what was seen")?;
        }
        let same = self.scores == measured.scores;
        if !same {
            writeln!(output, "error: {SCORES} does not say what was measured")?;
        }
        let fine = same && unlisted.is_empty() && passing.is_empty();
        if !fine {
            writeln!(
                output,
                "help: `cargo xtask jsts --bless` rewrites both; review the difference"
            )?;
        }
        Ok(Verdict::fine_if(fine))
    }

    /// Puts what was measured in the place of a part, and writes both tables.
    pub fn bless(mut self, repository: &Repository, part: &Self, measured: Self) -> Result<()> {
        self.scores.retain(|subject, _| !part.scores.contains_key(subject));
        self.skips.retain(|test, _| !part.skips.contains_key(test));
        self.scores.extend(measured.scores);
        self.skips.extend(skips::renewed(&part.skips, &measured.skips));
        fs::write(repository.path(SCORES), scores::write(&self.scores)).context(SCORES)?;
        fs::write(repository.path(SKIPS), skips::write(&self.skips)).context(SKIPS)
    }
}

/// What stands in one list only.
fn missing<'s>(one: &'s Skips, other: &Skips) -> Vec<(&'s (String, String), &'s String)> {
    one.iter().filter(|(test, _)| !other.contains_key(*test)).collect()
}

/// Says the same of some tests, of the first ones by name.
fn list(tests: &[(&(String, String), &String)], what: &str, output: &mut dyn Write) -> Result<()> {
    for ((suite, test), reason) in tests.iter().take(SHOWN) {
        writeln!(output, "error: {suite} {test} {what}: {reason}")?;
    }
    if let Some(more) = tests.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        writeln!(output, "error: {more} more like that; `--failures` shows all")?;
    }
    Ok(())
}

/// Whether a test is of a file whose name holds the text.
fn is_in(test: &str, only: &str) -> bool {
    test.split('#').next().is_some_and(|file| file.contains(only))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ledger(test: &str) -> Ledger {
        let text = format!("suite\ttest\treason\n3.0\t{test}\tno room\n");
        Ledger { scores: Scores::new(), skips: skips::read(&text).unwrap() }
    }

    fn check(committed: &Ledger, measured: &Ledger) -> (Verdict, String) {
        let mut output = Vec::new();
        let verdict = committed.compare(measured, &mut output).unwrap();
        (verdict, String::from_utf8(output).unwrap())
    }

    #[test]
    fn a_listed_skip_that_passes_fails_the_run() {
        let (verdict, said) = check(&ledger("maximum#0/0 typed"), &Ledger::default());
        assert_eq!(verdict, Verdict::Faulty);
        assert!(said.contains("3.0 maximum#0/0 typed passes"), "{said}");
    }

    #[test]
    fn an_unlisted_failure_fails_the_run() {
        let (verdict, said) = check(&Ledger::default(), &ledger("maximum#0/0 typed"));
        assert_eq!(verdict, Verdict::Faulty);
        assert!(said.contains("3.0 maximum#0/0 typed fails"), "{said}");
    }

    #[test]
    fn what_is_as_it_was_is_fine() {
        let same = check(&ledger("maximum#0/0 typed"), &ledger("maximum#0/0 typed"));
        assert_eq!(same, (Verdict::Fine, String::new()));
    }

    #[test]
    fn a_part_holds_its_own_files_only() {
        assert!(ledger("maximum#0/0 typed").part("3.0", "minimum").skips.is_empty());
        assert_eq!(ledger("maximum#0/0 typed").part("3.0", "max").skips.len(), 1);
        assert!(ledger("maximum#0/0 typed").part("3.1", "max").skips.is_empty());
    }
}

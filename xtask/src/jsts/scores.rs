//! The committed scores: a row for each file and form.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

use super::finding::{Finding, Outcome, RoundTrip};
use super::specimen::{Form, Tier};

/// The first line of the table.
const HEAD: &str = "suite\tfile\ttier\tform\tpassed\tfailed\tskipped\tkept\tlost";

/// What a row is about: suite, tier, file and form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {
    /// The suite's name.
    pub suite: String,
    /// The tier of the file.
    pub tier: Tier,
    /// The file without its ending.
    pub file: String,
    /// The form of its schemas.
    pub form: Form,
}

/// How many tests of a row went how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// The verdict is right.
    pub passed: usize,
    /// The verdict is wrong, or there is none.
    pub failed: usize,
    /// An OpenAPI document cannot hold what the group needs.
    pub skipped: usize,
    /// Values that came back as they were.
    pub kept: usize,
    /// Values that did not.
    pub lost: usize,
}

/// The rows in their order.
pub type Scores = BTreeMap<Subject, Score>;

impl Score {
    /// All tests of the row.
    pub fn tests(&self) -> usize {
        self.passed + self.failed + self.skipped
    }

    /// Adds another row.
    pub fn add(&mut self, other: &Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
        self.kept += other.kept;
        self.lost += other.lost;
    }

    fn count(&mut self, finding: &Finding<'_>) {
        match finding.outcome {
            Outcome::Passed => self.passed += 1,
            Outcome::Failed(_) => self.failed += 1,
            Outcome::Skipped(_) => self.skipped += 1,
        }
        match finding.round_trip {
            Some(RoundTrip::Kept) => self.kept += 1,
            Some(RoundTrip::Lost(_)) => self.lost += 1,
            None => {}
        }
    }
}

/// The scores of a suite.
pub fn of(suite: &str, findings: &[Finding<'_>]) -> Scores {
    let mut scores = Scores::new();
    for finding in findings {
        let specimen = finding.specimen;
        let subject = Subject {
            suite: suite.to_owned(),
            tier: specimen.tier(),
            file: specimen.file.clone(),
            form: specimen.form,
        };
        scores.entry(subject).or_default().count(finding);
    }
    scores
}

/// The table as text.
pub fn write(scores: &Scores) -> String {
    let row = |(subject, score): (&Subject, &Score)| {
        let Subject { suite, tier, file, form } = subject;
        let Score { passed, failed, skipped, kept, lost } = score;
        format!("{suite}\t{file}\t{tier}\t{form}\t{passed}\t{failed}\t{skipped}\t{kept}\t{lost}\n")
    };
    format!("{HEAD}\n{}", scores.iter().map(row).collect::<String>())
}

/// Reads the table.
pub fn read(text: &str) -> Result<Scores> {
    text.lines()
        .skip(1)
        .map(|line| row(line).with_context(|| format!("this is no row of scores: {line}")))
        .collect()
}

fn row(line: &str) -> Option<(Subject, Score)> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [suite, file, tier, form, numbers @ ..] = cells.as_slice() else { return None };
    let tier = [Tier::Required, Tier::Optional].into_iter().find(|it| it.to_string() == *tier)?;
    let form = [Form::Untyped, Form::Typed].into_iter().find(|it| it.to_string() == *form)?;
    let numbers: Vec<usize> = numbers.iter().map_while(|cell| cell.parse().ok()).collect();
    let [passed, failed, skipped, kept, lost] = *numbers.as_slice() else { return None };
    let (suite, file) = ((*suite).to_owned(), (*file).to_owned());
    let score = Score { passed, failed, skipped, kept, lost };
    Some((Subject { suite, tier, file, form }, score))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let text = format!("{HEAD}\n3.0\tmaximum\trequired\ttyped\t5\t1\t0\t3\t2\n");
        assert_eq!(write(&read(&text).unwrap()), text);
    }

    #[test]
    fn a_row_without_a_number_is_an_error() {
        assert!(read(&format!("{HEAD}\n3.0\tmaximum\trequired\ttyped\t5\t1\t0\t3\n")).is_err());
    }
}

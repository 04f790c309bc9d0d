//! The table at the end of `cargo xtask test`, and what it amounts to.

use std::io::Write;
use std::time::Duration;

use anyhow::Result;

use super::step::Outcome;
use crate::table::{self, Column};
use crate::verdict::Verdict;

const COLUMNS: [Column; 4] =
    [Column::Words("step"), Column::Words("outcome"), Column::Number("m:ss"), Column::Words("")];

/// How one step went.
pub struct Line {
    /// The step's name.
    pub name: &'static str,
    /// How it ended.
    pub outcome: Outcome,
    /// How long it took.
    pub time: Duration,
}

impl Line {
    /// The outcome in one word.
    pub fn word(&self) -> &'static str {
        match self.outcome {
            Outcome::Passed => "passed",
            Outcome::Failed => "FAILED",
            Outcome::Skipped(_) => "skipped",
        }
    }

    /// The time as minutes and seconds.
    pub fn minutes(&self) -> String {
        minutes(self.time)
    }

    fn row(&self) -> Vec<String> {
        let reason = match &self.outcome {
            Outcome::Skipped(reason) => reason.clone(),
            Outcome::Passed | Outcome::Failed => String::new(),
        };
        vec![self.name.to_owned(), self.word().to_owned(), self.minutes(), reason]
    }
}

/// Prints the table and the verdict; a strict run takes a skipped step for a failed one.
pub fn conclude(lines: &[Line], strict: bool, output: &mut dyn Write) -> Result<Verdict> {
    let total: Duration = lines.iter().map(|line| line.time).sum();
    write!(output, "\n{}", table::draw(&COLUMNS, lines.iter().map(Line::row).collect()))?;
    let failed = lines.iter().filter(|line| line.outcome == Outcome::Failed).count();
    let skipped = lines.iter().filter(|line| matches!(line.outcome, Outcome::Skipped(_))).count();
    let passed = lines.len() - failed - skipped;
    let time = minutes(total);
    writeln!(output, "\n{passed} steps passed, {failed} failed, {skipped} skipped in {time}")?;
    if strict && skipped > 0 {
        writeln!(output, "With CI=true nothing may be skipped.")?;
    }
    Ok(Verdict::fine_if(failed == 0 && !(strict && skipped > 0)))
}

fn minutes(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    fn line(name: &'static str, outcome: Outcome) -> Line {
        Line { name, outcome, time: Duration::from_secs(61) }
    }

    fn verdict(lines: &[Line], strict: bool) -> Verdict {
        conclude(lines, strict, &mut Vec::new()).unwrap()
    }

    #[test]
    fn one_failed_step_fails_the_run() {
        let lines = [line("format", Outcome::Passed), line("lint", Outcome::Failed)];
        assert_eq!(verdict(&lines, false), Verdict::Faulty);
    }

    #[test]
    fn a_skipped_step_fails_a_strict_run_only() {
        let lines = [line("specs", Outcome::Skipped("no validator".into()))];
        assert_eq!(verdict(&lines, false), Verdict::Fine);
        assert_eq!(verdict(&lines, true), Verdict::Faulty);
    }

    #[test]
    fn the_table_names_what_was_skipped_and_why() {
        let lines = [
            line("format", Outcome::Passed),
            line("specs", Outcome::Skipped("no validator".into())),
        ];
        let mut output = Vec::new();
        conclude(&lines, false, &mut output).unwrap();
        expect![[r#"

            step    outcome  m:ss
            format  passed   1:01
            specs   skipped  1:01  no validator

            1 steps passed, 0 failed, 1 skipped in 2:02
        "#]]
        .assert_eq(&String::from_utf8(output).unwrap());
    }
}

//! What people see of a run.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::Result;

use super::finding::Finding;
use super::json::Json;
use super::scores::{Score, Scores};
use super::specimen::Tier;
use crate::table::{self, Column};

const COLUMNS: [Column; 8] = [
    Column::Words("file"),
    Column::Words("form"),
    Column::Number("passed"),
    Column::Number("of"),
    Column::Number("failed"),
    Column::Number("skipped"),
    Column::Number("kept"),
    Column::Number("lost"),
];

const REASONS: [Column; 2] = [Column::Number("tests"), Column::Words("reason")];

/// How many reasons are shown: the frequent ones.
const FREQUENT: usize = 25;

/// A row for each file and form.
pub fn scores(scores: &Scores, output: &mut dyn Write) -> Result<()> {
    let rows = scores.iter().map(|(subject, score)| {
        let numbers =
            [score.passed, score.tests(), score.failed, score.skipped, score.kept, score.lost];
        let words = [subject.file.clone(), subject.form.to_string()];
        words.into_iter().chain(numbers.map(|number| number.to_string())).collect()
    });
    write!(output, "\n{}\n", table::draw(&COLUMNS, rows.collect()))?;
    Ok(())
}

/// The sums, in one line for each tier and one for all.
pub fn totals(suite: &str, scores: &Scores, output: &mut dyn Write) -> Result<()> {
    let sum = |wanted: fn(Tier) -> bool| {
        let mut sum = Score::default();
        let rows = scores.iter().filter(|(subject, _)| wanted(subject.tier));
        rows.for_each(|(_, score)| sum.add(score));
        sum
    };
    let all = sum(|_| true);
    let required = share(&sum(|tier| tier == Tier::Required));
    let optional = share(&sum(|tier| tier == Tier::Optional));
    writeln!(output, "{suite}: required {required}, optional {optional}")?;
    writeln!(output, "{suite}: {}, {} failed, {} skipped", share(&all), all.failed, all.skipped)?;
    writeln!(output, "{suite}: round trips {} of {} kept", all.kept, all.kept + all.lost)?;
    Ok(())
}

/// `1210 of 1250 (96.8 %)`.
fn share(score: &Score) -> String {
    let tests = score.tests();
    // Rounded down, so that only a whole hundred shows as such.
    let permille = (score.passed * 1000).checked_div(tests).unwrap_or(0);
    format!("{} of {tests} ({}.{} %)", score.passed, permille / 10, permille % 10)
}

/// The frequent reasons, each with how many tests have it.
pub fn reasons(findings: &[Finding<'_>], output: &mut dyn Write) -> Result<()> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (_, reason) in findings.iter().flat_map(Finding::faults) {
        *counts.entry(kind(&reason)).or_default() += 1;
    }
    let mut counts: Vec<(String, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let rows = counts.into_iter().take(FREQUENT);
    let rows: Vec<_> = rows.map(|(reason, count)| vec![count.to_string(), reason]).collect();
    if !rows.is_empty() {
        write!(output, "\n{}", table::draw(&REASONS, rows))?;
    }
    Ok(())
}

/// A reason without what differs from test to test: the second half of what a type says.
fn kind(reason: &str) -> String {
    match reason.split_once(": ") {
        Some((what, _))
            if !what.starts_with("refused") && !what.starts_with("does not compile") =>
        {
            what.to_owned()
        }
        _ => reason.chars().take(140).collect(),
    }
}

/// Everything that is not as it should be: schemas once, then document and verdict.
pub fn failures(findings: &[Finding<'_>], output: &mut dyn Write) -> Result<()> {
    let mut shown = None;
    for finding in findings.iter().filter(|finding| !finding.faults().is_empty()) {
        let (specimen, test) = (finding.specimen, finding.test);
        if shown != Some(&specimen.prefix) {
            shown = Some(&specimen.prefix);
            heading(finding, output)?;
        }
        if !finding.was_decoded {
            continue;
        }
        let wanted = if test.valid { "valid" } else { "invalid" };
        writeln!(output, "  {}: {}", specimen.key(test), test.description)?;
        writeln!(output, "    {wanted}: {}", on_one_line(&test.document))?;
        for (_, reason) in finding.faults() {
            writeln!(output, "    seen: {reason}")?;
        }
    }
    Ok(())
}

fn heading(finding: &Finding<'_>, output: &mut dyn Write) -> Result<()> {
    let specimen = finding.specimen;
    writeln!(output, "\n{}: {}", specimen.name(), specimen.description)?;
    for (name, schema) in &specimen.components {
        writeln!(output, "  {name}: {schema}")?;
    }
    if let (true, Some((_, reason))) = (!finding.was_decoded, finding.faults().first()) {
        writeln!(output, "  no type for {} tests: {reason}", specimen.tests.len())?;
    }
    Ok(())
}

/// A document without its line breaks.
fn on_one_line(document: &str) -> String {
    Json::read(document).map_or_else(|_| document.to_owned(), |json| json.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_never_rounded_up() {
        let score = Score { passed: 1999, failed: 1, ..Score::default() };
        assert_eq!(share(&score), "1999 of 2000 (99.9 %)");
        assert_eq!(share(&Score::default()), "0 of 0 (0.0 %)");
    }

    #[test]
    fn verdicts_about_different_values_have_one_kind() {
        assert_eq!(kind("refuses what is valid: /a: no"), "refuses what is valid");
        assert_eq!(kind("refused: E301 no: way"), "refused: E301 no: way");
    }
}

//! What both say of the pairs, counted.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::lints::Lints;
use crate::prove::rust_verdicts::judged::Judged;

/// What came of the pairs so far.
#[derive(Default)]
pub struct Tally {
    both: usize,
    neither: usize,
    contradictions: Vec<String>,
    /// Pairs in which only the review sees a break, by the rule that sees it.
    ours_alone: BTreeMap<String, usize>,
    alone: usize,
    lints: BTreeMap<String, usize>,
}

impl Tally {
    /// Adds a pair.
    pub fn add(&mut self, name: &str, judged: &Judged, lints: &Lints) {
        for lint in lints.importers.iter().chain(&lints.implementors) {
            *self.lints.entry(lint.clone()).or_default() += 1;
        }
        let unseen = [(&lints.importers, judged.api), (&lints.implementors, judged.server)];
        let denied: Vec<&str> = unseen
            .iter()
            .filter(|(_, breaks)| !breaks)
            .flat_map(|(lints, _)| lints.iter().map(String::as_str))
            .collect();
        let sees = !lints.importers.is_empty() || !lints.implementors.is_empty();
        if !denied.is_empty() {
            self.contradictions.push(format!("{name}: the review denies {}", denied.join(", ")));
        } else if sees {
            self.both += 1;
        } else if judged.api || judged.server {
            self.alone += 1;
            let mut reasons = judged.reasons.clone();
            reasons.dedup();
            for reason in reasons {
                *self.ours_alone.entry(reason).or_default() += 1;
            }
        } else {
            self.neither += 1;
        }
    }

    /// How many pairs were compared.
    pub fn pairs(&self) -> usize {
        self.both + self.neither + self.alone + self.contradictions.len()
    }

    /// Whether there were pairs, and no contradiction.
    pub fn is_sound(&self) -> bool {
        self.contradictions.is_empty() && self.pairs() > 0
    }

    /// The pairs in which a break is seen that the review denies, a line for each.
    pub fn contradictions(&self) -> String {
        self.contradictions.iter().map(|line| format!("{line}\n")).collect()
    }

    /// All counts.
    pub fn summary(&self) -> String {
        let mut text = format!("{} pairs of crates\n", self.pairs());
        for (says, number) in [
            ("break by both", self.both),
            ("break by neither", self.neither),
            ("break by the review alone", self.alone),
            ("break by cargo-semver-checks alone", self.contradictions.len()),
        ] {
            line(&mut text, number, says);
        }
        text += "what cargo-semver-checks sees, by its lints\n";
        self.lints.iter().for_each(|(lint, number)| line(&mut text, *number, lint));
        text += "what the review sees alone, by its rules\n";
        self.ours_alone.iter().for_each(|(rule, number)| line(&mut text, *number, rule));
        text
    }
}

fn line(text: &mut String, number: usize, says: &str) {
    writeln!(text, "  {number} {says}").expect("writing to a string cannot fail");
}

//! The disagreements that were found, each once and as small as it gets.

use std::io::Write;

use anyhow::Result;

use crate::ledger::Fault;
use crate::shrink::Pair;

/// The most disagreements that are shown.
const SHOWN: usize = 12;

/// Disagreements of one level.
#[derive(Default)]
pub struct Findings {
    /// Disagreements before they were made small.
    pub count: usize,
    pairs: Vec<(Pair, bool)>,
    known: usize,
}

impl Findings {
    /// Takes note of a disagreement. `is_admitted` is our verdict.
    pub fn note(&mut self, least: Pair, is_admitted: bool, faults: &[Fault]) {
        self.count += 1;
        let is_known =
            faults.iter().any(|fault| fault.pair == least && fault.is_admitted == is_admitted);
        self.known += usize::from(is_known);
        if !is_known && !self.pairs.iter().any(|(pair, _)| *pair == least) {
            self.pairs.push((least, is_admitted));
        }
    }

    /// Whether every disagreement is a known fault of the other validator.
    pub fn is_fine(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Shows the disagreements as lines of the ledger.
    pub fn show(&self, output: &mut dyn Write) -> Result<()> {
        for (pair, is_admitted) in self.pairs.iter().take(SHOWN) {
            let verdict = if *is_admitted { "admitted" } else { "refused" };
            writeln!(output, "  {}\t{}\t{verdict} by us", pair.case.to_schema(), pair.document)?;
        }
        let (all, least) = (self.count, self.pairs.len());
        writeln!(
            output,
            "  {all} disagreements: {} known, {least} others after shrinking",
            self.known
        )?;
        Ok(())
    }
}

//! The disagreements that were found, each once and as small as it gets.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::Result;

use crate::data_level;
use crate::faults;
use crate::shrink::Pair;

/// The most disagreements that are shown.
const SHOWN: usize = 12;

/// Disagreements of one level.
#[derive(Default)]
pub struct Findings {
    /// Those that no known fault explains, with what we made of them.
    pairs: Vec<(Pair, String)>,
    /// How many each known fault explains.
    known: BTreeMap<&'static str, usize>,
}

impl Findings {
    /// Takes note of a disagreement, unless the same one was found before. `is_admitted` is our verdict.
    ///
    /// A fault of the other validator explains it only where the runtime says the same of the schema as data: where
    /// types and data differ one of them is wrong.
    pub fn note(&mut self, least: Pair, is_admitted: bool) {
        let is_agreed = data_level::admits(&least.case, &least.document) == Some(is_admitted);
        let explanation = faults::explanation(&least, is_admitted).filter(|_| is_agreed);
        if let Some(name) = explanation {
            *self.known.entry(name).or_default() += 1;
        } else {
            self.add(
                least,
                if is_admitted { "admitted by us" } else { "refused by us" }.to_owned(),
            );
        }
    }

    /// Takes note of a document that a type takes and writes as something that it, or its schema, does not take.
    pub fn note_writing(&mut self, pair: Pair, written: &str) {
        self.add(pair, format!("written by us as {written}"));
    }

    fn add(&mut self, pair: Pair, remark: String) {
        if !self.pairs.iter().any(|(known, _)| *known == pair) {
            self.pairs.push((pair, remark));
        }
    }

    /// How many there are that no known fault explains.
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether every disagreement is a known fault of the other validator.
    pub fn is_fine(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Shows the disagreements as lines of the ledger.
    pub fn show(&self, output: &mut dyn Write) -> Result<()> {
        for (pair, remark) in self.pairs.iter().take(SHOWN) {
            let version = pair.case.dialect.version();
            let Pair { case, document } = pair;
            writeln!(output, "  {}\t{document}\t{remark}, in {version}", case.to_schema())?;
        }
        for (name, count) in &self.known {
            writeln!(output, "  {count} disagreements by the other's fault {name}")?;
        }
        writeln!(output, "  {} disagreements without an explanation", self.len())?;
        Ok(())
    }
}

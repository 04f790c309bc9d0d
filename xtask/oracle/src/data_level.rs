//! The first level: schemas as the runtime's data, judged by the runtime.

use std::io::Write;

use anyhow::Result;
use specwright_runtime::json::Json;

use crate::case::Case;
use crate::findings::Findings;
use crate::round::Round;
use crate::rules::rules;
use crate::shrink::{Pair, shrink};
use crate::verdicts::Oracle;

/// Beyond this many disagreements none is made small, so that a plain defect is shown soon.
const SHRUNK: usize = 50;

/// Judges every pair; whether no verdict differs without an explanation.
pub fn judge(rounds: &[Round], output: &mut dyn Write) -> Result<bool> {
    let mut findings = Findings::default();
    let (mut pairs, mut admitted) = (0, 0);
    for round in rounds {
        for (document, theirs) in &round.documents {
            let ours = round.rules.schema.admits(round.rules.definitions, document);
            pairs += 1;
            admitted += usize::from(*theirs);
            if ours != *theirs {
                let pair = Pair { case: round.case.clone(), document: document.clone() };
                let least = if findings.len() < SHRUNK { shrink(pair, disagrees) } else { pair };
                let ours = admits(&least.case, &least.document).unwrap_or(ours);
                findings.note(least, ours);
            }
        }
    }
    writeln!(output, "as data: {} schemas, {pairs} pairs, {admitted} admitted", rounds.len())?;
    findings.show(output)?;
    Ok(findings.is_fine())
}

/// Whether the runtime admits the document; `None` for a schema that it has no rules for.
pub fn admits(case: &Case, document: &Json) -> Option<bool> {
    rules(case).map(|rules| rules.schema.admits(rules.definitions, document))
}

/// Whether the runtime and the other validator differ. A pair on which either has no verdict is no difference.
pub fn disagrees(pair: &Pair) -> bool {
    let ours = admits(&pair.case, &pair.document);
    let theirs = Oracle::new(&pair.case).and_then(|oracle| oracle.admits(&pair.document));
    matches!((ours, theirs), (Some(ours), Some(theirs)) if ours != theirs)
}

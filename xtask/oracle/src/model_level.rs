//! The second level: schemas as components of a document, judged by the generator's model of it.

use std::io::Write;

use anyhow::Result;
use specwright::model::{Api, Rules};
use specwright_runtime::json::Json;

use crate::case::Case;
use crate::components;
use crate::findings::Findings;
use crate::round::Round;
use crate::shrink::{Pair, shrink};
use crate::verdicts::Oracle;

/// Beyond this many disagreements none is made small, so that a plain defect is shown soon.
const SHRUNK: usize = 20;

/// Judges every pair whose schema the generator accepts; whether no verdict differs without an explanation.
pub fn judge(rounds: &[Round], output: &mut dyn Write) -> Result<bool> {
    let mut findings = Findings::default();
    let (mut schemas, mut pairs) = (0, 0);
    for round in rounds {
        let Some(api) = components::model(&round.case) else { continue };
        schemas += 1;
        for (document, theirs) in &round.documents {
            pairs += 1;
            let Some(ours) = verdict(&api, document).filter(|ours| ours != theirs) else {
                continue;
            };
            let pair = Pair { case: round.case.clone(), document: document.clone() };
            let least = if findings.len() < SHRUNK { shrink(pair, disagrees) } else { pair };
            let ours = admits(&least.case, &least.document).unwrap_or(ours);
            findings.note(least, ours);
        }
    }
    writeln!(output, "as a model: {schemas} schemas, {pairs} pairs")?;
    findings.show(output)?;
    Ok(findings.is_fine())
}

/// Whether the model's first type, which is the case's own, admits the document.
fn verdict(api: &Api, document: &Json) -> Option<bool> {
    let rules = Rules::definition(api.types.first()?.definition);
    Some(rules.admits(&api.definitions, document))
}

/// Whether the model of the case admits the document; `None` where the generator makes none.
pub fn admits(case: &Case, document: &Json) -> Option<bool> {
    verdict(&components::model(case)?, document)
}

/// Whether the model and the other validator differ. A pair on which either has no verdict is no difference.
pub fn disagrees(pair: &Pair) -> bool {
    let theirs = Oracle::new(&pair.case).and_then(|oracle| oracle.admits(&pair.document));
    let ours = || admits(&pair.case, &pair.document);
    theirs.is_some_and(|theirs| ours().is_some_and(|ours| ours != theirs))
}

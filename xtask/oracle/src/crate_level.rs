//! The second level: schemas as components of a document, made into crates whose types decode.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::Result;
use specwright_runtime::json::Json;

use crate::case::Case;
use crate::components;
use crate::data_level;
use crate::findings::Findings;
use crate::round::Round;
use crate::shrink::{self, Pair, shrink};
use crate::verdicts::Oracle;
use crate::workshop::{Question, Workshop};

/// The disagreements that are made small by compiling again.
const SHRUNK: usize = 4;
/// How often it is compiled again for one of them.
const COMPILATIONS: usize = 12;
/// The smaller pairs that are compiled at once.
const CANDIDATES: usize = 60;

/// Judges every pair whose schema the generator accepts; whether no verdict differs without an explanation.
pub fn judge(rounds: &[Round], output: &mut dyn Write) -> Result<bool> {
    let workshop = Workshop::new()?;
    let accepted = accepted(rounds, output)?;
    let cases: Vec<(usize, &Case)> =
        accepted.iter().map(|number| (*number, &rounds[*number].case)).collect();
    let pairs: Vec<(usize, &(Json, bool))> = accepted
        .iter()
        .flat_map(|number| rounds[*number].documents.iter().map(|pair| (*number, pair)))
        .collect();
    let questions: Vec<Question<'_>> =
        pairs.iter().map(|(number, (document, _))| (*number, document)).collect();
    let answers = workshop.answers(&cases, &questions)?;
    let mut findings = Findings::default();
    for ((number, (document, theirs)), ours) in pairs.iter().zip(answers) {
        if ours != *theirs {
            let pair = Pair { case: rounds[*number].case.clone(), document: document.clone() };
            let (least, ours) = least(&workshop, pair, ours, findings.len())?;
            findings.note(least, ours);
        }
    }
    writeln!(output, "as types: {} schemas, {} pairs", cases.len(), pairs.len())?;
    findings.show(output)?;
    workshop.show(output)?;
    // Where nothing was accepted nothing was proved.
    Ok(findings.is_fine() && !cases.is_empty())
}

/// The numbers of the rounds whose schema the generator accepts; the codes of the others are counted.
fn accepted(rounds: &[Round], output: &mut dyn Write) -> Result<Vec<usize>> {
    let mut codes: BTreeMap<&'static str, usize> = BTreeMap::new();
    let mut accepted = Vec::new();
    for (number, round) in rounds.iter().enumerate() {
        let refusal = components::refusal(&round.case);
        if refusal.is_empty() {
            accepted.push(number);
        }
        refusal.into_iter().for_each(|code| *codes.entry(code).or_default() += 1);
    }
    let refused = rounds.len() - accepted.len();
    let counts: Vec<String> = codes.iter().map(|(code, count)| format!("{code} {count}")).collect();
    writeln!(output, "refused by the generator: {refused} schemas; {}", counts.join(", "))?;
    Ok(accepted)
}

/// A smaller pair on which the verdicts differ, and our verdict on it.
fn least(workshop: &Workshop, pair: Pair, ours: bool, found: usize) -> Result<(Pair, bool)> {
    if data_level::disagrees(&pair) {
        let least = shrink(pair, data_level::disagrees);
        let ours = data_level::admits(&least.case, &least.document).unwrap_or(ours);
        return Ok((least, ours));
    }
    let (mut best, mut verdict) = (pair, ours);
    for _ in 0..if found < SHRUNK { COMPILATIONS } else { 0 } {
        match smaller(workshop, &best)? {
            Some((pair, ours)) => (best, verdict) = (pair, ours),
            None => break,
        }
    }
    Ok((best, verdict))
}

/// A pair that is a step smaller and on which the verdicts still differ, and our verdict on it.
fn smaller(workshop: &Workshop, pair: &Pair) -> Result<Option<(Pair, bool)>> {
    let all = shrink::documents(pair).into_iter().chain(shrink::cases(pair));
    let judged = all.filter_map(|pair| {
        let theirs = Oracle::new(&pair.case)?.admits(&pair.document)?;
        components::refusal(&pair.case).is_empty().then_some((pair, theirs))
    });
    let judged: Vec<(Pair, bool)> = judged.take(CANDIDATES).collect();
    let cases: Vec<(usize, &Case)> =
        judged.iter().map(|(pair, _)| &pair.case).enumerate().collect();
    let questions: Vec<Question<'_>> =
        judged.iter().map(|(pair, _)| &pair.document).enumerate().collect();
    let answers = workshop.answers(&cases, &questions)?;
    let differing = judged.iter().zip(answers).find(|((_, theirs), ours)| theirs != ours);
    Ok(differing.map(|((pair, _), ours)| (pair.clone(), ours)))
}

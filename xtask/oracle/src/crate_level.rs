//! The third level: schemas as components of a document, made into crates whose types decode.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::Result;
use specwright_runtime::decode::Decode;
use specwright_runtime::json::Json;

use crate::answer::Answer;
use crate::case::Case;
use crate::components;
use crate::data_level;
use crate::dialect::Dialect;
use crate::findings::Findings;
use crate::model_level;
use crate::round::Round;
use crate::shrink::{self, Pair, shrink};
use crate::verdicts::Oracle;
use crate::workshop::{Question, Workshop};

/// The disagreements that are made small by compiling again.
const SHRUNK: usize = 2;
/// How often it is compiled again for one of them.
const COMPILATIONS: usize = 6;
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
    let mut named = 0;
    for ((number, (document, theirs)), answer) in pairs.iter().zip(answers) {
        let round = &rounds[*number];
        named += usize::from(answer == Answer::Named && *theirs);
        if answer.differs(*theirs) || !is_written_well(round, &answer) {
            let pair = Pair { case: round.case.clone(), document: document.clone() };
            note(&workshop, &mut findings, pair, answer, *theirs)?;
        }
    }
    let older = cases.iter().filter(|(_, case)| case.dialect == Dialect::V3_0).count();
    let (schemas, pairs) = (cases.len(), pairs.len());
    writeln!(output, "as types: {schemas} schemas, {older} of OpenAPI 3.0, {pairs} pairs")?;
    writeln!(output, "  {named} refused by name: a number that does not fit into its type")?;
    findings.show(output)?;
    if !findings.is_fine() {
        workshop.show(output)?;
    }
    // Where nothing was accepted nothing was proved.
    Ok(findings.is_fine() && !cases.is_empty())
}

/// Whether the other validator admits what a type writes.
fn is_written_well(round: &Round, answer: &Answer) -> bool {
    let Answer::Taken(written) = answer else { return true };
    let written = Json::decode(written.as_bytes()).ok();
    written.and_then(|written| round.oracle.admits(&written)) == Some(true)
}

/// Takes note of a pair on which the verdicts differ, or of one that is written otherwise than it is read.
fn note(
    workshop: &Workshop,
    findings: &mut Findings,
    pair: Pair,
    answer: Answer,
    theirs: bool,
) -> Result<()> {
    match answer {
        Answer::Taken(written) if theirs => findings.note_writing(pair, &written),
        answer => {
            let (least, answer) = least(workshop, pair, answer, findings.len())?;
            match answer {
                Answer::Unstable(written) => findings.note_writing(least, &written),
                answer => findings.note(least, answer.is_taken()),
            }
        }
    }
    Ok(())
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

/// Whether a level that needs no compiler differs from the other validator, and its verdict.
type Level = (fn(&Pair) -> bool, fn(&Case, &Json) -> Option<bool>);

/// A smaller pair on which the verdicts differ, and what our type makes of it.
fn least(workshop: &Workshop, pair: Pair, answer: Answer, found: usize) -> Result<(Pair, Answer)> {
    let levels: [Level; 2] = [
        (data_level::disagrees, data_level::admits),
        (model_level::disagrees, model_level::admits),
    ];
    for (disagrees, admits) in levels {
        if disagrees(&pair) {
            let least = shrink(pair, disagrees);
            let ours = admits(&least.case, &least.document);
            return Ok((least, ours.map_or(answer, Answer::of_verdict)));
        }
    }
    let (mut best, mut answer) = (pair, answer);
    for _ in 0..if found < SHRUNK { COMPILATIONS } else { 0 } {
        match smaller(workshop, &best)? {
            Some(smaller) => (best, answer) = smaller,
            None => break,
        }
    }
    Ok((best, answer))
}

/// A pair that is a step smaller and on which the verdicts still differ, and what our type makes of it.
fn smaller(workshop: &Workshop, pair: &Pair) -> Result<Option<(Pair, Answer)>> {
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
    let mut differing = judged.into_iter().zip(answers);
    let differing = differing.find(|((_, theirs), answer)| answer.differs(*theirs));
    Ok(differing.map(|((pair, _), answer)| (pair, answer)))
}

//! `cargo xtask jsts`: every schema of the JSON-Schema-Test-Suite becomes a type, and the type decides
//! about every document as the suite does.

mod ask;
mod compile;
mod document;
mod equality;
mod finding;
mod generate;
mod json;
mod ledger;
mod plan;
mod scores;
mod show;
mod skips;
mod specimen;
mod suite;
mod walk;
mod workspace;

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::command::JstsRequest;
use crate::repository::Repository;
use crate::verdict::Verdict;
use ask::{Question, ask};
use finding::{Finding, Outcome};
use generate::Losses;
use ledger::Ledger;
use specimen::Specimen;
use suite::Suite;
use workspace::Workspace;

/// Measures the suites, shows the scores and compares them with the committed ones.
pub fn run(
    repository: &Repository,
    request: &JstsRequest,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let shared = repository.shared().context("the folder ../shared is not there")?;
    let mut verdict = Verdict::Fine;
    for suite in select(request.suite.as_deref())? {
        verdict = verdict.and(measure(repository, &shared, suite, request, output)?);
    }
    Ok(verdict)
}

fn select(name: Option<&str>) -> Result<Vec<&'static Suite>> {
    let found: Vec<_> =
        suite::ALL.iter().filter(|suite| name.is_none_or(|name| name == suite.name)).collect();
    if found.is_empty() {
        let known: Vec<&str> = suite::ALL.iter().map(|suite| suite.name).collect();
        bail!("there is no such suite; the suites are {}", known.join(", "));
    }
    Ok(found)
}

fn measure(
    repository: &Repository,
    shared: &Path,
    suite: &Suite,
    request: &JstsRequest,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let specimens = suite.read(shared, &request.only)?;
    if specimens.is_empty() {
        bail!("no file of the suite {} is named like {:?}", suite.name, request.only);
    }
    let findings = findings(repository, suite, &specimens, &request.only, output)?;
    if request.failures {
        show::failures(&findings, output)?;
    }
    let measured = ledger(suite, &findings);
    show::scores(&measured.scores, output)?;
    show::reasons(&findings, output)?;
    show::totals(suite.name, &measured.scores, output)?;
    let committed = Ledger::committed(repository)?;
    let part = committed.part(suite.name, &request.only);
    if request.bless {
        committed.bless(repository, &part, measured)?;
        return Ok(Verdict::Fine);
    }
    part.compare(&measured, output)
}

fn ledger(suite: &Suite, findings: &[Finding<'_>]) -> Ledger {
    let faults = findings.iter().flat_map(Finding::faults);
    let skips = faults.map(|(test, reason)| ((suite.name.to_owned(), test), reason)).collect();
    Ledger { scores: scores::of(suite.name, findings), skips }
}

/// Makes and compiles the crates, and asks their types about every document.
fn findings<'s>(
    repository: &Repository,
    suite: &Suite,
    specimens: &'s [Specimen],
    only: &str,
    output: &mut dyn Write,
) -> Result<Vec<Finding<'s>>> {
    // A part of a suite has a workspace of its own, so that the whole stays compiled.
    let folder =
        if only.is_empty() { suite.name.to_owned() } else { format!("{}-part", suite.name) };
    let workspace = Workspace::new(repository, &folder)?;
    let plans = plan::crates(&folder, specimens);
    let mut losses = Losses::new();
    let start = Instant::now();
    compile::compile(&workspace, suite.openapi, &plans, &mut losses)?;
    let compiled = start.elapsed();
    let findings = asked(&workspace, specimens, &losses)?;
    writeln!(
        output,
        "{}: {} schemas in {} crates made and compiled in {:.1} s, {} documents decoded in {:.1} s",
        suite.name,
        specimens.iter().filter(|specimen| lack(specimen, &losses).is_none()).count(),
        plans.len(),
        compiled.as_secs_f64(),
        findings.iter().filter(|finding| finding.was_decoded).count(),
        (start.elapsed() - compiled).as_secs_f64(),
    )?;
    Ok(findings)
}

/// Asks about the documents of every specimen that has a type.
fn asked<'s>(
    workspace: &Workspace<'_>,
    specimens: &'s [Specimen],
    losses: &Losses,
) -> Result<Vec<Finding<'s>>> {
    let has_type = |specimen: &&Specimen| lack(specimen, losses).is_none();
    let questions: Vec<Question> =
        specimens.iter().filter(has_type).flat_map(Question::all).collect();
    let mut answers = ask(workspace, &questions)?.into_iter();
    let mut findings = Vec::new();
    for specimen in specimens {
        for test in &specimen.tests {
            findings.push(match lack(specimen, losses) {
                Some(outcome) => Finding::without_type(specimen, test, outcome),
                None => {
                    let answer = answers.next().context("every question has an answer")?;
                    Finding::answered(specimen, test, &answer)
                }
            });
        }
    }
    Ok(findings)
}

/// Why a specimen has no type.
fn lack(specimen: &Specimen, losses: &Losses) -> Option<Outcome> {
    match &specimen.obstacle {
        Some(reason) => Some(Outcome::Skipped(reason.clone())),
        None => losses.get(&specimen.prefix).cloned().map(Outcome::Failed),
    }
}

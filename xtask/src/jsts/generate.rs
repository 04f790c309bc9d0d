//! Makes one crate; specimens that the generator refuses are taken out, so that the others stay.

use std::collections::BTreeMap;

use specwright::report::{Diagnostic, Report, Severity};
use specwright::{GeneratedFile, Options, SourceSet};

use super::document::Document;
use super::specimen::Specimen;
use crate::prove::panics::caught;

/// Why specimens have no type, by their prefixes.
pub type Losses = BTreeMap<String, String>;

/// Makes the crate of those specimens that are not lost already. Each round of the loop ends one
/// stage of the generator, which reports all that it finds; what it refuses is noted as lost.
pub fn generate(
    openapi: &str,
    specimens: &[&Specimen],
    options: &Options,
    losses: &mut Losses,
) -> Vec<GeneratedFile> {
    loop {
        let left = remaining(specimens, losses);
        if left.is_empty() {
            return Vec::new();
        }
        match attempt(openapi, &left, options) {
            Attempt::Made(files) => return files,
            Attempt::Refused(culprits, _) if !culprits.is_empty() => losses.extend(culprits),
            // Nobody in particular is to blame: whoever fails alone is.
            Attempt::Refused(..) | Attempt::Panicked(_) => {
                losses.extend(one_by_one(openapi, &left, options));
            }
        }
    }
}

/// The specimens that still have a chance.
pub fn remaining<'s>(specimens: &[&'s Specimen], losses: &Losses) -> Vec<&'s Specimen> {
    let left = specimens.iter().filter(|specimen| !losses.contains_key(&specimen.prefix));
    left.copied().collect()
}

enum Attempt {
    Made(Vec<GeneratedFile>),
    /// Who is to blame; and what is said first, whoever it is about.
    Refused(Losses, String),
    Panicked(String),
}

fn attempt(openapi: &str, specimens: &[&Specimen], options: &Options) -> Attempt {
    let document = Document::of(openapi, specimens);
    let sources = SourceSet::new(&options.document, document.text.as_str());
    match caught(|| specwright::generate(&sources, options)) {
        Err(said) => Attempt::Panicked(format!("the generator panics: {said}")),
        Ok(outcome) => match outcome.files {
            Some(files) => Attempt::Made(files),
            None => {
                let said = errors(&outcome.report).next().map(refusal).unwrap_or_default();
                Attempt::Refused(culprits(&outcome.report, &document, specimens), said)
            }
        },
    }
}

/// Who is to blame for each error, and the first that is said about it.
fn culprits(report: &Report, document: &Document, specimens: &[&Specimen]) -> Losses {
    let mut losses = Losses::new();
    for error in errors(report) {
        let owner = error.labels.iter().find_map(|label| document.owner(label.span.line));
        if let Some(specimen) = owner.and_then(|owner| specimens.get(owner)) {
            losses.entry(specimen.prefix.clone()).or_insert_with(|| refusal(error));
        }
    }
    losses
}

/// Tries each alone. When all of them pass that, they fail together only, and all are lost.
fn one_by_one(openapi: &str, specimens: &[&Specimen], options: &Options) -> Losses {
    let mut losses = Losses::new();
    for specimen in specimens {
        let reason = match attempt(openapi, &[*specimen], options) {
            Attempt::Made(_) => continue,
            Attempt::Panicked(said) => said,
            Attempt::Refused(culprits, said) => culprits.into_values().next().unwrap_or(said),
        };
        losses.insert(specimen.prefix.clone(), reason);
    }
    if losses.is_empty() {
        let reason = "refused: only together with the others of its crate";
        losses.extend(specimens.iter().map(|one| (one.prefix.clone(), reason.to_owned())));
    }
    losses
}

fn errors(report: &Report) -> impl Iterator<Item = &Diagnostic> {
    report.diagnostics().into_iter().filter(|found| found.severity == Severity::Error)
}

/// An error in one line.
fn refusal(error: &Diagnostic) -> String {
    let seen = error.labels.first().map_or("", |label| label.text.as_str());
    let separator = if seen.is_empty() { "" } else { ": " };
    format!("refused: {} {}{separator}{seen}", error.code, error.message).replace('\n', " ")
}

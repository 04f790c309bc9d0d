//! Warnings that are found again and again: the first few are shown, the others counted.

use super::{Diagnostic, Severity};
use crate::source::Span;
use std::collections::HashMap;

/// How often the same warning is shown.
const OFTEN: usize = 3;

/// A finding that is shown.
pub(super) struct Shown<'d> {
    /// The finding.
    pub(super) found: &'d Diagnostic,
    /// Where the same was found later, in the order of the source; for the last one that is shown.
    pub(super) again: Vec<Span>,
}

/// What is shown of findings, in their order. Every error is, and every warning that says something else.
pub(super) fn shown<'d>(findings: &[&'d Diagnostic]) -> Vec<Shown<'d>> {
    let mut shown: Vec<Shown<'d>> = Vec::with_capacity(findings.len());
    let mut places: HashMap<Words<'d>, Vec<usize>> = HashMap::new();
    for found in findings.iter().copied() {
        let known = places.entry(words(found)).or_default();
        match known.last() {
            Some(last) if known.len() == OFTEN && found.severity == Severity::Warning => {
                shown[*last].again.push(found.span());
            }
            _ => {
                known.push(shown.len());
                shown.push(Shown { found, again: Vec::new() });
            }
        }
    }
    shown
}

/// All that a finding says, its places left out.
type Words<'d> = (&'d str, &'d str, Vec<&'d str>);

fn words(found: &Diagnostic) -> Words<'_> {
    let labels = found.labels.iter().map(|label| label.text.as_str());
    (&found.message, &found.help, labels.collect())
}

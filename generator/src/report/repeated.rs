//! Warnings that are found again and again: the first few are shown, the others counted.

use super::{Code, Diagnostic, Severity};
use crate::source::Span;
use std::collections::HashMap;
use std::num::NonZeroUsize;

/// How often the same warning is shown.
const OFTEN: usize = 3;

/// A finding that is shown.
pub(super) struct Shown<'d> {
    /// The finding.
    pub(super) found: &'d Diagnostic,
    /// Where the same was found later, in the order of the source; for the last one that is shown.
    pub(super) again: Vec<Span>,
    /// How many warnings of the same code are not shown; for the last one that is.
    pub(super) more: usize,
}

/// How much of what was found a text shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent<'w> {
    /// All of it, though what is said in the same words again and again by its places alone.
    Whole,
    /// Of each code so many warnings and the number of the others. Errors are shown all the same, and so is what is left out
    /// of a crate (W501), since that stands for an error.
    First {
        /// How many.
        warnings: NonZeroUsize,
        /// Where the others are, such as `--report json lists all`.
        rest: &'w str,
    },
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
                shown.push(Shown { found, again: Vec::new(), more: 0 });
            }
        }
    }
    shown
}

/// Of what is shown, only so many warnings of each code; the last of them counts the others.
pub(super) fn first(shown: Vec<Shown<'_>>, warnings: NonZeroUsize) -> Vec<Shown<'_>> {
    let mut kept: Vec<Shown<'_>> = Vec::with_capacity(shown.len());
    let mut places: HashMap<Code, Vec<usize>> = HashMap::new();
    for one in shown {
        if is_always_shown(one.found) {
            kept.push(one);
            continue;
        }
        let known = places.entry(one.found.code).or_default();
        match known.last() {
            Some(last) if known.len() == warnings.get() => kept[*last].more += 1 + one.again.len(),
            _ => {
                known.push(kept.len());
                kept.push(one);
            }
        }
    }
    kept
}

/// Whether a finding is one that nobody may miss.
fn is_always_shown(found: &Diagnostic) -> bool {
    found.severity == Severity::Error || found.code == Code::LeftOut
}

/// All that a finding says, its places left out.
type Words<'d> = (&'d str, &'d str, Vec<&'d str>);

fn words(found: &Diagnostic) -> Words<'_> {
    let labels = found.labels.iter().map(|label| label.text.as_str());
    (&found.message, &found.help, labels.collect())
}

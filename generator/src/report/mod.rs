//! What the stages found: collected in one report, written as text, JSON or SARIF.

mod code;
mod diagnostic;
mod json;
mod repeated;
pub(crate) mod sarif;
mod text;

pub use code::Code;
pub use diagnostic::{Diagnostic, Label, Severity};
pub use repeated::Extent;

use crate::source::{SourceSet, Span};
use std::collections::HashSet;

/// Everything that a run found, in the order of finding.
#[derive(Debug, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Adds an error at a place. The answer takes what else there is to say:
    /// `report.error(Code::X, span, "message").label("what was seen").help("the way out")`.
    pub fn error(&mut self, code: Code, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.push(Diagnostic::new(Severity::Error, code, span, message.into()))
    }

    /// Adds a warning at a place; see [`Report::error`].
    pub fn warning(
        &mut self,
        code: Code,
        span: Span,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.push(Diagnostic::new(Severity::Warning, code, span, message.into()))
    }

    /// Adds a finding that was made elsewhere.
    pub fn push(&mut self, diagnostic: Diagnostic) -> &mut Diagnostic {
        self.diagnostics.push(diagnostic);
        self.diagnostics.last_mut().expect("one was just pushed")
    }

    /// Adds what another report holds.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.diagnostics.append(&mut other.diagnostics);
    }

    /// Keeps the findings of which a question is answered by yes.
    pub(crate) fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.diagnostics.retain(keep);
    }

    /// Whether any finding is an error; the gate between two stages asks this.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The first error that was found, if there is one.
    pub(crate) fn first_error(&self) -> Option<&Diagnostic> {
        self.diagnostics.iter().find(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// How many findings have a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Keeps each finding once: a schema that two types share is judged with both.
    pub(crate) fn drop_repeated(&mut self) {
        let mut seen = HashSet::new();
        self.diagnostics.retain(|one| {
            let seen_there = one.labels.first().map(|label| label.text.clone());
            seen.insert((one.code, one.span(), one.message.clone(), seen_there))
        });
    }

    /// All findings in the order of the source.
    pub fn diagnostics(&self) -> Vec<&Diagnostic> {
        let mut sorted: Vec<_> = self.diagnostics.iter().collect();
        sorted.sort_by_key(|diagnostic| diagnostic.span());
        sorted
    }

    /// The report for people: each finding with its source lines and the way out.
    pub fn to_text(&self, sources: &SourceSet) -> String {
        self.to_text_of(Extent::Whole, sources)
    }

    /// The same, as far as it is asked for.
    pub fn to_text_of(&self, extent: Extent<'_>, sources: &SourceSet) -> String {
        text::write(&self.diagnostics(), extent, sources)
    }

    /// The report for programs: a JSON array with one object for each finding.
    pub fn to_json(&self, sources: &SourceSet) -> String {
        json::write(&self.diagnostics(), sources)
    }

    /// The report for code scanning: one run of the Static Analysis Results Interchange Format 2.1.0.
    pub fn to_sarif(&self, sources: &SourceSet) -> String {
        sarif::write(&self.diagnostics(), sources)
    }
}

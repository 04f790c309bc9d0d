//! One finding: what is wrong, where, and the way out.

use std::fmt;

use super::Code;
use crate::source::Span;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// The result is sound, and the author may want to know.
    Warning,
}

/// A place and what was seen there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What was seen; may be empty.
    pub text: String,
}

/// One finding.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// Which promise is broken.
    pub code: Code,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// The places; the first is the one to mend, and there always is one.
    pub labels: Vec<Label>,
    /// The way out; may be empty.
    pub help: String,
}

impl Diagnostic {
    pub(super) fn new(severity: Severity, code: Code, span: Span, message: String) -> Self {
        Self {
            severity,
            code,
            message,
            labels: vec![Label { span, text: String::new() }],
            help: String::new(),
        }
    }

    /// The place to mend.
    pub fn span(&self) -> Span {
        self.labels[0].span
    }

    /// Says what was seen at the place to mend.
    pub fn label(&mut self, text: impl Into<String>) -> &mut Self {
        self.labels[0].text = text.into();
        self
    }

    /// Points at another place that belongs to the finding.
    pub fn also(&mut self, span: Span, text: impl Into<String>) -> &mut Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// Says the way out.
    pub fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help = text.into();
        self
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

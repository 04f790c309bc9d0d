//! The report for programs.

use serde::Serialize;
use std::borrow::Cow;

use super::{Diagnostic, Label};
use crate::source::{SourceSet, Span};

/// One finding, as the JSON report has it.
#[derive(Serialize)]
struct Finding<'d> {
    severity: String,
    code: &'static str,
    message: &'d str,
    #[serde(flatten)]
    place: Place<'d>,
    /// Of a long line, the part around the column.
    source_line: Cow<'d, str>,
    help: &'d str,
    also: Vec<Place<'d>>,
}

/// A place and what was seen there.
#[derive(Serialize)]
struct Place<'d> {
    file: &'d str,
    line: u32,
    column: u32,
    length: u32,
    seen: &'d str,
}

/// Writes findings as a JSON array.
pub(super) fn write(diagnostics: &[&Diagnostic], sources: &SourceSet) -> String {
    let spans: Vec<Span> = diagnostics.iter().map(|found| found.span()).collect();
    let excerpts = diagnostics.iter().zip(sources.excerpts(&spans));
    let findings: Vec<_> =
        excerpts.map(|(found, excerpt)| finding(found, excerpt, sources)).collect();
    let text = serde_json::to_string_pretty(&findings).expect("texts and numbers are always JSON");
    text + "\n"
}

fn finding<'d>(
    found: &'d Diagnostic,
    source_line: Cow<'d, str>,
    sources: &'d SourceSet,
) -> Finding<'d> {
    let Diagnostic { severity, code, message, labels, help } = found;
    let (first, others) = labels.split_first().expect("a diagnostic always has a place");
    Finding {
        severity: severity.to_string(),
        code: code.number(),
        message,
        place: place(first, sources),
        source_line,
        help,
        also: others.iter().map(|label| place(label, sources)).collect(),
    }
}

fn place<'d>(label: &'d Label, sources: &'d SourceSet) -> Place<'d> {
    let Span { file, line, column, len } = label.span;
    Place { file: sources.name(file), line, column, length: len, seen: &label.text }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::report::{Code, Report};
    use crate::source::{FileId, SourceSet, Span};

    #[test]
    fn every_finding_is_one_object() {
        let sources = SourceSet::new("a.yaml", "a: 1\na: 2\n");
        let at = |line| Span { file: FileId::ROOT, line, column: 1, len: 1 };
        let mut report = Report::default();
        report
            .error(Code::DuplicateKey, at(2), "twice")
            .label("again")
            .also(at(1), "first")
            .help("remove one");
        expect![[r#"
            [
              {
                "severity": "error",
                "code": "E004",
                "message": "twice",
                "file": "a.yaml",
                "line": 2,
                "column": 1,
                "length": 1,
                "seen": "again",
                "source_line": "a: 2",
                "help": "remove one",
                "also": [
                  {
                    "file": "a.yaml",
                    "line": 1,
                    "column": 1,
                    "length": 1,
                    "seen": "first"
                  }
                ]
              }
            ]
        "#]]
        .assert_eq(&report.to_json(&sources));
    }
}

//! The report for people.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::{Diagnostic, Label};
use crate::source::{SourceSet, Span};

/// The space between a source line and what was seen there.
const GAP: &str = "      ";

/// Writes findings one after the other, a blank line between two.
pub(super) fn write(diagnostics: &[&Diagnostic], sources: &SourceSet) -> String {
    let spans: Vec<Span> =
        diagnostics.iter().flat_map(|found| found.labels.iter().map(|label| label.span)).collect();
    let mut excerpts = sources.excerpts(&spans).into_iter();
    let mut text = String::new();
    for found in diagnostics {
        let shown = excerpts.by_ref().take(found.labels.len()).collect();
        if !text.is_empty() {
            text.push('\n');
        }
        one(found, shown, sources, &mut text);
    }
    text
}

/// Writes one finding. `excerpts` are of the source lines of its labels.
fn one(found: &Diagnostic, excerpts: Vec<Cow<'_, str>>, sources: &SourceSet, text: &mut String) {
    let Diagnostic { severity, code, message, labels, help } = found;
    let Span { file, line, column, .. } = found.span();
    let mut rows: Vec<Row<'_>> =
        labels.iter().zip(excerpts).map(|(label, excerpt)| Row::new(label, &excerpt)).collect();
    rows.sort_by_key(|row| row.label.span);
    let digits = rows.iter().map(|row| row.number.len()).max().unwrap_or_default();
    let width = rows.iter().map(|row| row.excerpt.chars().count()).max().unwrap_or_default();
    let mut put = |line: String| {
        writeln!(text, "{}", line.trim_end()).expect("writing to a string cannot fail")
    };
    put(format!("{severity}[{code}]: {}", printable(message)));
    put(format!("{:digits$}--> {}:{line}:{column}", " ", sources.name(file)));
    for Row { label, number, excerpt } in &rows {
        put(format!("{number:>digits$} | {excerpt:width$}{GAP}{}", printable(&label.text)));
    }
    if !help.is_empty() {
        put(format!("{:digits$} = help: {}", " ", printable(help)));
    }
}

/// One source line as it is shown.
struct Row<'d> {
    label: &'d Label,
    number: String,
    excerpt: String,
}

impl<'d> Row<'d> {
    fn new(label: &'d Label, excerpt: &str) -> Self {
        Self { label, number: label.span.line.to_string(), excerpt: printable(excerpt) }
    }
}

/// A text without control characters: a tab as one space, so that columns hold, and no terminal
/// codes.
fn printable(text: &str) -> String {
    text.chars()
        .map(|character| if character == '\t' { ' ' } else { character })
        .map(visible)
        .collect()
}

fn visible(character: char) -> char {
    if character.is_control() { char::REPLACEMENT_CHARACTER } else { character }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::report::{Code, Report};
    use crate::source::{FileId, SourceSet, Span};

    fn at(line: u32, column: u32) -> Span {
        Span { file: FileId::ROOT, line, column, len: 2 }
    }

    #[test]
    fn a_finding_shows_the_lines_what_was_seen_and_a_way_out() {
        let sources = SourceSet::new("specs/a.yaml", "a:\n  minLength: 65\n  maxLength: 6\n");
        let mut report = Report::default();
        report
            .error(Code::WrongShape, at(3, 14), "the minimum is larger than the maximum")
            .label("at most 6 characters")
            .also(at(2, 14), "at least 65 characters")
            .help("compare both with the page");
        expect![[r#"
            error[E102]: the minimum is larger than the maximum
             --> specs/a.yaml:3:14
            2 |   minLength: 65      at least 65 characters
            3 |   maxLength: 6       at most 6 characters
              = help: compare both with the page
        "#]]
        .assert_eq(&report.to_text(&sources));
    }

    #[test]
    fn a_long_line_is_cut_around_the_column() {
        let sources =
            SourceSet::new("a.json", format!("{}\u{1b}[2J{}", "a".repeat(500), "b".repeat(500)));
        let mut report = Report::default();
        report.warning(Code::Syntax, at(1, 501), "odd").label("here");
        expect![[r#"
            warning[E003]: odd
             --> a.json:1:501
            1 | …aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa�[2Jbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…      here
        "#]]
        .assert_eq(&report.to_text(&sources));
    }
}

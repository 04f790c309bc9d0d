//! The report for people.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::repeated::{self, Extent, Shown};
use super::{Diagnostic, Label};
use crate::source::{SourceSet, Span};

/// The space between a source line and what was seen there.
const GAP: &str = "      ";

/// How many of the places are named where the same was found and is not shown.
const PLACES: usize = 5;

/// Writes findings one after the other, a blank line between two. A warning that comes again and again is shown a few times.
pub(super) fn write(
    diagnostics: &[&Diagnostic],
    extent: Extent<'_>,
    sources: &SourceSet,
) -> String {
    let shown = repeated::shown(diagnostics);
    let (shown, rest) = match extent {
        Extent::Whole => (shown, ""),
        Extent::First { warnings, rest } => (repeated::first(shown, warnings), rest),
    };
    let labels = shown.iter().flat_map(|shown| &shown.found.labels);
    let spans: Vec<Span> = labels.map(|label| label.span).collect();
    let mut excerpts = sources.excerpts(&spans).into_iter();
    let mut text = String::new();
    for shown in shown {
        let lines = excerpts.by_ref().take(shown.found.labels.len()).collect();
        if !text.is_empty() {
            text.push('\n');
        }
        one(&shown, lines, sources, &mut text);
        if shown.more > 0 {
            let code = shown.found.code;
            text.push_str(&format!("… and {} more of {code}; {rest}\n", shown.more));
        }
    }
    text
}

/// Where the same was found and is not shown.
fn others(places: &[Span], sources: &SourceSet) -> String {
    let named = places.iter().take(PLACES);
    let named = named.map(|Span { file, line, .. }| format!("{}:{line}", sources.name(*file)));
    let named: Vec<String> = named.collect();
    let more = if places.len() > PLACES { ", …; the report in JSON lists all" } else { "" };
    let count = match places.len() {
        1 => "one more place".to_owned(),
        count => format!("{count} more places"),
    };
    format!("the same in {count}: {}{more}", named.join(", "))
}

/// Writes one finding. `excerpts` are of the source lines of its labels.
fn one(shown: &Shown<'_>, excerpts: Vec<Cow<'_, str>>, sources: &SourceSet, text: &mut String) {
    let Shown { found, again, .. } = shown;
    let Diagnostic { severity, code, message, labels, help } = found;
    let Span { file, line, column, .. } = found.span();
    let rows = rows(labels, excerpts);
    let digits = rows.iter().map(|row| row.number.len()).max().unwrap_or_default();
    let width = rows.iter().map(|row| row.excerpt.chars().count()).max().unwrap_or_default();
    let mut put = |line: String| {
        writeln!(text, "{}", line.trim_end()).expect("writing to a string cannot fail")
    };
    put(format!("{severity}[{code}]: {}", printable(message)));
    put(format!("{:digits$}--> {}:{line}:{column}", " ", sources.name(file)));
    let mut named = file;
    for Row { label, number, excerpt } in &rows {
        let Span { file, line, column, .. } = label.span;
        if std::mem::replace(&mut named, file) != file {
            put(format!("{:digits$}::: {}:{line}:{column}", " ", sources.name(file)));
        }
        put(format!("{number:>digits$} | {excerpt:width$}{GAP}{}", printable(&label.text)));
    }
    if !help.is_empty() {
        put(format!("{:digits$} = help: {}", " ", printable(help)));
    }
    if !again.is_empty() {
        put(format!("{:digits$} = note: {}", " ", others(again, sources)));
    }
}

/// The lines of labels, those of the file of the first label before those of others.
fn rows<'d>(labels: &'d [Label], excerpts: Vec<Cow<'_, str>>) -> Vec<Row<'d>> {
    let first = labels[0].span.file;
    let mut rows: Vec<Row<'d>> =
        labels.iter().zip(excerpts).map(|(label, excerpt)| Row::new(label, &excerpt)).collect();
    rows.sort_by_key(|row| (row.label.span.file != first, row.label.span));
    rows
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
    use std::num::NonZeroUsize;

    use expect_test::expect;

    use crate::report::{Code, Extent, Report};
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
    fn lines_of_another_file_come_with_its_name() {
        let mut sources = SourceSet::new("specs/a.yaml", "a:\n  $ref: 'b.yaml'\n");
        sources.add("b.yaml", "type: object\nmaxlength: 3\nminlength: 1\n");
        let there = |line| Span { file: FileId(1), ..at(line, 1) };
        let mut report = Report::default();
        report.warning(Code::LeftOut, at(2, 3), "left out").also(there(2), "a fault");
        report
            .error(Code::WrongShape, there(3), "wrong")
            .label("at least 1")
            .also(there(2), "at most 3")
            .also(at(1, 1), "here too");
        expect![[r#"
            warning[W501]: left out
             --> specs/a.yaml:2:3
            2 |   $ref: 'b.yaml'
             ::: specs/b.yaml:2:1
            2 | maxlength: 3          a fault

            error[E102]: wrong
             --> specs/b.yaml:3:1
            2 | maxlength: 3      at most 3
            3 | minlength: 1      at least 1
             ::: specs/a.yaml:1:1
            1 | a:                here too
        "#]]
        .assert_eq(&report.to_text(&sources));
    }

    #[test]
    fn a_warning_that_comes_again_and_again_is_shown_a_few_times() {
        let sources = SourceSet::new("a.yaml", "a: b\n".repeat(12));
        let mut report = Report::default();
        for line in 1..=12 {
            let message = if line == 4 { "other" } else { "odd" };
            report.warning(Code::Syntax, at(line, 1), message).help("mend it");
        }
        report.error(Code::Syntax, at(2, 1), "wrong");
        expect![[r#"
            warning[E003]: odd
             --> a.yaml:1:1
            1 | a: b
              = help: mend it

            warning[E003]: odd
             --> a.yaml:2:1
            2 | a: b
              = help: mend it

            error[E003]: wrong
             --> a.yaml:2:1
            2 | a: b

            warning[E003]: odd
             --> a.yaml:3:1
            3 | a: b
              = help: mend it
              = note: the same in 8 more places: a.yaml:5, a.yaml:6, a.yaml:7, a.yaml:8, a.yaml:9, …; the report in JSON lists all

            warning[E003]: other
             --> a.yaml:4:1
            4 | a: b
              = help: mend it
        "#]]
        .assert_eq(&report.to_text(&sources));
    }

    #[test]
    fn every_error_is_shown() {
        let sources = SourceSet::new("a.yaml", "a: b\n".repeat(5));
        let mut report = Report::default();
        (1..=5).for_each(|line| _ = report.error(Code::Syntax, at(line, 1), "wrong"));
        assert_eq!(report.to_text(&sources).matches("error[").count(), 5);
    }

    #[test]
    fn of_each_code_so_many_warnings_are_shown_as_are_asked_for() {
        let sources = SourceSet::new("a.yaml", "a: b\n".repeat(12));
        let mut report = Report::default();
        for line in 1..=12 {
            let message = if line > 4 { "odd".to_owned() } else { format!("odd in line {line}") };
            report.warning(Code::SameRequests, at(line, 1), message);
        }
        for line in 1..=3 {
            report.error(Code::SameRequests, at(line, 3), "wrong");
            report.warning(Code::LeftOut, at(line, 4), format!("line {line} is left out"));
        }
        report.warning(Code::Quotes, at(9, 1), "quoted");
        let warnings = NonZeroUsize::new(2).expect("2 is not 0");
        let extent = Extent::First { warnings, rest: "the moon has all" };
        let text = report.to_text_of(extent, &sources);
        let said = text.lines().filter(|line| !line.starts_with([' ', '1', '2', '3', '9']));
        expect![[r#"
            warning[W412]: odd in line 1

            error[W412]: wrong

            warning[W501]: line 1 is left out

            warning[W412]: odd in line 2
            … and 10 more of W412; the moon has all

            error[W412]: wrong

            warning[W501]: line 2 is left out

            error[W412]: wrong

            warning[W501]: line 3 is left out

            warning[W116]: quoted"#]]
        .assert_eq(&said.collect::<Vec<_>>().join("\n"));
        let whole = report.to_text(&sources);
        assert_eq!(whole, report.to_text_of(Extent::Whole, &sources));
        assert_eq!(whole.matches("W412").count(), 7 + 3);
    }

    #[test]
    fn what_is_counted_as_the_same_is_not_counted_again() {
        let sources = SourceSet::new("a.yaml", "a: b\n".repeat(12));
        let mut report = Report::default();
        for line in 1..=12 {
            let message = if line < 9 { "odd" } else { "strange" };
            report.warning(Code::SameRequests, at(line, 1), message);
        }
        let warnings = NonZeroUsize::new(3).expect("3 is not 0");
        let text = report.to_text_of(Extent::First { warnings, rest: "there are all" }, &sources);
        expect![[r#"
            warning[W412]: odd
             --> a.yaml:1:1
            1 | a: b

            warning[W412]: odd
             --> a.yaml:2:1
            2 | a: b

            warning[W412]: odd
             --> a.yaml:3:1
            3 | a: b
              = note: the same in 5 more places: a.yaml:4, a.yaml:5, a.yaml:6, a.yaml:7, a.yaml:8
            … and 4 more of W412; there are all
        "#]]
        .assert_eq(&text);
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

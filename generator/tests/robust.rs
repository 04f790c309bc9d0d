//! No input makes the front half panic, and what `structure` accepts fits the typed view.

use specwright::report::{Code, Report};
use specwright::source::{self, SourceSet};
use specwright::{dialect, resolve, structure};

/// Documents that use much of their version.
const DOCUMENTS: [&str; 3] = [
    include_str!("data/accepted/everything.yaml"),
    include_str!("data/versions/swagger-2.0.yaml"),
    include_str!("data/versions/openapi-3.2.yaml"),
];

/// What stands in the place of a value in the mutants.
const VALUES: &[&str] = &[
    "",
    "null",
    "true",
    "5",
    "-1",
    "1e400",
    "0.5",
    "'5'",
    "[]",
    "{}",
    "[{}]",
    "{ $ref: '#/components/schemas/App' }",
    "{ a: 1 }",
    "array",
    "*x",
    "{ $ref: '#/paths/~1apps~1{id}' }",
    "{ $ref: '#/definitions/Item' }",
    "{ $ref: 'other.yaml#/a' }",
    "{ $ref: '#' }",
    "99999999999999999999999999999999999999999",
];

/// Runs the stages; whatever they find, it is not the typed view that objects.
fn run(text: impl Into<Vec<u8>>) {
    let sources = SourceSet::new("openapi.yaml", text);
    let mut report = Report::default();
    source::load(&sources, &mut report)
        .and_then(|tree| structure::check(tree, &mut report))
        .and_then(|tree| dialect::unify(tree, &mut report))
        .and_then(|tree| resolve::resolve(tree, &mut report));
    let text = report.to_text(&sources) + &report.to_json(&sources);
    assert!(!report.diagnostics().iter().any(|diagnostic| diagnostic.code == Code::View), "{text}");
}

#[test]
fn any_value_in_any_place_is_accepted_or_reported() {
    for document in DOCUMENTS {
        for (number, line) in document.lines().enumerate() {
            let Some((key, _)) = line.split_once(": ") else { continue };
            // Each line meets every fourth value: that keeps the test short, and each value meets every
            // keyword's kind.
            for value in VALUES.iter().skip(number % 4).step_by(4) {
                let mutant = |(other, line): (usize, &str)| match other == number {
                    true => format!("{key}: {value}\n"),
                    false => format!("{line}\n"),
                };
                run(document.lines().enumerate().map(mutant).collect::<String>());
            }
        }
    }
}

#[test]
fn a_document_may_lack_any_line() {
    for document in DOCUMENTS {
        for number in 0..document.lines().count() {
            let lines = document.lines().enumerate().filter(|(other, _)| *other != number);
            run(lines.map(|(_, line)| format!("{line}\n")).collect::<String>());
        }
    }
}

#[test]
fn a_document_may_end_anywhere_and_be_broken_anywhere() {
    for document in DOCUMENTS {
        for end in (0..document.len()).step_by(31) {
            run(&document.as_bytes()[..end]);
            let mut bytes = document.as_bytes().to_vec();
            bytes[end] = b"{}[]:,'\"&*!\xff\n\t -#"[end % 17];
            run(bytes);
        }
    }
}

#[test]
fn schemas_as_deep_as_the_limit_are_read() {
    let deep = |levels: usize| {
        let (open, close) = ("{ items: ".repeat(levels), " }".repeat(levels));
        format!(
            "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents: {{ schemas: {{ A: {open}{{}}{close} }} }}\n"
        )
    };
    run(deep(124));
    run(deep(10_000));
    let json =
        |levels: usize| format!("{{\"openapi\": \"3.0.3\", \"x-deep\": {}", "[".repeat(levels));
    run(json(100_000));
}

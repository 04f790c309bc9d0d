//! What cannot be generated is left out by name where that is asked for, and an error where it is not.

use expect_test::{Expect, expect, expect_file};
use specwright::report::Severity;
use specwright::{Options, Outcome, SourceSet, generate, generate_leniently};

const DOCUMENT: &str = include_str!("data/lenient/openapi.yaml");

fn options() -> Options {
    Options::new("pets", "openapi.yaml")
}

fn check(document: &str, expected: &Expect) {
    let sources = SourceSet::new("openapi.yaml", document);
    let Outcome { files, report, summary } = generate_leniently(&sources, &options());
    let (made, left_out) = (summary.operations, summary.left_out);
    let found: Vec<String> = report
        .diagnostics()
        .iter()
        .map(|found| format!("{} {} {}\n", found.code, found.span().line, found.message))
        .collect();
    let is_made = files.is_some();
    expected.assert_eq(&format!("{is_made} {made} made, {left_out} left out\n{}", found.concat()));
}

#[test]
fn each_operation_that_cannot_be_generated_is_left_out_by_name() {
    let sources = SourceSet::new("openapi.yaml", DOCUMENT);
    let outcome = generate_leniently(&sources, &options());
    let text = outcome.report.to_text(&sources);
    expect_file!["data/lenient/expected.txt"].assert_eq(&text);
    assert_eq!(outcome.report.count(Severity::Error), 0);
    assert_eq!((outcome.summary.operations, outcome.summary.left_out), (2, 8));
    let server = outcome.files.expect("the rest is made");
    let server = server.iter().find(|file| file.path == "src/server.rs").expect("a server");
    for (name, is_there) in [("list_pets", true), ("kept", true), ("create_pet", false)] {
        assert_eq!(server.text.contains(&format!("fn {name}(")), is_there, "{name}");
    }
}

#[test]
fn without_being_asked_nothing_is_left_out() {
    let sources = SourceSet::new("openapi.yaml", DOCUMENT);
    let outcome = generate(&sources, &options());
    assert!(outcome.files.is_none() && outcome.report.has_errors());
}

#[test]
fn what_is_at_fault_in_the_document_as_a_whole_stays_an_error() {
    check(
        "openapi: 3.0.3\ninfo: { title: 3, version: '1', versio: '1' }\npaths: {}\n",
        &expect![[r#"
            false 0 made, 0 left out
            W116 2 `title` must be a string
            E101 2 `versio` is not a keyword of an info object
        "#]],
    );
    check(
        "openapi: 3.0.3\ninfo: { title: T, version: '1' }\nsecurity: [{ absent: [] }]\npaths: {}\ncomponents: { securitySchemes: { absents: { type: http, scheme: basic } } }\n",
        &expect![[r#"
            false 0 made, 0 left out
            E217 3 there is no security scheme `absent`
        "#]],
    );
    check(
        "openapi: 3.0.3\npaths: [\n",
        &expect![[r#"
        false 0 made, 0 left out
        E003 3 the file is not well-formed YAML
    "#]],
    );
}

#[test]
fn a_sound_document_is_made_whole() {
    let sources = SourceSet::new("openapi.yaml", include_str!("data/accepted/everything.yaml"));
    let (strict, lenient) =
        (generate(&sources, &options()), generate_leniently(&sources, &options()));
    assert_eq!(strict.summary, lenient.summary);
    assert_eq!(strict.files.expect("sound"), lenient.files.expect("sound"));
}

#[test]
fn leaving_out_ends_whatever_is_at_fault() {
    for number in 0..DOCUMENT.lines().count() {
        let lines = DOCUMENT.lines().enumerate().filter(|(other, _)| *other != number);
        let document: String = lines.map(|(_, line)| format!("{line}\n")).collect();
        let sources = SourceSet::new("openapi.yaml", document);
        let outcome = generate_leniently(&sources, &options());
        assert_eq!(outcome.files.is_none(), outcome.report.has_errors(), "without line {number}");
    }
}

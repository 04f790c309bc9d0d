//! Every folder of `data/faults` is a test: planted faults, and the report that they get.
//!
//! `UPDATE_EXPECT=1 cargo test` writes the reports anew.

use std::fs;
use std::path::Path;

use expect_test::expect_file;
use specwright::SourceSet;
use specwright::report::Report;

#[test]
fn every_planted_fault_is_reported_where_it_stands() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/faults");
    let mut folders: Vec<_> =
        fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    for folder in folders {
        let name =
            if folder.join("openapi.json").exists() { "openapi.json" } else { "openapi.yaml" };
        let sources = SourceSet::new(name, fs::read(folder.join(name)).unwrap());
        expect_file![folder.join("expected.txt")].assert_eq(&report(&sources).to_text(&sources));
    }
}

#[test]
fn five_faults_are_five_findings_on_five_lines_in_one_run() {
    let text = include_str!("data/faults/five-at-once/openapi.yaml");
    let planted: Vec<u32> = (1..)
        .zip(text.lines())
        .filter(|(_, line)| line.contains("# fault"))
        .map(|(number, _)| number)
        .collect();
    let report = report(&SourceSet::new("openapi.yaml", text));
    let found: Vec<u32> =
        report.diagnostics().iter().map(|diagnostic| diagnostic.span().line).collect();
    assert_eq!((found.len(), found), (5, planted));
}

/// What all stages before the making of code find.
fn report(sources: &SourceSet) -> Report {
    specwright::model_of(sources).1
}

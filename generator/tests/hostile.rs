//! Documents that mean harm get a diagnostic or safe code, soon.

#[path = "hostile/documents.rs"]
mod documents;
#[path = "hostile/extremes.rs"]
mod extremes;
#[path = "hostile/judge.rs"]
mod judge;
#[path = "hostile/numbers.rs"]
mod numbers;
#[path = "hostile/places.rs"]
mod places;

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use documents::Document;
use specwright::{Options, Outcome, RuntimeSource, SourceSet};

/// Far more than any document needs in a build without optimisations, on a machine with other work.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn every_document_of_the_folder_is_safe() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/hostile");
    let files = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path());
    let documents =
        files.flat_map(|case| fs::read_dir(case).unwrap().map(|file| file.unwrap().path()));
    let read = |path: std::path::PathBuf| Document {
        text: fs::read_to_string(&path).unwrap(),
        name: path.display().to_string(),
    };
    check(documents.map(read).collect());
}

#[test]
fn texts_that_look_like_code_stay_texts() {
    check(documents::texts_in_one());
    check(places::all());
}

#[test]
fn names_that_rust_or_the_crate_uses_itself_are_safe() {
    check(documents::names_in_scopes());
    check(places::clashing());
}

#[test]
fn depth_is_bounded() {
    check(extremes::deep());
}

#[test]
fn references_may_lead_on_as_long_as_they_like() {
    check(extremes::chains(80));
}

#[test]
fn references_may_lead_back_in_every_way() {
    check(extremes::cycles());
}

#[test]
fn little_that_becomes_much_is_bounded() {
    check(extremes::multiplying());
}

#[test]
fn numbers_and_patterns_of_any_size_are_bounded() {
    check(numbers::all());
}

#[test]
fn the_judge_finds_what_no_emitter_makes() {
    let faults = |text: &str| {
        let file =
            specwright::GeneratedFile { path: "src/types.rs".to_owned(), text: text.to_owned() };
        judge::faults(&[file]).len()
    };
    assert_eq!(faults("/// A text: fn inJected_Code() {}\npub type Name = Text<NameLimits>;"), 0);
    for text in [
        "fn inJected_Code() {}",
        "mod other;",
        "mod types { }",
        "extern crate std;",
        "unsafe fn name() {}",
        "fn name() { unsafe {} }",
        "#[inline] fn name() {}",
        "fn name() { panic!() }",
        "fn name() { other::call() }",
        "macro_rules! name { () => {} }",
        "// \u{202e}",
        "fn",
    ] {
        assert_ne!(faults(text), 0, "{text}");
    }
}

/// Each document gives files that are safe, or diagnostics, in good time.
fn check(documents: Vec<Document>) {
    // A thread has 2 MiB of stack, a quarter of what the command has.
    let all = thread::spawn(move || documents.iter().flat_map(faults).collect::<Vec<_>>());
    let faults = all.join().expect("no document makes the generator panic");
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

fn faults(document: &Document) -> Vec<String> {
    let name = if document.name.ends_with(".json") { "openapi.json" } else { "openapi.yaml" };
    let sources = SourceSet::new(name, document.text.as_str());
    let start = Instant::now();
    let outcome = specwright::generate(&sources, &options());
    let spent = start.elapsed();
    let mut faults = judged(&outcome, &sources);
    if spent > PATIENCE {
        faults.push(format!("it took {spent:?}"));
    }
    faults.iter().map(|fault| format!("{:.120}: {fault}", document.name)).collect()
}

fn judged(outcome: &Outcome, sources: &SourceSet) -> Vec<String> {
    let errors = outcome.report.has_errors();
    let _shown = outcome.report.to_text(sources) + &outcome.report.to_json(sources);
    let has_lines = outcome.report.diagnostics().iter().all(|found| found.span().line > 0);
    match &outcome.files {
        Some(_) if errors => vec!["files beside errors".to_owned()],
        None if !errors => vec!["neither files nor errors".to_owned()],
        None if !has_lines => vec!["a diagnostic without a line".to_owned()],
        None => Vec::new(),
        Some(files) => judge::faults(files),
    }
}

fn options() -> Options {
    Options {
        runtime: RuntimeSource::Path("runtime".to_owned()),
        ..Options::new("hostile", "openapi.json")
    }
}

//! Every folder of `data/diff` is a test: two documents, and what the change from one to the other does.
//!
//! `UPDATE_EXPECT=1 cargo test` writes the answers anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use expect_test::expect_file;
use jiff::civil::date;
use specwright::SourceSet;
use specwright::diff::{
    Change, Level, Settings, Verdict, VersionPolicy, diff, rules, to_json, to_markdown, to_text,
};
use specwright::model::Api;

#[test]
fn every_change_is_classified() {
    for folder in folders() {
        let (base, head) = (sources(&folder, "base.yaml"), sources(&folder, "head.yaml"));
        let settings = settings(versions(&folder));
        let changes = diff(&model(&base), &model(&head), &settings);
        let text = to_text(&changes, &base, &head);
        expect_file![folder.join("expected.txt")].assert_eq(&text);
    }
}

#[test]
fn every_rule_is_shown_by_a_case() {
    let mut shown = BTreeSet::new();
    for folder in folders() {
        let (base, head) = (sources(&folder, "base.yaml"), sources(&folder, "head.yaml"));
        let settings = settings(versions(&folder));
        let changes = diff(&model(&base), &model(&head), &settings);
        shown.extend(changes.iter().map(|change| change.id));
    }
    // What is seen in the generated code alone is shown by `data/review`.
    let is_of_rust = |id: &str| id.starts_with("rust-");
    let missing: Vec<_> =
        rules().map(|rule| rule.id).filter(|id| !shown.contains(id) && !is_of_rust(id)).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn no_document_differs_from_itself() {
    for folder in folders() {
        let head = sources(&folder, "head.yaml");
        assert_eq!(changes(&head, &head), [], "{}", folder.display());
    }
}

/// The way back widens what the way there narrowed, and the other way round.
#[test]
fn a_change_is_seen_from_both_sides() {
    for folder in folders() {
        let (base, head) = (sources(&folder, "base.yaml"), sources(&folder, "head.yaml"));
        let (there, back) = (changes(&base, &head), changes(&head, &base));
        assert_eq!(there.is_empty(), back.is_empty(), "{}", folder.display());
    }
}

#[test]
fn programs_read_the_same_verdict() {
    let folder = root().join("max-length-lowered-in-a-reply");
    let (base, head) = (sources(&folder, "base.yaml"), sources(&folder, "head.yaml"));
    expect_file![folder.join("expected.json")].assert_eq(&to_json(
        &changes(&base, &head),
        &base,
        &head,
    ));
}

#[test]
fn a_comment_shows_what_breaks_and_folds_the_rest() {
    let folder = root().join("patterns");
    let (base, head) = (sources(&folder, "base.yaml"), sources(&folder, "head.yaml"));
    expect_file![folder.join("expected.md")].assert_eq(&to_markdown(
        &changes(&base, &head),
        &base,
        &head,
    ));
}

#[test]
fn one_breaking_change_is_enough() {
    let folder = root().join("parameters");
    let changes = changes(&sources(&folder, "base.yaml"), &sources(&folder, "head.yaml"));
    assert_eq!(Verdict::of(&changes), Verdict::Breaking);
    let (breaking, others): (Vec<_>, Vec<_>) =
        changes.into_iter().partition(|change| change.level == Level::Breaking);
    assert!(!breaking.is_empty());
    assert_eq!(Verdict::of(&others), Verdict::Compatible);
    assert_eq!(Verdict::of(&[]), Verdict::NoChanges);
}

#[test]
fn the_exit_code_is_the_verdict() {
    let case = |name: &str| root().join(name);
    let code = |base: &Path, head: &Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_specwright"));
        command.arg("diff").args([base, head]).output().unwrap().status.code()
    };
    let codes = |folder: &Path| code(&folder.join("base.yaml"), &folder.join("head.yaml"));
    assert_eq!(codes(&case("the-same-document")), Some(0));
    assert_eq!(codes(&case("enum-value-added-to-a-reply")), Some(0));
    assert_eq!(codes(&case("enum-value-removed-from-a-request")), Some(1));
    assert_eq!(codes(&case("a-folder-that-is-not-there")), Some(3));
    let broken = root().with_file_name("faults").join("five-at-once/openapi.yaml");
    assert_eq!(code(&broken, &case("the-same-document").join("head.yaml")), Some(3));
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/diff")
}

fn folders() -> Vec<PathBuf> {
    let entries = fs::read_dir(root()).expect("the folder of the cases");
    let mut folders: Vec<_> = entries.map(|entry| entry.expect("a case").path()).collect();
    folders.sort();
    folders
}

fn sources(folder: &Path, name: &str) -> SourceSet {
    SourceSet::new(name, fs::read(folder.join(name)).expect("both documents of a case"))
}

fn changes(base: &SourceSet, head: &SourceSet) -> Vec<Change> {
    diff(&model(base), &model(head), &settings(VersionPolicy::Free))
}

/// A case says by a file that `info.version` is judged; otherwise it says of one change at a time what it does.
fn versions(folder: &Path) -> VersionPolicy {
    match fs::read_to_string(folder.join("settings.txt")) {
        Ok(text) if text == "versions: semantic\n" => VersionPolicy::Semantic,
        Ok(text) => panic!("{}: no such setting: {text}", folder.display()),
        Err(_) => VersionPolicy::Free,
    }
}

/// Every case is read on the same day.
fn settings(versions: VersionPolicy) -> Settings {
    Settings { today: Some(date(2026, 1, 31)), versions }
}

fn model(sources: &SourceSet) -> Api {
    let (api, report) = specwright::model_of(sources);
    api.unwrap_or_else(|| panic!("{}", report.to_text(sources)))
}

//! Every folder of `data/diff` is a test: two documents, and what the change from one to the other does.
//!
//! `UPDATE_EXPECT=1 cargo test` writes the answers anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use jiff::civil::date;
use specwright::SourceSet;
use specwright::diff::{
    Change, Compared, Format, Level, Review, Settings, Verdict, VersionPolicy, diff, rules,
};
use specwright::model::Api;

#[test]
fn every_change_is_classified() {
    for folder in folders() {
        let (base, head) = (sources(&folder, "base.yaml"), sources(&folder, "head.yaml"));
        let settings = settings(versions(&folder));
        let changes = diff(&model(&base), &model(&head), &settings);
        let review =
            Review { documents: vec![Compared::new(changes, base, head)], notes: Vec::new() };
        expect_file![folder.join("expected.txt")].assert_eq(&review.write(Format::Text));
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

//! Every folder of `data/review` is a test: two documents, and what the change does to those who import
//! the generated crate.
//!
//! `UPDATE_EXPECT=1 cargo test` writes the answers anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use specwright::SourceSet;
use specwright::diff::{Bump, Change, Settings, VersionPolicy, bump, review, rules};
use specwright::model::Api;

#[test]
fn every_change_says_what_it_does_to_the_crate() {
    for folder in folders("review") {
        let changes = changes(&folder, "base.yaml", "head.yaml");
        expect_file![folder.join("expected.txt")].assert_eq(&shown(&changes));
    }
}

#[test]
fn every_rule_of_the_crate_is_shown_by_a_case() {
    let mut shown = BTreeSet::new();
    for folder in folders("review") {
        shown.extend(changes(&folder, "base.yaml", "head.yaml").iter().map(|change| change.id));
    }
    let of_rust = rules().map(|rule| rule.id).filter(|id| id.starts_with("rust-"));
    let missing: Vec<_> = of_rust.filter(|id| !shown.contains(id)).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn no_crate_differs_from_itself() {
    for folder in folders("review").into_iter().chain(folders("diff")) {
        assert_eq!(changes(&folder, "head.yaml", "head.yaml"), [], "{}", folder.display());
    }
}

/// What a review says of the wire is what the comparison of the documents says.
#[test]
fn the_crate_adds_to_what_the_wire_says() {
    for folder in folders("diff") {
        let reviewed = changes(&folder, "base.yaml", "head.yaml");
        let (base, head) = (model(&folder, "base.yaml"), model(&folder, "head.yaml"));
        let wire = specwright::diff::diff(&base, &head, &settings());
        let kept: Vec<_> = reviewed
            .iter()
            .filter(|change| !change.id.starts_with("rust-"))
            .map(|change| (change.id, change.level, change.message.clone()))
            .collect();
        let wire: Vec<_> =
            wire.iter().map(|change| (change.id, change.level, change.message.clone())).collect();
        assert_eq!(kept, wire, "{}", folder.display());
    }
}

#[test]
fn a_broken_promise_of_the_crate_is_a_major_version() {
    for folder in folders("review").into_iter().chain(folders("diff")) {
        for change in changes(&folder, "base.yaml", "head.yaml") {
            let breaks = change.promises.iter().any(|promise| promise.name().starts_with("rust-"));
            assert_eq!(breaks, change.bump == Bump::Major, "{}: {}", folder.display(), change.id);
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data")
}

fn folders(kind: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(kind)).expect("the folder of the cases");
    let mut folders: Vec<_> = entries.map(|entry| entry.expect("a case").path()).collect();
    folders.sort();
    folders
}

fn model(folder: &Path, name: &str) -> Api {
    let text = fs::read(folder.join(name)).expect("both documents of a case");
    let sources = SourceSet::new(name, text);
    let (api, report) = specwright::model_of(&sources);
    api.unwrap_or_else(|| panic!("{}: {}", folder.display(), report.to_text(&sources)))
}

/// What `info.version` says is no matter here.
fn settings() -> Settings {
    Settings { versions: VersionPolicy::Free, ..Settings::default() }
}

fn changes(folder: &Path, base: &str, head: &str) -> Vec<Change> {
    review(&model(folder, base), &model(folder, head), "shop", &settings())
}

fn shown(changes: &[Change]) -> String {
    let mut text = format!("{}\n", bump(changes));
    for change in changes {
        let Change { id, level, message, .. } = change;
        text.push_str(&format!("\n{level}[{id}]: {message}\n"));
        let promises: Vec<_> = change.promises.iter().map(|promise| promise.name()).collect();
        let broken = if promises.is_empty() { "nothing".to_owned() } else { promises.join(", ") };
        text.push_str(&format!("  breaks {broken}; {}\n", change.bump));
        change.generated.iter().for_each(|line| text.push_str(&format!("  {line}\n")));
    }
    text
}

//! The crates of all pairs, and the programs that were written against the older ones.

use std::collections::HashMap;

use anyhow::{Context, Result};
use specwright::diff::{Promise, Settings, review};
use specwright::model::Api;
use specwright::{GeneratedFile, Options, generate, model_under};

use super::importer;
use super::judged::Judged;
use crate::codegen::scratch::Scratch;
use crate::prove::pairs::{self, Choice, Pair};
use crate::repository::Repository;

/// The name by which programs know the crate.
const SUBJECT: &str = "subject";

/// The sample is each sentence that the review makes about a crate, once.
pub const CHOICE: Choice = Choice {
    first: &[
        "an-optional-field-is-minor",
        "a-new-operation-is-for-implementors",
        "a-tightened-bound-is-another-value",
        "a-wider-integer-is-another-type",
        "a-component-renamed",
        "a-required-field-is-another-argument",
        "a-second-success-is-another-answer",
        "an-enumeration-in-replies-too-is-no-longer-copied",
        "an-operation-with-another-name",
        "an-operation-that-is-gone",
        "a-variant-that-is-gone",
        "an-alias-that-is-written-out-is-the-same-type",
    ],
    seeds: 60,
    step: 8,
    peers: 60,
};

/// Writes the packages of the first pairs of which both documents are sound.
pub fn write(repository: &Repository, scratch: &Scratch<'_>, rounds: u32) -> Result<Vec<Judged>> {
    let (mut judged, mut known) = (Vec::new(), HashMap::new());
    for pair in pairs::all(repository, &CHOICE)? {
        if judged.len() >= rounds as usize {
            break;
        }
        judged.extend(witness(repository, scratch, &pair, (judged.len(), &mut known))?);
    }
    Ok(judged)
}

/// Whether a program stands beside the newer crate.
pub fn is_of_newer(program: &str) -> bool {
    program.starts_with("newer-")
}

/// Both crates of a pair, and the models that they are made of.
pub struct Made {
    /// The files of the older crate.
    pub older: Vec<GeneratedFile>,
    /// The files of the newer crate.
    pub newer: Vec<GeneratedFile>,
    /// The older model.
    pub base: Api,
    /// The newer model.
    pub head: Api,
}

/// Makes both crates; nothing where a document is at fault, or both crates are the same.
pub fn make(repository: &Repository, pair: &Pair) -> Result<Option<Made>> {
    let options = Options {
        runtime: Scratch::runtime(repository),
        formats: pair.formats.clone(),
        ..Options::new(SUBJECT, "openapi.yaml")
    };
    let [older, newer] = [&pair.base, &pair.head].map(|sources| generate(sources, &options).files);
    let (Some(older), Some(newer)) = (older, newer) else { return Ok(None) };
    if older == newer {
        return Ok(None);
    }
    let [base, head] =
        [&pair.base, &pair.head].map(|sources| model_under(sources, &options.formats).0);
    let base = base.context("a sound document has a model")?;
    let head = head.context("a sound document has a model")?;
    Ok(Some(Made { older, newer, base, head }))
}

fn witness(
    repository: &Repository,
    scratch: &Scratch<'_>,
    pair: &Pair,
    (number, known): (usize, &mut HashMap<String, usize>),
) -> Result<Option<Judged>> {
    let Some(Made { older, newer, base, head }) = make(repository, pair)? else { return Ok(None) };
    let programs = importer::programs(&older)?;
    let add = |side: &str, number: usize, files: &[GeneratedFile]| {
        scratch.add(&format!("{side}-crate-{number}"), &renamed(files, side, number))?;
        scratch.add(&format!("{side}-{number}"), &package(&programs, side, number))
    };
    let text: String = older.iter().map(|file| file.text.as_str()).collect();
    if known.insert(text, number).is_none() {
        add("older", number, &older)?;
    }
    add("newer", number, &newer)?;
    Ok(Some(judge(pair, number, (&base, &head))))
}

/// What the review says of a pair.
pub fn judge(pair: &Pair, number: usize, (base, head): (&Api, &Api)) -> Judged {
    let changes = review(base, head, SUBJECT, &Settings::default());
    let breaks = |promise| changes.iter().any(|change| change.promises.contains(&promise));
    let reasons = changes.iter().filter(|change| !change.promises.is_empty());
    Judged {
        name: pair.name.clone(),
        package: format!("newer-{number}"),
        api: breaks(Promise::RustApi),
        server: breaks(Promise::RustServer),
        reasons: reasons.map(|change| change.id.to_owned()).collect(),
    }
}

/// The same crate under a name of its own, which the workspace needs.
fn renamed(files: &[GeneratedFile], side: &str, number: usize) -> Vec<GeneratedFile> {
    let text = |file: &GeneratedFile| match file.path.as_str() {
        "Cargo.toml" => named(&file.text, &format!("{side}-crate-{number}")),
        _ => file.text.clone(),
    };
    let own = |file: &GeneratedFile| GeneratedFile { path: file.path.clone(), text: text(file) };
    files.iter().map(own).collect()
}

/// The manifest of a generated crate under another name.
pub fn named(manifest: &str, package: &str) -> String {
    manifest.replacen(&format!("name = {SUBJECT:?}"), &format!("name = {package:?}"), 1)
}

/// Both programs beside one crate.
fn package(programs: &importer::Programs, side: &str, number: usize) -> Vec<GeneratedFile> {
    let manifest = format!(
        "[package]\nname = \"{side}-{number}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies.{SUBJECT}]\npackage = \"{side}-crate-{number}\"\n\
         path = \"../{side}-crate-{number}\"\nfeatures = [\"client\", \"server\"]\n"
    );
    let file =
        |path: &str, text: &str| GeneratedFile { path: path.to_owned(), text: text.to_owned() };
    vec![
        file("Cargo.toml", &manifest),
        file("src/bin/importer.rs", &programs.importer),
        file("src/bin/implementor.rs", &programs.implementor),
    ]
}

//! The crates of all pairs, each written once.

use std::collections::HashMap;

use anyhow::{Context, Result};
use specwright::diff::{Settings, diff};
use specwright::{GeneratedFile, Options, generate, model_under};

use super::places::{self, Edition, Place};
use super::witnesses::{self, Witness};
use crate::codegen::scratch::Scratch;
use crate::prove::pairs::{self, Choice, Pair};
use crate::repository::Repository;

/// A pair whose crates were written.
pub struct Subject {
    /// Where the pair comes from.
    pub name: String,
    /// The package of the older crate.
    pub base: String,
    /// The package of the newer crate.
    pub head: String,
    /// The bodies that both have.
    pub places: Vec<Place>,
    /// The values that the review shows.
    pub witnesses: Vec<Witness>,
}

impl Subject {
    /// The name of a crate, in code.
    pub fn package(&self, edition: Edition) -> String {
        let package = match edition {
            Edition::Base => &self.base,
            Edition::Head => &self.head,
        };
        package.replace('-', "_")
    }
}

/// The name that every crate is generated under, so that the same crate is known again.
const NAME: &str = "subject";

/// The sample is each way in which values are lost or gained, and documents that mean the same.
const CHOICE: Choice = Choice {
    first: &[
        "patterns",
        "max-length-lowered-in-request-and-reply",
        "bounds-of-integers",
        "required-added-to-a-request",
        "required-removed-from-a-reply",
        "enum-value-added-to-a-reply",
        "enum-value-removed-from-a-request",
        "fields-of-closed-objects",
        "alternatives-added-and-removed",
        "types-changed",
        "bounds-written-differently",
        "properties-reordered-and-allof-flattened",
    ],
    seeds: 30,
    step: 2,
    peers: 400,
};

/// Writes the crates of the first pairs of which both documents are sound, differ, and have a body in common.
pub fn write(repository: &Repository, scratch: &Scratch<'_>, rounds: u32) -> Result<Vec<Subject>> {
    let mut workshop = Workshop { repository, scratch, known: HashMap::new() };
    let mut subjects = Vec::new();
    for pair in pairs::all(repository, &CHOICE)? {
        if subjects.len() >= rounds as usize {
            break;
        }
        subjects.extend(workshop.subject(&pair)?);
    }
    Ok(subjects)
}

struct Workshop<'a> {
    repository: &'a Repository,
    scratch: &'a Scratch<'a>,
    /// The package of each crate by its text.
    known: HashMap<String, String>,
}

impl Workshop<'_> {
    fn subject(&mut self, pair: &Pair) -> Result<Option<Subject>> {
        let options = Options {
            runtime: Scratch::runtime(self.repository),
            formats: pair.formats.clone(),
            ..Options::new(NAME, "openapi.yaml")
        };
        let [older, newer] =
            [&pair.base, &pair.head].map(|sources| generate(sources, &options).files);
        let (Some(older), Some(newer)) = (older, newer) else { return Ok(None) };
        if older == newer {
            return Ok(None);
        }
        let model = |sources| model_under(sources, &pair.formats).0;
        let base = model(&pair.base).context("a sound document has a model")?;
        let head = model(&pair.head).context("a sound document has a model")?;
        let changes = diff(&base, &head, &Settings::default());
        let places = places::of(&base, &head, &changes);
        if places.is_empty() {
            return Ok(None);
        }
        Ok(Some(Subject {
            name: pair.name.clone(),
            base: self.package(&older)?,
            head: self.package(&newer)?,
            places,
            witnesses: witnesses::of(&base, &head, &changes),
        }))
    }

    /// The package of a crate, which is written where it is new.
    fn package(&mut self, files: &[GeneratedFile]) -> Result<String> {
        let text: String = files.iter().map(|file| file.text.as_str()).collect();
        if let Some(known) = self.known.get(&text) {
            return Ok(known.clone());
        }
        let package = format!("subject-{}", self.known.len());
        self.scratch.add(&package, &named(files, &package))?;
        self.known.insert(text, package.clone());
        Ok(package)
    }
}

/// The same crate under a name of its own, which the workspace needs.
fn named(files: &[GeneratedFile], package: &str) -> Vec<GeneratedFile> {
    let [general, own] = [NAME, package].map(|name| format!("name = {name:?}"));
    let mut files = files.to_vec();
    for manifest in files.iter_mut().filter(|file| file.path == "Cargo.toml") {
        manifest.text = manifest.text.replacen(&general, &own, 1);
    }
    files
}

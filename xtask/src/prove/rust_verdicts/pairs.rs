//! The pairs of documents: those of the tests, those beside the repository, and damaged specs.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use specwright::{FormatPolicy, SourceSet};

use super::super::chance::Chance;
use super::super::mutation::mutate;
use crate::registry::Registry;
use crate::repository::Repository;

/// Two editions of a document.
pub struct Pair {
    /// Where it comes from.
    pub name: String,
    /// The older one.
    pub base: SourceSet,
    /// The newer one.
    pub head: SourceSet,
    /// What becomes of formats in both.
    pub formats: FormatPolicy,
}

/// Folders of pairs inside the repository; those of the sample stand in the first.
const FOLDERS: [&str; 2] = ["generator/tests/data/review", "generator/tests/data/diff"];

/// How many seeds are tried with each spec.
const SEEDS: u64 = 60;

/// How many pairs are taken from beside the repository.
const PEERS: usize = 60;

/// The sample: each sentence that the review makes about a crate, once.
const SAMPLE: [&str; 12] = [
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
];

/// All pairs, the sample first; the same on every machine that has the same files.
pub fn all(repository: &Repository) -> Result<Vec<Pair>> {
    let mut pairs = Vec::new();
    for folder in FOLDERS {
        pairs.extend(of_folder(&repository.path(folder))?);
    }
    let place = |pair: &Pair| SAMPLE.iter().position(|name| *name == pair.name);
    pairs.sort_by_key(|pair| place(pair).unwrap_or(SAMPLE.len()));
    pairs.extend(of_specs(repository)?);
    if let Some(shared) = repository.shared() {
        pairs.extend(of_peers(&shared.join("diff-cases"))?);
    }
    Ok(pairs)
}

fn of_folder(folder: &Path) -> Result<Vec<Pair>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut cases = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    cases.sort();
    let mut pairs = Vec::new();
    for case in cases {
        let name = case.file_name().unwrap_or_default().to_string_lossy().into_owned();
        pairs.push(pair(name, &case.join("base.yaml"), &case.join("head.yaml"))?);
    }
    Ok(pairs)
}

/// Every eighth pair of the cases of another tool, so that all its checks have some.
fn of_peers(folder: &Path) -> Result<Vec<Pair>> {
    let table = fs::read_to_string(folder.join("cases.tsv"))?;
    let rows = table.lines().skip(1).filter_map(|line| {
        let mut columns = line.split('\t');
        Some((columns.next()?, columns.next()?))
    });
    let mut files: Vec<(&str, &str)> = rows.collect();
    files.dedup();
    let chosen = files.into_iter().step_by(8).take(PEERS);
    chosen
        .map(|(base, head)| pair(format!("{base} {head}"), &folder.join(base), &folder.join(head)))
        .collect()
}

/// Each spec beside itself with a few lines changed.
fn of_specs(repository: &Repository) -> Result<Vec<Pair>> {
    let mut pairs = Vec::new();
    for api in Registry::read(repository)?.apis() {
        let document = fs::read_to_string(repository.path(&api.spec))?;
        for seed in 0..SEEDS {
            let damaged = mutate(&document, &mut Chance::new(seed));
            pairs.push(Pair {
                name: format!("{} {seed}", api.name),
                base: SourceSet::new(&api.spec, document.clone()),
                head: SourceSet::new(&api.spec, damaged),
                formats: api.formats.clone(),
            });
        }
    }
    Ok(pairs)
}

fn pair(name: String, base: &Path, head: &Path) -> Result<Pair> {
    let read = |path: &Path| {
        let text = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        Ok::<_, anyhow::Error>(SourceSet::new("openapi.yaml", text))
    };
    Ok(Pair { name, base: read(base)?, head: read(head)?, formats: FormatPolicy::default() })
}

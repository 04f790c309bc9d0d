//! The pairs of documents: those of the tests, those beside the repository, and damaged specs.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use specwright::{FormatPolicy, SourceSet};

use super::chance::Chance;
use super::mutation::mutate;
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

/// Which pairs are taken, and in which order.
pub struct Choice {
    /// The names of those of the tests that come first.
    pub first: &'static [&'static str],
    /// How many seeds are tried with each spec.
    pub seeds: u64,
    /// Of the cases of another tool every so many, so that all its checks have some.
    pub step: usize,
    /// How many of those are taken.
    pub peers: usize,
}

/// The pairs of a choice; the same on every machine that has the same files.
pub fn all(repository: &Repository, choice: &Choice) -> Result<Vec<Pair>> {
    let mut pairs = Vec::new();
    for folder in FOLDERS {
        pairs.extend(of_folder(&repository.path(folder))?);
    }
    let place = |pair: &Pair| choice.first.iter().position(|name| *name == pair.name);
    pairs.sort_by_key(|pair| place(pair).unwrap_or(choice.first.len()));
    pairs.extend(of_specs(repository, choice.seeds)?);
    if let Some(shared) = repository.shared() {
        pairs.extend(of_peers(&shared.join("diff-cases"), choice)?);
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

/// Pairs of the cases of another tool.
fn of_peers(folder: &Path, choice: &Choice) -> Result<Vec<Pair>> {
    let table = fs::read_to_string(folder.join("cases.tsv"))?;
    let rows = table.lines().skip(1).filter_map(|line| {
        let mut columns = line.split('\t');
        Some((columns.next()?, columns.next()?))
    });
    let mut files: Vec<(&str, &str)> = rows.collect();
    files.dedup();
    let chosen = files.into_iter().step_by(choice.step).take(choice.peers);
    chosen
        .map(|(base, head)| pair(format!("{base} {head}"), &folder.join(base), &folder.join(head)))
        .collect()
}

/// Each spec beside itself with a few lines changed.
fn of_specs(repository: &Repository, seeds: u64) -> Result<Vec<Pair>> {
    let mut pairs = Vec::new();
    for api in Registry::read(repository)?.apis() {
        let document = fs::read_to_string(repository.path(&api.spec))?;
        for seed in 0..seeds {
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

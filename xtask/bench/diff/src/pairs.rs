//! Every pair of small documents: this repository's cases, and those of other tools where they are there.

use crate::repository;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Two documents.
pub(crate) struct Pair {
    /// What the pair is called.
    pub(crate) name: String,
    /// The older one.
    pub(crate) base: PathBuf,
    /// The newer one.
    pub(crate) head: PathBuf,
}

/// Every pair, in a fixed order.
///
/// # Errors
/// When the cases cannot be listed.
pub(crate) fn all() -> io::Result<Vec<Pair>> {
    let mut pairs = own(&repository().join("generator/tests/data/diff"))?;
    let others = repository().join("../shared/diff-cases");
    for table in ["cases.tsv", "java.tsv"] {
        match fs::read_to_string(others.join(table)) {
            Ok(text) => pairs.extend(listed(&others, &text)),
            Err(_) => println!("SKIPPED: ../shared/diff-cases/{table} is not there"),
        }
    }
    Ok(pairs)
}

fn own(folder: &Path) -> io::Result<Vec<Pair>> {
    let folders = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut folders = folders.collect::<io::Result<Vec<_>>>()?;
    folders.sort();
    Ok(folders.iter().map(|folder| pair(folder, "base.yaml", "head.yaml")).collect())
}

fn pair(folder: &Path, base: &str, head: &str) -> Pair {
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Pair { name, base: folder.join(base), head: folder.join(head) }
}

/// The pairs of a table, each once.
fn listed(folder: &Path, table: &str) -> Vec<Pair> {
    let columns = table.lines().skip(1).filter_map(|line| {
        let mut columns = line.split('\t');
        Some((columns.next()?, columns.next()?))
    });
    let pairs: BTreeSet<_> = columns.collect();
    let named = |(base, head)| Pair { name: format!("{base} {head}"), ..pair(folder, base, head) };
    pairs.into_iter().map(named).collect()
}

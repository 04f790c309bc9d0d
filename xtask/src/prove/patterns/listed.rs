//! The patterns that are compared: a list of our own, and those of the documents in `../shared`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Result;
use specwright::SourceSet;
use specwright::report::Report;
use specwright::source::{self, Node};

use crate::repository::Repository;

/// Patterns of our own, one a line. Lines that begin with `##` are headings.
const OWN: &str = include_str!("patterns.txt");

/// Folders of other people's documents.
const FOLDERS: [(&str, Origin); 3] =
    [("corpus", Origin::Public), ("jsts", Origin::Tests), ("jsts-2020-12", Origin::Tests)];

/// Where a pattern comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Our own list.
    Own,
    /// A document of other people.
    Public,
    /// A test of other people.
    Tests,
}

/// Every pattern once.
pub fn all(repository: &Repository) -> Result<BTreeMap<String, Origin>> {
    let own = OWN.lines().filter(|line| !line.is_empty() && !line.starts_with("##"));
    let mut found: BTreeMap<String, Origin> =
        own.map(|line| (line.to_owned(), Origin::Own)).collect();
    if let Some(shared) = repository.shared() {
        for (folder, origin) in FOLDERS {
            collect(&shared.join(folder), &mut |pattern| {
                found.entry(pattern.to_owned()).or_insert(origin);
            })?;
        }
    }
    Ok(found)
}

fn collect(folder: &Path, add: &mut dyn FnMut(&str)) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, add)?;
            continue;
        }
        let is_document = path.extension().is_some_and(|end| end == "json" || end == "yaml");
        if is_document {
            let sources = SourceSet::new(path.display().to_string(), fs::read(&path)?);
            if let Some(tree) = source::load(&sources, &mut Report::default()) {
                patterns(tree.root(), add);
            }
        }
    }
    Ok(())
}

fn patterns(node: Node<'_>, add: &mut dyn FnMut(&str)) {
    for entry in node.entries() {
        match (entry.key, entry.node.as_str()) {
            ("pattern", Some(pattern)) => add(pattern),
            ("patternProperties", _) => {
                entry.node.entries().for_each(|entry| add(entry.key));
            }
            _ => {}
        }
        patterns(entry.node, add);
    }
    node.items().for_each(|item| patterns(item, add));
}

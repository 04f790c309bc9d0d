//! The documents of a folder.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// A document that shall become a crate.
#[derive(Clone, Debug)]
pub struct Document {
    /// The name of the file.
    pub file: String,
    /// Where it stands.
    pub path: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
}

/// How the names of documents end.
const ENDINGS: [&str; 3] = ["json", "yaml", "yml"];

/// The documents of a folder whose names hold a text, the largest first: the longest work shall not begin last.
pub fn all(folder: &Path, only: &str) -> Result<Vec<Document>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let path = entry.path();
        let is_document =
            path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known));
        let file = entry.file_name().to_string_lossy().into_owned();
        if is_document && file.contains(only) {
            found.push(Document { file, path, bytes: entry.metadata()?.len() });
        }
    }
    found.sort_by(|one, other| (other.bytes, &one.file).cmp(&(one.bytes, &other.file)));
    Ok(found)
}

impl Document {
    /// The name of its crate, which is no keyword whatever the file is called.
    pub fn crate_name(&self) -> String {
        let named = |character: char| {
            let character = character.to_ascii_lowercase();
            if character.is_ascii_alphanumeric() { character } else { '-' }
        };
        let name: String = self.file.chars().map(named).collect();
        format!("corpus-{name}")
    }
}

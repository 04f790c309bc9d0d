//! The text files of the working tree, in memory.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::source_file::SourceFile;
use crate::repository::Repository;

/// Folders that hold nothing of ours.
const SKIPPED: [&str; 4] = [".git", "corpus", "target", "node_modules"];

/// Every text file by its path from the root, `/` between the folders.
#[derive(Default)]
pub struct Tree {
    files: BTreeMap<String, SourceFile>,
}

impl Tree {
    /// Reads the working tree; files that are not UTF-8 are left out.
    pub fn read(repository: &Repository) -> Result<Self> {
        let mut tree = Self::default();
        tree.add_folder(repository.root(), "")?;
        Ok(tree)
    }

    /// A tree of these files.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let files =
            files.iter().map(|(path, text)| ((*path).to_owned(), SourceFile::new(path, text)));
        Self { files: files.collect() }
    }

    /// Every file.
    pub fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.values()
    }

    /// Every Rust file that people write.
    pub fn hand_written_rust(&self) -> impl Iterator<Item = &SourceFile> {
        self.files().filter(|file| file.is_rust() && !file.is_generated())
    }

    /// The file at a path.
    pub fn get(&self, path: &str) -> Option<&SourceFile> {
        self.files.get(path)
    }

    fn add_folder(&mut self, folder: &Path, prefix: &str) -> Result<()> {
        for entry in
            fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
        {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{name}");
            if entry.file_type()?.is_dir() {
                if !SKIPPED.contains(&name.as_str()) {
                    self.add_folder(&entry.path(), &format!("{path}/"))?;
                }
            } else if let Ok(text) = fs::read_to_string(entry.path()) {
                self.files.insert(path.clone(), SourceFile::new(&path, &text));
            }
        }
        Ok(())
    }
}

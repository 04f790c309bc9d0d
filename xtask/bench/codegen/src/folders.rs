//! Folders for crates.

use crate::scratch;
use std::fs;
use std::io;
use std::path::PathBuf;
use tempfile::TempDir;

/// Folders that nothing was in before. They stay until the end, because a file system that was just told to forget many files
/// is slower to make new ones.
pub(crate) struct Folders {
    root: TempDir,
    given: usize,
}

impl Folders {
    /// No folder yet.
    ///
    /// # Errors
    /// When there can be none.
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self { root: tempfile::tempdir_in(scratch()?)?, given: 0 })
    }

    /// A folder that is empty, whose name can be that of a crate.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(crate) fn next(&mut self) -> io::Result<PathBuf> {
        self.given += 1;
        let folder = self.root.path().join(format!("crate{}", self.given));
        fs::create_dir(&folder)?;
        Ok(folder)
    }
}

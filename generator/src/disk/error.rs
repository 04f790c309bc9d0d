//! What goes wrong on a disk.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// A file or a folder that could not be read or written.
#[derive(Debug)]
pub struct DiskError {
    path: PathBuf,
    error: io::Error,
}

impl DiskError {
    /// Names the path of an error; for `map_err`.
    pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self { path, error }
    }
}

impl fmt::Display for DiskError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for DiskError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

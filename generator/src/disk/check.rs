//! Compares a crate on disk with what would be written.

use std::path::Path;

use similar::TextDiff;

use super::{DiskError, folder};
use crate::GeneratedFile;

/// A file that is not as it would be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The path within the crate.
    pub path: String,
    /// What would change, as a unified diff.
    pub text: String,
}

/// Finds every file that [`write_crate`](super::write_crate) would write or remove.
///
/// # Errors
/// When a file cannot be read.
pub fn check_crate(root: &Path, files: &[GeneratedFile]) -> Result<Vec<Difference>, DiskError> {
    let mut found = Vec::new();
    for GeneratedFile { path, text } in files {
        let there = folder::content(&root.join(path))?;
        if there.as_deref() != Some(text.as_bytes()) {
            found.push(difference(path, &there.unwrap_or_default(), text));
        }
    }
    for path in folder::stale(root, files.iter().map(|file| file.path.as_str()))? {
        let there = folder::content(&root.join(&path))?.unwrap_or_default();
        found.push(difference(&path, &there, ""));
    }
    Ok(found)
}

fn difference(path: &str, there: &[u8], made: &str) -> Difference {
    let there = String::from_utf8_lossy(there);
    let diff = TextDiff::from_lines(&*there, made);
    let text = diff.unified_diff().header("on disk", "made now").to_string();
    Difference { path: path.to_owned(), text }
}

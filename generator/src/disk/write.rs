//! Writes a crate: what changed, and nothing where writing fails.

use std::fs;
use std::path::{Path, PathBuf};

use super::{DiskError, folder};
use crate::{GeneratedFile, parallel};

/// What writing a crate did, as paths within its folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or have new text.
    pub changed: Vec<String>,
    /// Generated files that are no longer made.
    pub removed: Vec<String>,
    /// Files that were as they should be.
    pub unchanged: Vec<String>,
}

/// Writes the files of a crate into a folder, which need not be there.
///
/// A file that has its text already is not touched. Files that were generated and are no longer
/// made are removed. All new text is written beside its place first, so that a full disk leaves the
/// old crate as it was.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write_crate(root: &Path, files: &[GeneratedFile]) -> Result<Written, DiskError> {
    let made = files.iter().map(|file| file.path.as_str());
    let mut written = Written { removed: folder::stale(root, made)?, ..Written::default() };
    let mut pending = Vec::new();
    let all = parallel::each(files, |file| Pending::of(root, file));
    for (file, found) in files.iter().zip(all) {
        match found? {
            None => written.unchanged.push(file.path.clone()),
            Some(changed) => {
                written.changed.push(file.path.clone());
                pending.push(changed);
            }
        }
    }
    let outcome = parallel::each(&pending, Pending::write)
        .into_iter()
        .collect::<Result<(), _>>()
        .and_then(|()| pending.iter().try_for_each(Pending::commit));
    if outcome.is_err() {
        pending.iter().for_each(Pending::discard);
    }
    outcome?;
    written.removed.iter().try_for_each(|name| remove(root, name))?;
    Ok(written)
}

/// A file that is about to be written.
struct Pending<'t> {
    path: PathBuf,
    /// Where the text waits until all others are written too.
    waiting: PathBuf,
    text: &'t str,
}

impl<'t> Pending<'t> {
    /// A file of a crate, unless it is there already.
    fn of(root: &Path, file: &'t GeneratedFile) -> Result<Option<Self>, DiskError> {
        let path = root.join(&file.path);
        if folder::content(&path)?.as_deref() == Some(file.text.as_bytes()) {
            return Ok(None);
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let waiting = path.with_file_name(format!(".{name}.new"));
        Ok(Some(Self { path, waiting, text: &file.text }))
    }

    fn write(&self) -> Result<(), DiskError> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).map_err(DiskError::at(folder))?;
        }
        fs::write(&self.waiting, self.text).map_err(DiskError::at(&self.waiting))
    }

    fn commit(&self) -> Result<(), DiskError> {
        fs::rename(&self.waiting, &self.path).map_err(DiskError::at(&self.path))
    }

    /// Removes the waiting text; that there is none, or that it cannot be removed, changes nothing
    /// about the failure.
    fn discard(&self) {
        fs::remove_file(&self.waiting).unwrap_or_default();
    }
}

/// Removes a file, and the folders that it leaves empty.
fn remove(root: &Path, name: &str) -> Result<(), DiskError> {
    let path = root.join(name);
    fs::remove_file(&path).map_err(DiskError::at(&path))?;
    let folders = path.ancestors().skip(1).take_while(|folder| *folder != root);
    // A folder that is not empty refuses to go, and then those around it stay as well.
    let _kept = folders.map(fs::remove_dir).find(Result::is_err);
    Ok(())
}

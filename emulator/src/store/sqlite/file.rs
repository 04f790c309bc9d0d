//! Which file is written: a file that was moved away would go on taking writes that nobody finds again.

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::super::error::Unavailable;

/// A file, known by more than its path.
#[derive(Clone, Debug)]
pub(super) struct File {
    path: PathBuf,
    identity: Identity,
}

impl File {
    /// The file that is at this path now.
    pub(super) fn new(path: &Path) -> Result<Self, Unavailable> {
        let identity = identity(path).map_err(Unavailable::new)?;
        Ok(Self { path: path.to_owned(), identity })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Says whether the same file is still there.
    pub(super) fn check(&self) -> Result<(), Unavailable> {
        if identity(&self.path).map_err(Unavailable::new)? == self.identity {
            Ok(())
        } else {
            Err(Unavailable::new("another file is in its place"))
        }
    }
}

/// Device and inode; elsewhere nothing, since there an open file cannot be moved.
#[cfg(unix)]
type Identity = (u64, u64);
#[cfg(not(unix))]
type Identity = ();

#[cfg(unix)]
fn identity(path: &Path) -> io::Result<Identity> {
    use std::os::unix::fs::MetadataExt as _;
    let metadata = fs::metadata(path)?;
    Ok((metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
fn identity(path: &Path) -> io::Result<Identity> {
    fs::metadata(path).map(drop)
}

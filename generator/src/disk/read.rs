//! Reads the sources of a specification.

use std::path::Path;
use std::{fs, io};

use super::DiskError;
use crate::source::{self, SourceSet};

/// Reads the document that a user named, and the files that its references lead to, which may lead to files below the
/// document's own folder. Diagnostics call the document by the same name, with `/` between folders.
///
/// # Errors
/// When the document cannot be read. What is in it is for the stages to judge, even that it is not text, and so is the
/// absence of another file.
pub fn read_sources(path: &Path) -> Result<SourceSet, DiskError> {
    read_sources_below(folder_of(path), path)
}

/// The same, where references may lead to files below a folder that holds the document, be it higher up.
///
/// # Errors
/// When the document cannot be read, or does not stand below the folder.
pub fn read_sources_below(root: &Path, path: &Path) -> Result<SourceSet, DiskError> {
    let bytes = fs::read(path).map_err(DiskError::at(path))?;
    let name = path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>();
    let name = name.join("/").replace("//", "/");
    let folder = folder_of(path);
    let real_root = root.canonicalize().map_err(DiskError::at(root))?;
    let real_folder = folder.canonicalize().map_err(DiskError::at(folder))?;
    let outside = || DiskError::at(path)(io::Error::other("the document is not below the root"));
    let inner = real_folder.strip_prefix(&real_root).map_err(|_| outside())?;
    let sources = SourceSet::new(name, bytes).climbing(inner.components().count());
    Ok(source::complete(sources, &mut |path| {
        file_below(&real_root, &folder.join(path)).map_err(|error| error.to_string())
    }))
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// What a file below a folder holds, links followed.
fn file_below(root: &Path, path: &Path) -> io::Result<Vec<u8>> {
    let real = path.canonicalize()?;
    if !real.starts_with(root) {
        return Err(io::Error::other("it is a link that leads out of the folder"));
    }
    if !real.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    fs::read(real)
}

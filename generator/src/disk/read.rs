//! Reads the sources of a specification.

use std::fs;
use std::path::Path;

use super::DiskError;
use crate::source::SourceSet;

/// Reads the file that a user named. Diagnostics call it by the same name, with `/` between
/// folders.
///
/// # Errors
/// When the file cannot be read. What is in it is for the stages to judge, even that it is not
/// text.
pub fn read_sources(path: &Path) -> Result<SourceSet, DiskError> {
    let bytes = fs::read(path).map_err(DiskError::at(path))?;
    let name = path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>();
    let name = name.join("/").replace("//", "/");
    Ok(SourceSet::new(name, bytes))
}

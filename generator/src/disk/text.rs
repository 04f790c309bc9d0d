//! Reads and writes single texts beside crates and specifications.

use super::DiskError;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// The text of a file, or nothing where there is no such file.
///
/// # Errors
/// When the file is there and cannot be read as UTF-8.
pub fn read_text(path: &Path) -> Result<Option<String>, DiskError> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        read => read.map(Some).map_err(DiskError::at(path)),
    }
}

/// Writes a file, and makes the folder that it stands in.
///
/// # Errors
/// When the folder cannot be made or the file cannot be written.
pub fn write_text(path: &Path, text: &str) -> Result<(), DiskError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(DiskError::at(folder))?;
    }
    fs::write(path, text).map_err(DiskError::at(path))
}

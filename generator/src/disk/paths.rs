//! Names and paths of folders.

use super::DiskError;
use std::io;
use std::path::{Component, Path};

/// The last part of a folder's path, whether or not the folder exists.
pub fn folder_name(folder: &Path) -> String {
    let full = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    full.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Whether two paths lead to one file, which is there.
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// The path of a crate's folder as seen from another folder, with `/` between the parts.
///
/// # Errors
/// When no crate is there.
pub fn path_between(from: &Path, to: &Path) -> Result<String, DiskError> {
    let manifest = to.join("Cargo.toml");
    if !manifest.is_file() {
        let missing = io::Error::new(io::ErrorKind::NotFound, "no crate is there");
        return Err(DiskError::at(&manifest)(missing));
    }
    let from = std::path::absolute(from).map_err(DiskError::at(from))?;
    let to = std::path::absolute(to).map_err(DiskError::at(to))?;
    let (from, to) = (parts(&from), parts(&to));
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = from.iter().skip(shared).map(|_| "..".to_owned());
    let path: Vec<String> = up.chain(to.into_iter().skip(shared)).collect();
    Ok(if path.is_empty() { ".".to_owned() } else { path.join("/") })
}

/// The parts of an absolute path, with `..` resolved by its letters.
fn parts(path: &Path) -> Vec<String> {
    let mut parts = Vec::new();
    for component in path.components() {
        match component {
            Component::ParentDir => drop(parts.pop()),
            Component::CurDir => {}
            other => parts.push(other.as_os_str().to_string_lossy().into_owned()),
        }
    }
    parts
}

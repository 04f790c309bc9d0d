//! Generated crates whose API is no longer in the registry.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::FOLDER;
use crate::registry::Api;
use crate::repository::Repository;

/// How every generated manifest begins.
const MARK: &str = "# Made by Specwright";

/// The names of the generated crates that no API asks for, in order.
pub fn find(repository: &Repository, apis: &[Api]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in
        fs::read_dir(repository.path(FOLDER)).with_context(|| format!("cannot read {FOLDER}/"))?
    {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if is_generated(&entry.path()) && !apis.iter().any(|api| api.crate_name == name) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// A folder is generated when its manifest says so; hand-written ones are left alone.
fn is_generated(folder: &Path) -> bool {
    fs::read_to_string(folder.join("Cargo.toml")).is_ok_and(|text| text.starts_with(MARK))
}

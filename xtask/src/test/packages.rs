//! Packages outside the root workspace that people write.

use std::fs;

use anyhow::{Context, Result};

use crate::repository::Repository;

/// Where the measurements stand, each a workspace of its own.
const BENCHES: &str = "xtask/bench";

/// Where verdicts are held against those of another validator.
pub const ORACLE: &str = "xtask/oracle/Cargo.toml";

/// The manifests of `xtask`, of the oracle and of the measurements, from the repository's root.
pub fn manifests(repository: &Repository) -> Result<Vec<String>> {
    let mut found = vec!["xtask/Cargo.toml".to_owned(), ORACLE.to_owned()];
    for entry in
        fs::read_dir(repository.path(BENCHES)).with_context(|| format!("cannot read {BENCHES}/"))?
    {
        let manifest = format!("{BENCHES}/{}/Cargo.toml", entry?.file_name().to_string_lossy());
        if repository.path(&manifest).is_file() {
            found.push(manifest);
        }
    }
    found.sort();
    Ok(found)
}

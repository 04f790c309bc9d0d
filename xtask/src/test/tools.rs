//! Programs beyond Rust, which `.ci/run` installs and a developer may lack.

use std::env;
use std::path::PathBuf;

use crate::repository::Repository;

/// Where `.ci/run` installs to, from the target folder.
const FOLDERS: [&str; 3] = ["tools/bin", "tools/python/bin", "tools/node_modules/.bin"];

/// The program, from the repository's own tools or from the search path.
pub fn find(repository: &Repository, name: &str) -> Option<PathBuf> {
    let target = repository.path("target");
    let own = FOLDERS.iter().map(|folder| target.join(folder));
    let path = env::var_os("PATH").unwrap_or_default();
    own.chain(env::split_paths(&path)).map(|folder| folder.join(name)).find(|file| file.is_file())
}

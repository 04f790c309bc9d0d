//! What is kept for later runs, outside of every crate: where, and by which program.

use std::env;
use std::path::PathBuf;
use std::time::UNIX_EPOCH;

/// The folder for what programs can do without; nothing where the system has none.
pub(super) fn folder() -> Option<PathBuf> {
    let named = |name| env::var_os(name).filter(|path| !path.is_empty()).map(PathBuf::from);
    let folder = named("XDG_CACHE_HOME")
        .or_else(|| named("LOCALAPPDATA"))
        .or_else(|| Some(named("HOME")?.join(".cache")));
    Some(folder?.join("specwright"))
}

/// The version of this program, and when it was built.
pub(super) fn program() -> String {
    let built = env::current_exe().and_then(|path| path.metadata());
    let built = built.ok().and_then(|program| {
        let since = program.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some((program.len(), since))
    });
    format!("{} {built:?}", env!("CARGO_PKG_VERSION"))
}

//! Where the programs of PostgreSQL are, and as whom they run: they refuse to run as root.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The programs of one release.
pub(crate) struct Programs {
    folder: PathBuf,
    /// User and group to run as, where this program runs as root.
    user: Option<(u32, u32)>,
}

impl Programs {
    /// Looks where the system says they are, then where Debian keeps them, newest first, then in the search path.
    pub(crate) fn find() -> Option<Self> {
        let told = Command::new("pg_config").arg("--bindir").output().ok();
        let told = told
            .map(|output| PathBuf::from(String::from_utf8_lossy(&output.stdout).trim().to_owned()));
        let path = std::env::var_os("PATH").unwrap_or_default();
        let mut folders = told.into_iter().chain(debian()).chain(std::env::split_paths(&path));
        let folder =
            folders.find(|folder| PROGRAMS.iter().all(|program| folder.join(program).is_file()))?;
        Some(Self { folder, user: other_user() })
    }

    /// A scratch folder that belongs to whom the programs run as.
    pub(crate) fn make_folder(&self) -> PathBuf {
        let folder = tempfile::Builder::new().prefix("emulator-postgres-").tempdir().unwrap();
        let folder = folder.keep();
        if let Some((user, group)) = self.user {
            chown(&folder, Some(user), Some(group)).unwrap();
        }
        folder
    }

    /// Runs one of the programs in that folder.
    pub(crate) fn command(&self, program: &str, folder: &Path) -> Command {
        let mut command = Command::new(self.folder.join(program));
        command.current_dir(folder);
        if let Some((user, group)) = self.user {
            command.uid(user).gid(group);
        }
        command
    }
}

const PROGRAMS: [&str; 3] = ["initdb", "pg_ctl", "postgres"];

fn debian() -> Vec<PathBuf> {
    let releases = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<_> = releases.map(|release| release.path().join("bin")).collect();
    folders.sort();
    folders.reverse();
    folders
}

fn other_user() -> Option<(u32, u32)> {
    let own = tempfile::tempdir().unwrap();
    let is_root = fs::metadata(own.path()).unwrap().uid() == 0;
    is_root.then(|| {
        let names = ["postgres", "nobody"].into_iter();
        names.filter_map(|name| Some((id("-u", name)?, id("-g", name)?))).next()
    })?
}

fn id(option: &str, user: &str) -> Option<u32> {
    let output = Command::new("id").args([option, user]).output().ok()?;
    String::from_utf8_lossy(&output.stdout).trim().parse().ok()
}

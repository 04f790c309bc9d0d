//! How long `cargo check` takes for each crate of a workspace alone: its dependencies are checked before.

use crate::Seconds;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// What each package of a workspace takes, in the order of the packages, which take turns. Each is in a folder of its name.
///
/// # Errors
/// When a crate cannot be read or does not compile.
pub fn check(workspace: &Path, packages: &[&str], rounds: usize) -> io::Result<Vec<Seconds>> {
    for package in packages {
        run(workspace, package)?;
    }
    let mut turns = vec![Vec::with_capacity(rounds); packages.len()];
    for _ in 0..rounds {
        for (package, turns) in packages.iter().zip(&mut turns) {
            turns.push(turn(workspace, package)?);
        }
    }
    Ok(turns.iter().map(|turns| Seconds::middle(turns)).collect())
}

/// Writes the manifest of a workspace.
///
/// # Errors
/// When a file cannot be written.
pub fn write_workspace(workspace: &Path, packages: &[&str]) -> io::Result<()> {
    let members: Vec<_> = packages.iter().map(|package| format!("{package:?}")).collect();
    fs::create_dir_all(workspace)?;
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    fs::write(workspace.join("Cargo.toml"), manifest)
}

fn turn(workspace: &Path, package: &str) -> io::Result<Seconds> {
    touch(workspace, package)?;
    Seconds::of(|| run(workspace, package))
}

/// Makes cargo check the crate again.
fn touch(workspace: &Path, package: &str) -> io::Result<()> {
    let library = workspace.join(package).join("src/lib.rs");
    fs::write(&library, fs::read(&library)?)
}

fn run(workspace: &Path, package: &str) -> io::Result<()> {
    let status = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--package", package, "--target-dir", "target"])
        .current_dir(workspace)
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("CARGO_TARGET_DIR")
        .stdout(Stdio::null())
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other(format!("{package} does not compile")))
    }
}

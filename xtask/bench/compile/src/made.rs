//! A crate that a generator made, and what checking it takes.

use crate::makers::Maker;
use crate::repository;
use measure::Run;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How often each crate is checked. The middle figures count.
const ROUNDS: usize = 3;

/// A crate in its folder.
pub(crate) struct Made {
    folder: PathBuf,
    features: &'static str,
}

/// The crate that a generator makes of a document; nothing where it refuses.
///
/// # Errors
/// When a file cannot be written or the generator not be started.
pub(crate) fn of(maker: &Maker, document: &Path) -> io::Result<Option<Made>> {
    let name = document.file_stem().unwrap_or_default().to_string_lossy().replace('.', "-");
    let folder = scratch()?.join(format!("{name}-{}", maker.name.replace(' ', "-")));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(folder.join("src"))?;
    let is_made = (maker.make)(&maker.program, document, &folder)?;
    let manifest = folder.join("Cargo.toml");
    if !is_made || !manifest.is_file() {
        return Ok(None);
    }
    // The crate is none of the repository's workspace.
    fs::write(&manifest, fs::read_to_string(&manifest)? + "\n[workspace]\n")?;
    Ok(Some(Made { folder, features: maker.features }))
}

/// Where crates are written.
fn scratch() -> io::Result<PathBuf> {
    let folder = repository().join("target/bench/compile/documents");
    fs::create_dir_all(&folder)?;
    folder.canonicalize()
}

impl Made {
    /// What checking it alone takes, after all that it depends on; nothing where it does not compile.
    ///
    /// # Errors
    /// When cargo cannot be started, or a file not be written.
    pub(crate) fn check(&self) -> io::Result<Option<Run>> {
        if !self.run()?.status.success() {
            return Ok(None);
        }
        let mut runs = Vec::with_capacity(ROUNDS);
        for _ in 0..ROUNDS {
            let library = self.folder.join("src/lib.rs");
            fs::write(&library, fs::read(&library)?)?;
            runs.push(self.run()?);
        }
        Ok(Run::middle(&runs))
    }

    /// How many lines of Rust it has.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub(crate) fn lines(&self) -> io::Result<usize> {
        lines_below(&self.folder.join("src"))
    }

    fn run(&self) -> io::Result<Run> {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["check", "--quiet", "--lib", "--features", self.features, "--target-dir"]);
        cargo.arg(scratch()?.join("target")).current_dir(&self.folder);
        Run::of(cargo.env("CARGO_INCREMENTAL", "0").env_remove("CARGO_TARGET_DIR"))
    }
}

fn lines_below(folder: &Path) -> io::Result<usize> {
    let mut lines = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            lines += lines_below(&path)?;
        } else if path.extension().is_some_and(|it| it == "rs") {
            lines += fs::read_to_string(&path)?.lines().count();
        }
    }
    Ok(lines)
}

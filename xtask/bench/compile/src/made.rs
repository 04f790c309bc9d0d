//! A crate that a generator made, and what checking it takes.

use crate::makers::Maker;
use crate::repository;
use crate::sources::Sources;
use measure::Run;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How often each crate is checked. The middle figures count.
const ROUNDS: usize = 3;

/// How many seconds a check takes at least that is not done again: beside them nothing else counts.
const LONG: f64 = 20.0;

/// A crate in its folder.
pub(crate) struct Made {
    folder: PathBuf,
    features: &'static str,
}

/// What checking a crate takes.
pub(crate) struct Checked {
    /// All of it, after a change of the crate.
    pub(crate) run: Run,
    /// What cargo and the compiler take for a crate with the same dependencies and nothing in it, in seconds of the processor.
    pub(crate) empty: f64,
}

/// The crate that a generator makes of a document; nothing where it refuses.
///
/// # Errors
/// When a file cannot be written or the generator not be started.
pub(crate) fn of(maker: &Maker, document: &Path) -> io::Result<Option<Made>> {
    let name = document.file_stem().unwrap_or_default().to_string_lossy().replace('.', "-");
    let folder = scratch()?.join(format!("{name}-{}", maker.folder));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(folder.join("src"))?;
    let is_made = (maker.make)(document, &folder)?;
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
    /// What checking it alone takes, after all that it depends on; what cargo says at last where it does not compile.
    ///
    /// # Errors
    /// When cargo cannot be started, or a file not be written.
    pub(crate) fn check(&self) -> io::Result<Result<Checked, String>> {
        let first = self.cargo()?.output()?;
        if !first.status.success() {
            return Ok(Err(last_error(&String::from_utf8_lossy(&first.stderr))));
        }
        let library = self.folder.join("src/lib.rs");
        let whole = fs::read(&library)?;
        let mut checked = Vec::with_capacity(ROUNDS);
        let mut empty = Vec::with_capacity(ROUNDS);
        for _ in 0..ROUNDS {
            fs::write(&library, &whole)?;
            checked.push(Run::of(&mut self.cargo()?)?);
            fs::write(&library, "")?;
            empty.push(Run::of(&mut self.cargo()?)?.seconds.processor);
            if checked.iter().any(|run| run.seconds.processor >= LONG) {
                break;
            }
        }
        fs::write(&library, whole)?;
        let run = Run::middle(&checked).expect("there is a round");
        Ok(Ok(Checked { run, empty: measure::median(empty) }))
    }

    /// Its sources.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub(crate) fn sources(&self) -> io::Result<Sources> {
        Sources::of(&self.folder)
    }

    fn cargo(&self) -> io::Result<Command> {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["check", "--quiet", "--lib", "--features", self.features, "--target-dir"]);
        cargo.arg(scratch()?.join("target")).current_dir(&self.folder);
        cargo.env("CARGO_INCREMENTAL", "0").env_remove("CARGO_TARGET_DIR");
        Ok(cargo)
    }
}

/// The last error that cargo tells, which names the crate and how many errors it has.
fn last_error(told: &str) -> String {
    let mut errors = told.lines().filter_map(|line| line.strip_prefix("error: "));
    errors.next_back().unwrap_or("cargo fails").to_owned()
}

#[cfg(test)]
mod tests {
    use super::last_error;

    fn check(told: &str, error: &str) {
        assert_eq!(last_error(told), error);
    }

    #[test]
    fn the_error_that_counts_the_others_is_told() {
        check(
            "error[E0308]: mismatched types\nerror: no such name\nerror: could not compile `one` (lib)\n",
            "could not compile `one` (lib)",
        );
    }

    #[test]
    fn a_failure_without_a_word_is_told_as_one() {
        check("warning: unused\n", "cargo fails");
    }
}

//! A generator, and how it is called.

use crate::repository;
use measure::{Run, instructions_of};
use std::io;
use std::path::Path;
use std::process::Command;

/// The command for a document, and for the folder in which it writes.
type Prepare = dyn Fn(&Path, &Path) -> io::Result<Command>;

/// Something that makes Rust of a document.
pub(crate) struct Tool {
    /// Its name and version.
    pub(crate) name: String,
    /// What it makes of a document.
    pub(crate) parts: &'static str,
    /// Its arguments for a document and the folder to write into.
    pub(crate) command: Box<Prepare>,
}

impl Tool {
    /// The instructions that making a crate takes where none is.
    ///
    /// # Errors
    /// When callgrind cannot be started, or the tool fails.
    pub(crate) fn instructions(&self, document: &Path, out: &Path) -> io::Result<u64> {
        instructions_of(&(self.command)(document, out)?)
    }

    /// Makes the crate.
    ///
    /// # Errors
    /// When the tool cannot be started.
    pub(crate) fn make(&self, document: &Path, out: &Path) -> io::Result<Run> {
        Run::of(&mut (self.command)(document, out)?)
    }
}

/// This repository's command, built for release: without what makes values for tests, and with it.
///
/// # Errors
/// When it does not build.
pub(crate) fn ours() -> io::Result<[Tool; 2]> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--release", "--package", "specwright"]);
    run(cargo.current_dir(repository()).env_remove("CARGO_TARGET_DIR"))?;
    let program = repository().join("target/release/specwright").canonicalize()?;
    let runtime = repository().join("runtime").canonicalize()?;
    let tool = |name: &str, parts, without: &'static [&'static str]| {
        let (program, runtime) = (program.clone(), runtime.clone());
        let generate = move |document: &Path, out: &Path| {
            let mut command = Command::new(&program);
            command.arg("generate").arg(document).arg("--out").arg(out).args(without);
            command.args(["--name", "measured"]).arg("--runtime").arg(&runtime);
            // What earlier runs kept of their crates is none of a crate that is made from nothing.
            command.env("XDG_CACHE_HOME", out.with_extension("cache"));
            Ok(command)
        };
        Tool { name: name.to_owned(), parts, command: Box::new(generate) }
    };
    Ok([
        tool("specwright", "types, server and client", &["--without-testing"]),
        tool("specwright, testing too", "types, server, client and values for tests", &[]),
    ])
}

/// Runs a command to its end.
///
/// # Errors
/// When it cannot be started, or fails.
pub(crate) fn run(command: &mut Command) -> io::Result<()> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(format!("{command:?} failed"))) }
}

//! The two tools, and how each is asked.

use crate::repository;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The edition of the peer that is compared with.
const OASDIFF: &str = "v1.27.0";

/// A tool that tells whether a change breaks callers.
pub(crate) struct Tool {
    /// Its name and version.
    pub(crate) name: String,
    program: PathBuf,
    words: &'static [&'static str],
}

/// What a tool says of two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Said {
    /// The change breaks callers.
    Breaking,
    /// It does not.
    Compatible,
    /// A document cannot be read.
    Unread,
}

impl Tool {
    /// What the tool says of two documents.
    ///
    /// # Errors
    /// When it cannot be started.
    pub(crate) fn ask(&self, base: &Path, head: &Path) -> io::Result<Said> {
        let mut command = Command::new(&self.program);
        let (word, flags) = self.words.split_first().expect("a tool has a subcommand");
        command.arg(word).args([base, head]).args(flags);
        let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status()?;
        Ok(match status.code() {
            Some(0) => Said::Compatible,
            Some(1) => Said::Breaking,
            _ => Said::Unread,
        })
    }
}

/// This repository's command, built for release.
///
/// # Errors
/// When it does not build.
pub(crate) fn ours() -> io::Result<Tool> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--release", "--package", "specwright"]);
    run(cargo.current_dir(repository()).env_remove("CARGO_TARGET_DIR"))?;
    let program = repository().join("target/release/specwright").canonicalize()?;
    Ok(Tool { name: "specwright".to_owned(), program, words: &["diff"] })
}

/// oasdiff in `target/peers`, installed where it is absent; nothing where it cannot be.
///
/// # Errors
/// When the folder cannot be made.
pub(crate) fn oasdiff() -> io::Result<Option<Tool>> {
    let peers = repository().join("target/peers");
    std::fs::create_dir_all(&peers)?;
    let peers = peers.canonicalize()?;
    let program = peers.join("oasdiff");
    if !program.is_file() {
        let module = format!("github.com/oasdiff/oasdiff@{OASDIFF}");
        if run(Command::new("go").args(["install", &module]).env("GOBIN", &peers)).is_err() {
            return Ok(None);
        }
    }
    // Both flags are off by default and make it see more alike: the comparison is with its best.
    let words = &["breaking", "--fail-on", "ERR", "--flatten-allof", "--flatten-params"];
    Ok(Some(Tool { name: format!("oasdiff {OASDIFF}"), program, words }))
}

fn run(command: &mut Command) -> io::Result<()> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(format!("{command:?} failed"))) }
}

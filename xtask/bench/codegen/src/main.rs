//! What making a crate takes: GitHub's document beside other generators, nothing changed, and by the size of the document. The
//! words `github` and `growth` ask for one of the two.

mod folders;
mod github;
mod growing;
mod peers;
mod slices;
mod tool;
mod woven;

use folders::Folders;
use std::env;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The parts of the measurement.
const WORDS: [&str; 2] = ["github", "growth"];

fn main() -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    let document = repository().join("../shared/corpus/github.json");
    if !document.is_file() {
        writeln!(out, "SKIPPED: ../shared/corpus/github.json is not there")?;
        return Ok(ExitCode::SUCCESS);
    }
    let document = document.canonicalize()?;
    let wanted: Vec<String> = env::args().skip(1).collect();
    if let Some(word) = wanted.iter().find(|word| !WORDS.contains(&word.as_str())) {
        return Err(io::Error::other(format!("`{word}` is none of {}", WORDS.join(", "))));
    }
    let [ours, with_testing] = tool::ours()?;
    let is_wanted = |part: &str| wanted.is_empty() || wanted.iter().any(|word| word == part);
    let (mut folders, mut is_kept) = (Folders::new()?, true);
    // Memory first: what this program holds itself counts as held by those that it calls.
    if is_wanted("github") {
        is_kept &= github::compare([&ours, &with_testing], &document, &mut folders, &mut out)?;
    }
    if is_wanted("growth") {
        is_kept &= growing::growth(&ours, &document, &mut folders, &mut out)?;
    }
    Ok(if is_kept { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The repository's root.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// Where documents and crates are written that are made here.
fn scratch() -> io::Result<PathBuf> {
    let folder = repository().join("target/bench/codegen");
    std::fs::create_dir_all(&folder)?;
    folder.canonicalize()
}

/// What is said of a promise.
fn verdict(is_kept: bool) -> &'static str {
    if is_kept { "kept" } else { "MISSED" }
}

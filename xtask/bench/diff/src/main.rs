//! Reviews of changes beside oasdiff: verdicts and time on the same pairs, then time by the size of the documents.

mod editions;
mod large;
mod pairs;
mod small;
mod synthetic;
mod tool;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    let ours = tool::ours()?;
    let peer = tool::oasdiff()?;
    writeln!(
        out,
        "specwright, built for release, beside {}",
        peer.as_ref().map_or("nothing: oasdiff cannot be installed", |peer| &peer.name)
    )?;
    let pairs = pairs::all()?;
    small::compare(&pairs, &ours, peer.as_ref(), &mut out)?;
    let kept = [large::github(&ours, peer.as_ref(), &mut out)?, large::growth(&ours, &mut out)?];
    Ok(if kept.contains(&false) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The repository's root.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// Where documents are written that are made here.
fn scratch() -> io::Result<PathBuf> {
    let folder = repository().join("target/bench/diff");
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

//! Crates of whole documents: ours beside those of other generators, each with its types and its client.

use crate::makers::{self, Maker};
use crate::{made, repository};
use measure::Run;
use std::io::{self, Write};
use std::path::Path;

/// The documents of `../shared/corpus` that are made into crates.
const DOCUMENTS: [&str; 5] =
    ["petstore3.yaml", "asana.json", "spotify.json", "box.json", "digitalocean.json"];

/// The most that ours may take, as a share of the fastest other crate that compiles.
const PROMISE: f64 = 1.0 / 3.0;

/// Measures the crates of all documents; true where ours keep the promise.
///
/// # Errors
/// When ours does not compile, a file not be written, or the output is closed.
pub(crate) fn compare(out: &mut impl Write) -> io::Result<bool> {
    let ours = makers::ours();
    let mut peers = Vec::new();
    for peer in makers::peers() {
        match peer {
            Ok(peer) => peers.push(peer),
            Err(name) => writeln!(out, "SKIPPED: {name} cannot be installed")?,
        }
    }
    let corpus = repository().join("../shared/corpus");
    let mut is_kept = true;
    for document in DOCUMENTS {
        match corpus.join(document).canonicalize() {
            Ok(path) => is_kept &= compare_one(&ours, &peers, &path, out)?,
            Err(_) => writeln!(out, "SKIPPED: ../shared/corpus/{document} is not there")?,
        }
    }
    Ok(is_kept)
}

/// Measures the crates of one document. Without another crate that compiles there is nothing to keep.
fn compare_one(
    ours: &Maker,
    peers: &[Maker],
    document: &Path,
    out: &mut impl Write,
) -> io::Result<bool> {
    let name = document.file_stem().unwrap_or_default().to_string_lossy();
    writeln!(
        out,
        "\n{name}: `cargo check` of the crate alone, in seconds of the processor, megabytes, lines"
    )?;
    let own = row(ours, document, out)?.ok_or_else(|| io::Error::other("ours does not compile"))?;
    let mut fastest = f64::INFINITY;
    for peer in peers {
        if let Some(run) = row(peer, document, out)? {
            fastest = fastest.min(run.seconds.processor);
        }
    }
    let ratio = own.seconds.processor / fastest;
    if ratio == 0.0 {
        writeln!(out, "no other crate compiles")?;
        return Ok(true);
    }
    let is_kept = ratio <= PROMISE;
    let verdict = if is_kept { "kept" } else { "MISSED" };
    writeln!(out, "of the fastest: {ratio:.2}, must be at most {PROMISE:.2}: {verdict}")?;
    Ok(is_kept)
}

/// Makes and measures one crate, and writes its line. Nothing where it cannot be made or does not compile.
fn row(maker: &Maker, document: &Path, out: &mut impl Write) -> io::Result<Option<Run>> {
    let name = &maker.name;
    let Some(made) = made::of(maker, document)? else {
        writeln!(out, "{name:<26} refuses the document")?;
        return Ok(None);
    };
    let Some(run) = made.check()? else {
        writeln!(out, "{name:<26} does not compile")?;
        return Ok(None);
    };
    let (seconds, megabytes) = (run.seconds.processor, run.peak as f64 / 1e6);
    writeln!(out, "{name:<26}{seconds:>8.2}{megabytes:>8.0}{:>10}", made.lines()?)?;
    Ok(Some(run))
}

//! Time on large documents.

use crate::synthetic::{FAMILIES, Family};
use crate::tool::{Said, Tool};
use crate::{editions, repository, scratch};
use measure::{Seconds, growth};
use serde_json::Value;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The most seconds of the processor for two editions of GitHub's document, reading included.
const GITHUB: f64 = 1.5;

/// How many operations or components the documents have. The first shows what a run takes by itself.
const SIZES: [usize; 4] = [0, 1_000, 3_000, 10_000];

/// The greatest exponent of the size that still counts as linear.
const LINEAR: f64 = 1.10;

/// How often each is run. The middle time counts.
const ROUNDS: usize = 5;

/// Compares two editions of GitHub's document; true where the promise is kept or the document is absent.
///
/// # Errors
/// When a tool cannot be started, a file not be written, or the output is closed.
pub(crate) fn github(ours: &Tool, peer: Option<&Tool>, out: &mut impl Write) -> io::Result<bool> {
    let base = repository().join("../shared/corpus/github.json");
    let Ok(text) = fs::read(&base) else {
        writeln!(out, "\nSKIPPED: ../shared/corpus/github.json is not there")?;
        return Ok(true);
    };
    let later = editions::later(serde_json::from_slice(&text).map_err(io::Error::other)?);
    let head = write("github-later.json", &later)?;
    writeln!(
        out,
        "\nTwo editions of GitHub's document, seconds of the processor and on the clock"
    )?;
    let mut kept = true;
    for tool in [Some(ours), peer].into_iter().flatten() {
        let (said, seconds) = timed(tool, &base, &head)?;
        writeln!(
            out,
            "{:<20}{:>8.2}{:>8.2}  {said:?}",
            tool.name, seconds.processor, seconds.clock
        )?;
        if tool.name == ours.name {
            kept = seconds.processor <= GITHUB && said == Said::Breaking;
        }
    }
    writeln!(out, "must be breaking, within {GITHUB:.1} seconds: {}", verdict(kept))?;
    Ok(kept)
}

/// Shows how the time grows with the documents; true where it is linear.
///
/// # Errors
/// Those of [`github`].
pub(crate) fn growth(ours: &Tool, out: &mut impl Write) -> io::Result<bool> {
    writeln!(out, "\nSeconds of the processor for {SIZES:?} of")?;
    let mut kept = true;
    for family in &FAMILIES {
        let times = SIZES.iter().map(|size| family_time(ours, family, *size));
        let times = times.collect::<io::Result<Vec<f64>>>()?;
        let exponent = growth::exponent(&SIZES, &times);
        let shown: String = times.iter().map(|time| format!("{time:>7.2}")).collect();
        writeln!(out, "{:<56}{shown}  to the power of {exponent:.2}", family.name)?;
        kept &= exponent <= LINEAR;
    }
    writeln!(out, "must be linear, to the power of {LINEAR:.2} at most: {}", verdict(kept))?;
    Ok(kept)
}

fn family_time(ours: &Tool, family: &Family, size: usize) -> io::Result<f64> {
    let base = write("base.json", &(family.document)(size, 64))?;
    let head = write("head.json", &(family.document)(size, 32))?;
    let (said, seconds) = timed(ours, &base, &head)?;
    let expected = if size == 0 { Said::Compatible } else { Said::Breaking };
    if said == expected {
        Ok(seconds.processor)
    } else {
        Err(io::Error::other(format!("{}: {said:?} for {size}", family.name)))
    }
}

fn timed(tool: &Tool, base: &Path, head: &Path) -> io::Result<(Said, Seconds)> {
    let mut said = Said::Unread;
    let mut turn = || {
        Seconds::of(|| {
            said = tool.ask(base, head)?;
            Ok(())
        })
    };
    let turns = (0..ROUNDS).map(|_| turn()).collect::<io::Result<Vec<_>>>()?;
    Ok((said, Seconds::middle(&turns)))
}

fn write(name: &str, document: &Value) -> io::Result<PathBuf> {
    let file = scratch()?.join(name);
    fs::write(&file, serde_json::to_vec(document).map_err(io::Error::other)?)?;
    Ok(file)
}

fn verdict(kept: bool) -> &'static str {
    if kept { "kept" } else { "MISSED" }
}

//! Crates of whole documents: a part of ours beside the same part of other generators, each with its types.

use crate::makers::{self, Maker};
use crate::parts::Part;
use crate::{made, repository};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The documents of `../shared/corpus` that are made into crates.
const DOCUMENTS: [&str; 5] =
    ["petstore3.yaml", "asana.json", "spotify.json", "box.json", "digitalocean.json"];

/// What was measured of a crate that compiles.
#[derive(Clone, Copy)]
struct Figures {
    /// Seconds of the processor that checking it takes.
    seconds: f64,
    /// How many of them go to a crate with the same dependencies and nothing in it.
    empty: f64,
    /// How many operations it has.
    operations: usize,
    /// How many fields and variants its types have.
    members: usize,
}

/// The documents at these paths; those of the corpus where there are none.
pub(crate) fn named(paths: &[String]) -> Vec<PathBuf> {
    let corpus = repository().join("../shared/corpus");
    match paths {
        [] => DOCUMENTS.iter().map(|name| corpus.join(name)).collect(),
        paths => paths.iter().map(PathBuf::from).collect(),
    }
}

/// Measures the crates of documents; true where ours have every operation and keep the promise.
///
/// # Errors
/// When ours does not compile, a file not be written, or the output is closed.
pub(crate) fn compare(
    part: &Part,
    documents: &[PathBuf],
    out: &mut impl Write,
) -> io::Result<bool> {
    let mut makers = vec![makers::ours(part)];
    for peer in part.peers {
        match makers::other(part, peer) {
            Ok(maker) => makers.push(maker),
            Err(fault) => writeln!(out, "SKIPPED: {}: {fault}", peer.tool.name())?,
        }
    }
    let mut is_kept = true;
    for document in documents {
        match document.canonicalize() {
            Ok(path) => is_kept &= compare_one(part, &makers, &path, out)?,
            Err(_) => writeln!(out, "SKIPPED: {} is not there", document.display())?,
        }
    }
    Ok(is_kept)
}

/// Measures the crates of one document, ours first.
fn compare_one(
    part: &Part,
    makers: &[Maker],
    document: &Path,
    out: &mut impl Write,
) -> io::Result<bool> {
    let name = document.file_stem().unwrap_or_default().to_string_lossy();
    let stated = peers::document::operations(document)?.len();
    writeln!(out, "\n{name}, types and {}: `cargo check` of the crate alone", part.word)?;
    let [seconds, memory, lines] = ["seconds", "megabytes", "lines"];
    let [operations, members] = ["operations", "fields, variants"];
    writeln!(out, "{:<30}{seconds:>9}{memory:>11}{lines:>9}{operations:>16}{members:>18}", "")?;
    let (own, others) = makers.split_first().expect("ours is among them");
    let ours = row(own, document, stated, out)?;
    let ours = ours.ok_or_else(|| io::Error::other("ours does not compile"))?;
    let mut compiled = Vec::with_capacity(others.len());
    for maker in others {
        compiled.extend(row(maker, document, stated, out)?);
    }
    let is_whole = ours.operations == stated;
    if !is_whole {
        writeln!(out, "ours must have every operation: MISSED")?;
    }
    let fastest = compiled.into_iter().min_by(|one, two| one.seconds.total_cmp(&two.seconds));
    Ok(judge(part, ours, fastest, out)? && is_whole)
}

/// Makes and measures one crate, and writes its line. Nothing where it cannot be made or does not compile.
fn row(
    maker: &Maker,
    document: &Path,
    stated: usize,
    out: &mut impl Write,
) -> io::Result<Option<Figures>> {
    let name = &maker.name;
    let Some(made) = made::of(maker, document)? else {
        writeln!(out, "{name:<30}  refuses the document")?;
        return Ok(None);
    };
    let sources = made.sources()?;
    let (lines, operations) = (sources.lines(), sources.operations(&maker.sign));
    let members = sources.members().unwrap_or_default();
    let held = format!("{operations} of {stated}");
    match made.check()? {
        Ok(made::Checked { run, empty }) => {
            let (seconds, megabytes) = (run.seconds.processor, run.peak as f64 / 1e6);
            writeln!(
                out,
                "{name:<30}{seconds:>9.2}{megabytes:>11.0}{lines:>9}{held:>16}{members:>18}"
            )?;
            Ok(Some(Figures { seconds, empty, operations, members }))
        }
        Err(why) => {
            writeln!(
                out,
                "{name:<30}{:>20}{lines:>9}{held:>16}{members:>18}  {why}",
                "does not compile"
            )?;
            Ok(None)
        }
    }
}

/// Says whether ours keeps the promise. Without another crate that compiles there is nothing to keep.
fn judge(
    part: &Part,
    ours: Figures,
    fastest: Option<Figures>,
    out: &mut impl Write,
) -> io::Result<bool> {
    let Some(fastest) = fastest else {
        writeln!(out, "no other crate compiles")?;
        return Ok(true);
    };
    let ratio = ours.seconds / fastest.seconds;
    let is_kept = ratio <= part.promise;
    let verdict = if is_kept { "kept" } else { "MISSED" };
    writeln!(out, "of the fastest: {ratio:.2}, must be at most {:.2}: {verdict}", part.promise)?;
    let share = |ours: usize, theirs: usize| ratio * theirs as f64 / ours as f64;
    let beyond_empty = |figures: Figures| figures.seconds - figures.empty;
    writeln!(
        out,
        "for each operation {:.2}, for each field or variant {:.2}; less what an empty crate takes {:.2}",
        share(ours.operations, fastest.operations),
        share(ours.members, fastest.members),
        beyond_empty(ours) / beyond_empty(fastest)
    )?;
    Ok(is_kept)
}

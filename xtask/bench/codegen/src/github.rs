//! GitHub's document: ours beside other generators, then once more with nothing changed.

use crate::folders::Folders;
use crate::tool::Tool;
use crate::{peers, verdict};
use measure::Run;
use std::io::{self, Write};
use std::path::Path;

/// What a run may take at most.
struct Promise {
    /// Seconds of the processor.
    processor: f64,
    /// Seconds on the clock.
    clock: f64,
    /// Megabytes.
    peak: f64,
}

const FROM_NOTHING: Promise = Promise { processor: 1.0, clock: 0.6, peak: 400.0 };

/// Seconds on the clock where nothing changed.
const UNCHANGED: f64 = 0.050;

/// How often each is run. The middle figures count.
const ROUNDS: usize = 5;

/// Measures all generators; true where ours keeps what is promised of types, server and client.
///
/// # Errors
/// When a generator cannot be started, a file not be written, or the output is closed.
pub(crate) fn compare(
    [ours, with_testing]: [&Tool; 2],
    document: &Path,
    folders: &mut Folders,
    out: &mut impl Write,
) -> io::Result<bool> {
    writeln!(
        out,
        "GitHub's document, from nothing: seconds of the processor, on the clock, megabytes"
    )?;
    let made = row(ours, document, folders, out)?;
    row(with_testing, document, folders, out)?;
    for peer in peers::all() {
        match peer {
            Ok(peer) => row(&peer, document, folders, out).map(|_| ())?,
            Err(why) => writeln!(out, "SKIPPED: {why}")?,
        }
    }
    let Promise { processor, clock, peak } = FROM_NOTHING;
    let is_made = made.status.success()
        && made.seconds.processor <= processor
        && made.seconds.clock <= clock
        && megabytes(made) <= peak;
    writeln!(
        out,
        "must be made within {processor:.1} and {clock:.1} seconds and {peak:.0} megabytes: {}",
        verdict(is_made)
    )?;
    Ok(unchanged(ours, document, folders, out)? && is_made)
}

/// Measures one generator and writes its line.
fn row(
    tool: &Tool,
    document: &Path,
    folders: &mut Folders,
    out: &mut impl Write,
) -> io::Result<Run> {
    let run = repeated(|| tool.make(document, &folders.next()?))?;
    let failed = if run.status.success() { "" } else { "  FAILED" };
    writeln!(
        out,
        "{:<26}{:>8.2}{:>8.2}{:>8.0}  {}{failed}",
        tool.name,
        run.seconds.processor,
        run.seconds.clock,
        megabytes(run),
        tool.parts
    )?;
    Ok(run)
}

/// Runs ours where its crate stands already.
fn unchanged(
    ours: &Tool,
    document: &Path,
    folders: &mut Folders,
    out: &mut impl Write,
) -> io::Result<bool> {
    let folder = folders.next()?;
    ours.make(document, &folder)?;
    let run = repeated(|| ours.make(document, &folder))?;
    let is_kept = run.status.success() && run.seconds.clock <= UNCHANGED;
    writeln!(
        out,
        "nothing changed: {:.3} seconds of the processor, {:.3} on the clock; must be within {UNCHANGED:.3}: {}",
        run.seconds.processor,
        run.seconds.clock,
        verdict(is_kept)
    )?;
    Ok(is_kept)
}

fn repeated(mut turn: impl FnMut() -> io::Result<Run>) -> io::Result<Run> {
    let runs = (0..ROUNDS).map(|_| turn()).collect::<io::Result<Vec<_>>>()?;
    Ok(Run::middle(&runs).expect("there is more than one round"))
}

fn megabytes(run: Run) -> f64 {
    run.peak as f64 / 1e6
}

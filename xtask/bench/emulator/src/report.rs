//! What was measured as tables, and whether the promise is kept.

use std::io::{self, Write};
use std::process::ExitCode;

use crate::backend::Backend;
use crate::contestants::{BOTH, BY_HAND, OURS};
use crate::instructions::{KINDS, count};
use crate::rounds::{Figures, compare};

/// How many connections create apps at the same time.
const CONNECTIONS: [usize; 2] = [1, 64];

/// The most instructions that ours may take, as a share of what was written by hand.
const PROMISE: f64 = 1.05;

/// Writes the times over all databases.
///
/// # Errors
/// Those of the output, and of what is measured.
pub(crate) fn times(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\nOver HTTP/1.1 on the loopback, both behind the emulator's front")?;
    writeln!(
        out,
        "{:<12}{:>11}  {:<12}{:>10}{:>9}{:>9}{:>7}",
        "database", "connections", "", "creates/s", "p50 ms", "p99 ms", "ratio"
    )?;
    for backend in Backend::all()? {
        for connections in CONNECTIONS {
            let compared = compare(&backend, connections)?;
            let ratios = [Some(compared.ratio), None];
            for ((contestant, figures), ratio) in BOTH.iter().zip(compared.figures).zip(ratios) {
                let Figures { rate, half, most } = figures;
                let ratio = ratio.map_or(String::new(), |ratio| format!("{ratio:>7.2}"));
                let (name, by) = (backend.name(), contestant.name);
                writeln!(
                    out,
                    "{name:<12}{connections:>11}  {by:<12}{rate:>10.0}{half:>9.2}{most:>9.2}{ratio}"
                )?;
            }
        }
    }
    Ok(())
}

/// Writes the instructions of each kind of request. Gives the largest share among those that the promise is about, or
/// nothing where instructions cannot be counted.
///
/// # Errors
/// Those of the output, and of callgrind.
pub(crate) fn instructions(out: &mut impl Write) -> io::Result<Option<f64>> {
    if !measure::can_count() {
        writeln!(out, "SKIPPED: instructions are not counted, because there is no valgrind here")?;
        return Ok(None);
    }
    writeln!(
        out,
        "\nInstructions of a request over a store that keeps nothing, without the front"
    )?;
    writeln!(out, "{:<12}{:>12}{:>12}{:>8}", "request", OURS.name, BY_HAND.name, "ratio")?;
    let mut worst = 0.0;
    for kind in KINDS {
        let [ours, by_hand] = count(kind)?;
        let share = ours / by_hand;
        writeln!(out, "{:<12}{ours:>12.0}{by_hand:>12.0}{share:>8.2}", kind.name)?;
        if kind.is_promised {
            worst = share.max(worst);
        }
    }
    Ok(Some(worst))
}

/// Says whether the promise is kept.
///
/// # Errors
/// Those of the output.
pub(crate) fn judge(worst: Option<f64>, out: &mut impl Write) -> io::Result<ExitCode> {
    let Some(worst) = worst else { return Ok(ExitCode::SUCCESS) };
    let is_kept = worst <= PROMISE;
    let verdict = if is_kept { "kept" } else { "MISSED" };
    writeln!(out, "\nmust be at most {PROMISE:.2} of the instructions: {worst:.2}, {verdict}")?;
    Ok(if is_kept { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

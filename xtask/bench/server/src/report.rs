//! What was measured as tables, and whether the promises are kept.

use std::io::{self, Write};
use std::process::ExitCode;

use crate::contestants::Contestant;
use crate::instructions::count;
use crate::rates::compare;
use contest::KINDS;

/// The most instructions that ours may take, as a share of those of what is written by hand.
const MOST_INSTRUCTIONS: f64 = 1.00;

/// The fewest requests that ours may answer in a second, as a share.
const LEAST_RATE: f64 = 0.97;

/// Where ours and the one by hand stand among the contestants.
const OURS: usize = 0;
const BY_HAND: usize = 1;

/// Writes the instructions of each kind of request. Gives the largest share of ours among those that the promise is
/// about, or nothing where instructions cannot be counted.
///
/// # Errors
/// Those of the output, and of callgrind.
pub(crate) fn instructions(
    contestants: &[Contestant],
    out: &mut impl Write,
) -> io::Result<Option<f64>> {
    if !measure::can_count() {
        writeln!(out, "SKIPPED: instructions are not counted, because there is no valgrind here")?;
        return Ok(None);
    }
    writeln!(out, "\nInstructions of a request, from the router to the last byte of the answer")?;
    writeln!(out, "{:<14}{:<22}{:>12}{:>8}", "request", "", "each", "ratio")?;
    let mut worst: f64 = 0.0;
    for kind in KINDS {
        let counted = count(contestants, kind)?;
        let base = counted[BY_HAND].unwrap_or(f64::NAN);
        for (contestant, taken) in contestants.iter().zip(&counted) {
            let Some(taken) = taken else { continue };
            let (name, share) = (&contestant.name, taken / base);
            writeln!(out, "{:<14}{name:<22}{taken:>12.0}{share:>8.2}", kind.name)?;
        }
        if kind.is_promised() {
            worst = worst.max(counted[OURS].unwrap_or(f64::NAN) / base);
        }
    }
    Ok(Some(worst))
}

/// Writes the rates of each kind of request. Gives the smallest share of ours among those that the promise is about.
///
/// # Errors
/// Those of the output, and of what is measured.
pub(crate) fn rates(contestants: &[Contestant], out: &mut impl Write) -> io::Result<f64> {
    writeln!(
        out,
        "\nRequests a second over HTTP/1.1 on the loopback; ratios are medians of pairs"
    )?;
    writeln!(out, "{:<14}{:<22}{:>12}{:>8}", "request", "", "a second", "ratio")?;
    let mut least = f64::INFINITY;
    for kind in KINDS {
        let rates = compare(contestants, BY_HAND, kind)?;
        for (contestant, rate) in contestants.iter().zip(&rates) {
            let (name, each, share) = (&contestant.name, rate.rate, rate.ratio);
            writeln!(out, "{:<14}{name:<22}{each:>12.0}{share:>8.2}", kind.name)?;
        }
        if kind.is_promised() {
            least = least.min(rates[OURS].ratio);
        }
    }
    Ok(least)
}

/// Says whether the promises are kept.
///
/// # Errors
/// Those of the output.
pub(crate) fn judge(worst: Option<f64>, rate: f64, out: &mut impl Write) -> io::Result<ExitCode> {
    let verdict = |is_kept| if is_kept { "kept" } else { "MISSED" };
    // What a reader sees has two digits, so the promise does as well.
    let few = worst.is_none_or(|worst| (worst * 100.0).round() / 100.0 <= MOST_INSTRUCTIONS);
    let fast = rate >= LEAST_RATE;
    if let Some(worst) = worst {
        let verdict = verdict(few);
        writeln!(
            out,
            "\nmust be at most {MOST_INSTRUCTIONS:.2} of the instructions: {worst:.3}, {verdict}"
        )?;
    }
    writeln!(out, "must be at least {LEAST_RATE:.2} of the rate: {rate:.3}, {}", verdict(fast))?;
    Ok(if few && fast { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

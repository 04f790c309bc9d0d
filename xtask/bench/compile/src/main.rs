//! Compares how long `cargo check` takes for generated types with the same types by serde derives, at three sizes.

mod crates;
mod derives;
mod document;
mod growth;
mod schema;

use measure::crates::Seconds;
use std::io::{self, Write};
use std::process::ExitCode;

/// How many types the crates have. Those without a type show what the compiler and cargo take by themselves.
const SIZES: [usize; 4] = [0, 50, 500, 2000];

/// The most that generated types may take, as a share of the same types with serde derives.
const PROMISE: f64 = 0.40;

/// The greatest exponent of the number of types that still counts as linear.
const LINEAR: f64 = 1.10;

fn main() -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    let pairs = crates::seconds(&SIZES)?;
    writeln!(
        out,
        "`cargo check` of one crate alone, in seconds; serde derives without validation = 1.00"
    )?;
    writeln!(
        out,
        "{:>6}{:>12}{:>12}{:>12}{:>12}{:>10}{:>10}",
        "types", "specwright", "derives", "specwright", "derives", "ratio", "ratio"
    )?;
    writeln!(
        out,
        "{:>6}{:>12}{:>12}{:>12}{:>12}{:>10}{:>10}",
        "", "processor", "processor", "clock", "clock", "processor", "clock"
    )?;
    for (size, (ours, derives)) in SIZES.iter().zip(&pairs) {
        writeln!(
            out,
            "{size:>6}{:>12.2}{:>12.2}{:>12.2}{:>12.2}{:>10.2}{:>10.2}",
            ours.processor,
            derives.processor,
            ours.clock,
            derives.clock,
            ours.processor / derives.processor,
            ours.clock / derives.clock
        )?;
    }
    judge(&pairs, &mut out)
}

/// Says whether the promise is kept.
fn judge(pairs: &[(Seconds, Seconds)], out: &mut impl Write) -> io::Result<ExitCode> {
    let ours: Vec<_> = pairs.iter().map(|(ours, _)| ours.processor).collect();
    let derives: Vec<_> = pairs.iter().map(|(_, derives)| derives.processor).collect();
    let exponents = [growth::exponent(&SIZES, &ours), growth::exponent(&SIZES, &derives)];
    writeln!(
        out,
        "\nbeyond a crate without types, the time grows with the number of types to the power of {:.2}; derives: {:.2}",
        exponents[0], exponents[1]
    )?;
    let ratios = ours.iter().zip(&derives).skip(1).map(|(ours, derives)| ours / derives);
    let worst = ratios.fold(0.0, f64::max);
    let verdict = |kept: bool| if kept { "kept" } else { "MISSED" };
    writeln!(out, "must be at most {PROMISE:.2}: {worst:.2}, {}", verdict(worst <= PROMISE))?;
    writeln!(out, "must be linear: {}", verdict(exponents[0] <= LINEAR))?;
    let kept = worst <= PROMISE && exponents[0] <= LINEAR;
    Ok(if kept { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

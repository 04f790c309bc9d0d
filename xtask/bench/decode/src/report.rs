//! What was measured as a table for each document, and whether the promise is kept.

use crate::contestants::{ALL, OURS, PLAIN};
use crate::{documents, instructions};
use measure::{Contestant, Figures, compare};
use requests::{Decoder, Document};
use std::hint::black_box;
use std::io::{self, Write};
use std::process::ExitCode;

/// The most that decoding with validation may take, as a share of plain serde.
const PROMISE: f64 = 1.00;

/// What it should take.
const GOAL: f64 = 0.80;

/// The largest shares of plain serde among the documents that the promise is about.
#[derive(Clone, Copy)]
pub(crate) struct Worst {
    time: f64,
    /// Nothing where instructions cannot be counted.
    instructions: Option<f64>,
}

/// One decoder's figures for one document.
struct Row {
    name: &'static str,
    figures: Figures,
    instructions: Option<f64>,
}

/// Writes a table for each document.
///
/// # Errors
/// Those of the output, and of callgrind.
pub(crate) fn write(out: &mut impl Write) -> io::Result<Worst> {
    let counts = measure::can_count();
    if !counts {
        writeln!(out, "SKIPPED: instructions are not counted, because there is no valgrind here")?;
    }
    let mut worst = Worst { time: 0.0, instructions: counts.then_some(0.0) };
    for document in documents::promised() {
        let (ours, plain) = table(&document, counts, out)?;
        worst.time = worst.time.max(ours.figures.nanoseconds / plain.figures.nanoseconds);
        let share = ours.instructions.zip(plain.instructions).map(|(ours, plain)| ours / plain);
        worst.instructions = worst.instructions.zip(share).map(|(worst, share)| worst.max(share));
    }
    for document in documents::more() {
        table(&document, counts, out)?;
    }
    Ok(worst)
}

/// Says whether the promise is kept and the goal reached.
///
/// # Errors
/// Those of the output.
pub(crate) fn judge(worst: Worst, out: &mut impl Write) -> io::Result<ExitCode> {
    let both = worst.time.max(worst.instructions.unwrap_or_default());
    writeln!(
        out,
        "\nworst of the first three documents: {:.2} of the time, {} of the instructions",
        worst.time,
        worst.instructions.map_or("?".to_owned(), |share| format!("{share:.2}"))
    )?;
    let verdict = |limit: f64| if both <= limit { "kept" } else { "MISSED" };
    writeln!(out, "must be at most {PROMISE:.2}: {}", verdict(PROMISE))?;
    writeln!(out, "should be at most {GOAL:.2}: {}", verdict(GOAL))?;
    Ok(if both <= PROMISE { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Writes the table of one document. Gives the rows of ours and of plain serde.
fn table(document: &Document, counts: bool, out: &mut impl Write) -> io::Result<(Row, Row)> {
    let decoders: Vec<_> =
        ALL.iter().filter(|decoder| decoder.reader(document.shape).is_some()).collect();
    let mut rows = Vec::new();
    for (decoder, figures) in decoders.iter().zip(measured(&decoders, document)) {
        let instructions = if counts { instructions::count(decoder, document)? } else { None };
        rows.push(Row { name: decoder.name, figures, instructions });
    }
    writeln!(
        out,
        "\n{:<30}{:>8}{:>13}{:>14}{:>14}{:>13}",
        document.name, "time", "", "instructions", "", "allocations"
    )?;
    for row in &rows {
        writeln!(out, "{}", line(row, &rows[PLAIN]))?;
    }
    let plain = rows.swap_remove(PLAIN);
    Ok((rows.swap_remove(OURS), plain))
}

fn measured(decoders: &[&Decoder], document: &Document) -> Vec<Figures> {
    let json = document.json.as_bytes();
    let reads = decoders.iter().filter_map(|decoder| decoder.reader(document.shape));
    let works: Vec<_> = reads.map(|read| move || _ = black_box(read(black_box(json)))).collect();
    let named = decoders.iter().zip(&works);
    let contestants: Vec<_> =
        named.map(|(decoder, work)| Contestant { name: decoder.name, work }).collect();
    compare(&contestants)
}

fn line(row: &Row, plain: &Row) -> String {
    let Figures { nanoseconds, allocations } = row.figures;
    let time = format!(
        "{:>8.2}{:>10.2} µs",
        nanoseconds / plain.figures.nanoseconds,
        nanoseconds / 1000.0
    );
    let instructions = match row.instructions.zip(plain.instructions) {
        Some((ours, plain)) => format!("{:>14.2}{ours:>14.0}", ours / plain),
        None => format!("{:>28}", ""),
    };
    format!("  {:<28}{time}{instructions}{allocations:>13}", row.name)
}

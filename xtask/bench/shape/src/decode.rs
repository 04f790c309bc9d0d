//! How long each shape takes to decode, and how often it asks for memory.

use crate::contestants::ALL;
use measure::{Contestant, compare};
use requests::{broken, valid};
use std::hint::black_box;
use std::io::{self, Write};

/// Writes a line for each document.
///
/// # Errors
/// Those of the output.
pub(crate) fn report(out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "Decode time of plain serde without validation = 1.00, then the time, then the allocations"
    )?;
    let names: String = ALL.iter().map(|shape| format!("{:>26}", shape.name)).collect();
    writeln!(out, "{:<30}{names}", "document")?;
    for document in valid().into_iter().chain([broken()]) {
        let json = document.json.as_bytes();
        let reads = ALL.iter().filter_map(|shape| shape.reader(document.shape));
        let works: Vec<_> =
            reads.map(|read| move || _ = black_box(read(black_box(json)))).collect();
        let contestants: Vec<_> = ALL
            .iter()
            .zip(&works)
            .map(|(shape, work)| Contestant { name: shape.name, work })
            .collect();
        let figures = compare(&contestants);
        let cells: String = figures.iter().map(|figure| cell(figure, &figures[0])).collect();
        writeln!(out, "{:<30}{cells}", document.name)?;
    }
    Ok(())
}

fn cell(figure: &measure::Figures, baseline: &measure::Figures) -> String {
    let ratio = figure.nanoseconds / baseline.nanoseconds;
    let text = format!("{ratio:.2} {:.2} µs {}", figure.nanoseconds / 1000.0, figure.allocations);
    format!("{text:>26}")
}

//! How long each shape takes to decode, and how often it asks for memory.

use crate::contestants::{self, Shape};
use crate::documents;
use measure::{Contestant, compare};
use std::hint::black_box;
use std::io::{self, Write};

/// Writes a line for each document.
///
/// # Errors
/// Those of the output.
pub(crate) fn report(out: &mut impl Write) -> io::Result<()> {
    let shapes = contestants::all();
    writeln!(
        out,
        "Decode time of plain serde without validation = 1.00, then the time, then the allocations"
    )?;
    let names: String = shapes.iter().map(|shape| format!("{:>26}", shape.name)).collect();
    writeln!(out, "{:<30}{names}", "document")?;
    for document in documents::all() {
        let json = document.json.as_bytes();
        let reads = shapes.iter().map(|shape| (document.choose)(shape));
        let works: Vec<_> =
            reads.map(|read| move || _ = black_box(read(black_box(json)))).collect();
        let contestants: Vec<_> = shapes
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

/// Reads a document, and gives whether it is valid.
pub(crate) type Read = fn(&[u8]) -> bool;

/// Takes from a shape what reads one kind of document.
pub(crate) type Choose = fn(&Shape) -> Read;

//! Compares the shapes that generated code can have: compile time, decode time, allocations, violations, lines.

mod compile;
mod contestants;
mod decode;
mod documents;
mod synthetic;

use std::io::{self, Write};

#[global_allocator]
static ALLOCATOR: measure::Counting = measure::Counting;

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let shapes = synthetic::all();
    let seconds = compile::seconds(&shapes)?;
    writeln!(
        out,
        "{} types in each crate: objects of six fields and enumerations",
        synthetic::TYPES
    )?;
    writeln!(
        out,
        "{:<34}{:>14}{:>12}{:>18}{:>14}  violations",
        "shape", "cargo check", "of derives", "lines read/type", "lines folded"
    )?;
    for (shape, seconds_of_shape) in shapes.iter().zip(&seconds) {
        writeln!(
            out,
            "{:<34}{:>12.2} s{:>12.2}{:>18.1}{:>14.1}  {}",
            shape.name,
            seconds_of_shape,
            seconds_of_shape / seconds[0],
            shape.lines_read() / f64::from(synthetic::TYPES),
            shape.lines_folded() / f64::from(synthetic::TYPES),
            shape.violations
        )?;
    }
    writeln!(out)?;
    decode::report(&mut out)
}

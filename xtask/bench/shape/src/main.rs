//! Compares the shapes that generated code can have: compile time, decode time, allocations, violations, lines.

mod compile;
mod contestants;
mod decode;
mod synthetic;

use std::io::{self, Write};

#[global_allocator]
static ALLOCATOR: measure::Counting = measure::Counting;

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let shapes = synthetic::all();
    let seconds = compile::seconds(&shapes)?;
    writeln!(out, "{} types in each crate: objects and enumerations", synthetic::TYPES)?;
    writeln!(
        out,
        "{:<26}{:>12}{:>12}{:>12}{:>17}{:>14}  violations",
        "shape", "cargo check", "processor", "of derives", "lines read/type", "lines folded"
    )?;
    for (shape, seconds_of_shape) in shapes.iter().zip(&seconds) {
        writeln!(
            out,
            "{:<26}{:>10.2} s{:>10.2} s{:>12.2}{:>17.1}{:>14.1}  {}",
            shape.name,
            seconds_of_shape.clock,
            seconds_of_shape.processor,
            seconds_of_shape.processor / seconds[0].processor,
            shape.lines_read() / f64::from(synthetic::TYPES),
            shape.lines_folded() / f64::from(synthetic::TYPES),
            shape.violations
        )?;
    }
    writeln!(out)?;
    decode::report(&mut out)
}

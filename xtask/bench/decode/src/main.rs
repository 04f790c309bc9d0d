//! Compares decoding with validation, side by side in one run: time, allocations, instructions.

mod agreement;
mod contestants;
mod documents;
mod instructions;
mod report;

use std::io::{self, Write};
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: measure::Counting = measure::Counting;

fn main() -> io::Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if !arguments.is_empty() {
        return instructions::repeat(&arguments).map(|()| ExitCode::SUCCESS);
    }
    let mut out = io::stdout().lock();
    let agreed = agreement::check()?;
    writeln!(out, "Decoding against plain serde, which validates nothing, = 1.00")?;
    writeln!(out, "All others say the same about {agreed} documents at and around each limit")?;
    let worst = report::write(&mut out)?;
    report::judge(worst, &mut out)
}

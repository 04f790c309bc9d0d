//! The `specwright` command.

mod command;

use mimalloc::MiMalloc;
use std::process::ExitCode;

/// A document of megabytes becomes millions of small values; this allocator makes them in less time.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    // Colours are left out where no terminal would show them, or nobody wants them (`NO_COLOR`).
    specwright::roomy(|| command::run(&mut anstream::stdout(), &mut std::io::stderr()))
}

//! The `specwright` command.

mod command;

use mimalloc::MiMalloc;
use std::process::ExitCode;

/// A document of megabytes becomes millions of small values; this allocator makes them in less time.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    command::run(&mut std::io::stdout(), &mut std::io::stderr())
}

//! The command `app-emulator`.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use app_emulator::command::Arguments;
use app_emulator::run;
use clap::Parser;

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(run::log_filter())
        .with_ansi(io::stderr().is_terminal())
        .with_writer(io::stderr)
        .init();
    match run::run(Arguments::parse(), &mut io::stdout()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to do when even standard error is closed.
            let _ = writeln!(io::stderr(), "error: {error}");
            error.exit_code()
        }
    }
}

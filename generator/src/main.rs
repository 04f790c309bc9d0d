//! The `specwright` command.

mod command;

use std::process::ExitCode;

fn main() -> ExitCode {
    // Colours are left out where no terminal would show them, or nobody wants them (`NO_COLOR`).
    command::run(&mut anstream::stdout(), &mut std::io::stderr())
}

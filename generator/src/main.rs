//! The `specwright` command.

mod command;

use std::process::ExitCode;

fn main() -> ExitCode {
    command::run(&mut std::io::stdout(), &mut std::io::stderr())
}

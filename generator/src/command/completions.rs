//! `specwright completions`: what a shell needs to complete the command line.

use super::Ending;
use clap::{Args, CommandFactory};
use clap_complete::Shell;
use std::io::{Result, Write};

#[derive(Debug, Args)]
#[command(
    after_help = "For bash: specwright completions bash > ~/.local/share/bash-completion/completions/specwright"
)]
pub(super) struct Arguments {
    /// The shell.
    shell: Shell,
}

/// Prints the script.
pub(super) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<Ending> {
    let mut script = Vec::new();
    clap_complete::generate(
        arguments.shell,
        &mut super::Arguments::command(),
        "specwright",
        &mut script,
    );
    out.write_all(&script)?;
    Ok(Ending::Fine)
}

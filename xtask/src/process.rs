//! Starting other programs: cargo first of all.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::repository::Repository;
use crate::verdict::Verdict;

/// The cargo that started this process, in the repository's folder, with one target folder for all.
pub fn cargo(repository: &Repository) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(repository.root()).env("CARGO_TARGET_DIR", repository.target());
    command
}

/// Shows the command, runs it with its output passed through, and says whether it succeeded.
pub fn run(command: &mut Command, output: &mut dyn Write) -> Result<Verdict> {
    writeln!(output, "$ {}", shown(command))?;
    output.flush()?;
    let status = command.status().with_context(|| format!("cannot start {}", shown(command)))?;
    Ok(Verdict::fine_if(status.success()))
}

/// What the command prints; an error when it fails.
pub fn read(command: &mut Command) -> Result<String> {
    let answer = command.output().with_context(|| format!("cannot start {}", shown(command)))?;
    if !answer.status.success() {
        bail!("{} failed: {}", shown(command), String::from_utf8_lossy(&answer.stderr).trim());
    }
    String::from_utf8(answer.stdout).with_context(|| format!("{} printed no UTF-8", shown(command)))
}

/// The command as one would type it, without the folder that its program stands in.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    let words: Vec<OsString> =
        std::iter::once(name).chain(command.get_args()).map(OsStr::to_os_string).collect();
    words.join(OsStr::new(" ")).to_string_lossy().into_owned()
}

//! The command line: arguments in, exit code out.
//!
//! Exit codes of `generate`: 0 fine, 1 the document is at fault or the crate is stale, 2 wrong usage or an
//! unreadable file. Exit codes of `diff`: 0 the changes pass, 1 they do not, 2 one of them is of no known kind,
//! 3 a file is unreadable or at fault, 64 (`EX_USAGE` of BSD's sysexits) wrong usage.

mod completions;
mod diff;
mod generate;
mod init;

use clap::{Parser, Subcommand, ValueEnum};
use std::fmt;
use std::io::Write;
use std::process::ExitCode;

/// Makes typed Rust crates from OpenAPI documents.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Exit codes: 0 fine, 1 the document is at fault, 2 wrong usage or an unreadable file; \
        those of `diff` stand in its own help."
)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Makes a crate of a document, or of each document in specwright.toml.
    Generate(generate::Arguments),
    /// Writes a specwright.toml, a first document and its crate.
    Init(init::Arguments),
    /// Prints what a shell needs to complete the command line.
    Completions(completions::Arguments),
    /// Says what a change of a document does on the wire, and to those who use the generated crate.
    Diff(diff::Arguments),
}

/// How findings are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum ReportFormat {
    /// For people, with the lines of the document.
    #[default]
    Text,
    /// For programs: an array of objects.
    Json,
    /// For code scanning: SARIF 2.1.0.
    Sarif,
}

/// How a run ended.
#[derive(Debug)]
enum Ending {
    /// Everything is as it should be.
    Fine,
    /// The document is at fault, the crate is stale, or the changes do not pass.
    Fault,
    /// A change is of a kind that no rule judges.
    Unclassified,
    /// A document to compare is unreadable or at fault; the reason was written.
    Incomparable,
    /// A file beside the documents cannot be read.
    Unreadable(String),
    /// What was asked for cannot be done.
    Unusable(String),
}

impl Ending {
    fn unusable(error: impl fmt::Display) -> Self {
        Self::Unusable(error.to_string())
    }
}

/// The exit code for wrong usage where 2 says something else.
const WRONG_USAGE: u8 = 64;

impl Task {
    /// The exit code where what was asked for cannot be done.
    fn unusable(&self) -> u8 {
        match self {
            Self::Generate(_) | Self::Init(_) | Self::Completions(_) => 2,
            Self::Diff(_) => WRONG_USAGE,
        }
    }
}

/// Runs the command with the arguments of the process.
pub(crate) fn run(out: &mut dyn Write, err: &mut dyn Write) -> ExitCode {
    let task = match Arguments::try_parse() {
        Ok(arguments) => arguments.task,
        Err(error) => return misused(&error),
    };
    let ending = match &task {
        Task::Generate(arguments) => generate::run(arguments, out, err),
        Task::Init(arguments) => init::run(arguments, out, err),
        Task::Completions(arguments) => completions::run(arguments, out),
        Task::Diff(arguments) => diff::run(arguments, out, err),
    };
    match ending {
        Ok(Ending::Fine) => ExitCode::SUCCESS,
        Ok(Ending::Fault) => ExitCode::from(1),
        Ok(Ending::Unclassified) => ExitCode::from(2),
        Ok(Ending::Incomparable) => ExitCode::from(3),
        Ok(Ending::Unreadable(why)) => complain(&why, 3, err),
        Ok(Ending::Unusable(why)) => complain(&why, task.unusable(), err),
        Err(_) => ExitCode::from(task.unusable()),
    }
}

fn complain(why: &str, code: u8, err: &mut dyn Write) -> ExitCode {
    match writeln!(err, "specwright: {why}") {
        Ok(()) | Err(_) => ExitCode::from(code),
    }
}

/// Arguments that say nothing to do: help was asked for, or they are wrong.
fn misused(error: &clap::Error) -> ExitCode {
    // Nothing is left to do when even the message cannot be written.
    let _ = error.print();
    let is_diff = std::env::args_os().nth(1).is_some_and(|task| task == "diff");
    match (error.use_stderr(), is_diff) {
        (false, _) => ExitCode::SUCCESS,
        (true, true) => ExitCode::from(WRONG_USAGE),
        (true, false) => ExitCode::from(2),
    }
}

//! The command line: arguments in, exit code out.
//!
//! Exit codes: 0 fine, 1 the document is at fault, the crate is stale or a change breaks, 2 wrong usage or an
//! unreadable file, 3 documents that cannot be compared.

mod diff;
mod generate;

use clap::{Parser, Subcommand, ValueEnum};
use std::fmt;
use std::io::Write;
use std::process::ExitCode;

/// Makes typed Rust crates from OpenAPI documents.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Exit codes: 0 fine, 1 the document is at fault, 2 wrong usage or an unreadable file."
)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Makes a crate of a document.
    Generate(generate::Arguments),
    /// Says what a change of a document does on the wire.
    Diff(diff::Arguments),
}

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ReportFormat {
    /// For people, with the lines of the document.
    Text,
    /// For programs: an array of objects.
    Json,
}

/// How a run ended.
#[derive(Debug)]
enum Ending {
    /// Everything is as it should be.
    Fine,
    /// The document is at fault, the crate is stale, or a change breaks someone.
    Fault,
    /// A document to compare is unreadable or at fault; the reason was written.
    Incomparable,
    /// What was asked for cannot be done.
    Unusable(String),
}

impl Ending {
    fn unusable(error: impl fmt::Display) -> Self {
        Self::Unusable(error.to_string())
    }
}

/// Runs the command with the arguments of the process.
pub(crate) fn run(out: &mut dyn Write, err: &mut dyn Write) -> ExitCode {
    let ending = match Arguments::parse().task {
        Task::Generate(arguments) => generate::run(&arguments, out, err),
        Task::Diff(arguments) => diff::run(&arguments, out, err),
    };
    match ending {
        Ok(Ending::Fine) => ExitCode::SUCCESS,
        Ok(Ending::Fault) => ExitCode::from(1),
        Ok(Ending::Incomparable) => ExitCode::from(3),
        Ok(Ending::Unusable(why)) => match writeln!(err, "specwright: {why}") {
            Ok(()) | Err(_) => ExitCode::from(2),
        },
        Err(_) => ExitCode::from(2),
    }
}

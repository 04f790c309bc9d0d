//! The chores of this repository: `cargo xtask help` lists them.

mod audit;
mod bench;
mod codegen;
mod command;
mod corpus;
mod diff;
mod emulator;
mod jsts;
mod mutants;
mod process;
mod prove;
mod registry;
mod repository;
mod serve;
mod support;
mod table;
mod test;
mod tidy;
mod verdict;

use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use command::{Arguments, Chore};
use repository::Repository;
use verdict::Verdict;

fn main() -> ExitCode {
    let chore = match Arguments::try_parse() {
        Ok(arguments) => arguments.chore,
        Err(error) => return misused(&error),
    };
    // Colours are left out where no terminal would show them, or nobody wants them (`NO_COLOR`).
    match perform(&chore, &mut anstream::stdout()) {
        Ok(verdict) => verdict.exit_code(),
        Err(error) => complain(&error, &chore),
    }
}

/// Arguments that say nothing to do: help was asked for, or they are wrong. What is wrong with `diff` has a
/// code of its own (`EX_USAGE` of BSD's sysexits), since 2 speaks of the changes there.
fn misused(error: &clap::Error) -> ExitCode {
    // Nothing is left to do when even the message cannot be written.
    let _ = error.print();
    let is_diff = env::args_os().nth(1).is_some_and(|chore| chore == "diff");
    match (error.use_stderr(), is_diff) {
        (false, _) => ExitCode::SUCCESS,
        (true, true) => ExitCode::from(64),
        (true, false) => ExitCode::from(2),
    }
}

fn perform(chore: &Chore, output: &mut dyn Write) -> Result<Verdict> {
    let repository = Repository::find()?;
    match chore {
        Chore::Codegen(request) => codegen::run(&repository, request, output),
        Chore::Test(request) => test::run(&repository, request, output),
        Chore::Tidy => tidy::run(&repository, output),
        Chore::Diff(request) => diff::run(&repository, request, output),
        Chore::Audit(request) => audit::run(&repository, request, output),
        Chore::Mutants(request) => mutants::run(&repository, request, output),
        Chore::Bench(request) => bench::run(&repository, request, output),
        Chore::Jsts(request) => jsts::run(&repository, request, output),
        Chore::Prove(request) => prove::run(&repository, request, output),
        Chore::Support(request) => support::run(&repository, request, output),
        Chore::Corpus(request) => corpus::run(&repository, request, output),
        Chore::Serve(request) => serve::run(&repository, request, output),
    }
}

/// The chore could not be carried out at all: exit code 2, or 3 where 2 speaks of the changes.
fn complain(error: &anyhow::Error, chore: &Chore) -> ExitCode {
    // Nothing is left to do when even standard error is closed.
    let _ = writeln!(io::stderr(), "error: {error:#}");
    ExitCode::from(if matches!(chore, Chore::Diff(_)) { 3 } else { 2 })
}

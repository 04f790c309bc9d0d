//! The chores of this repository: `cargo xtask help` lists them.

mod audit;
mod bench;
mod codegen;
mod command;
mod diff;
mod emulator;
mod jsts;
mod mutants;
mod process;
mod prove;
mod registry;
mod repository;
mod serve;
mod table;
mod test;
mod tidy;
mod verdict;

use std::io::{self, Write};
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use command::{Arguments, Chore};
use repository::Repository;
use verdict::Verdict;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match perform(&arguments.chore, &mut io::stdout()) {
        Ok(verdict) => verdict.exit_code(),
        Err(error) => complain(&error),
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
        Chore::Serve(request) => serve::run(&repository, request, output),
    }
}

/// Exit code 2: the chore could not be carried out at all.
fn complain(error: &anyhow::Error) -> ExitCode {
    // Nothing is left to do when even standard error is closed.
    let _ = writeln!(io::stderr(), "error: {error:#}");
    ExitCode::from(2)
}

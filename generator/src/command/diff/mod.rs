//! `specwright diff`: what a change of the document does, and what is decided about it.

mod accept;
mod compare;
mod examples;
mod explain;
mod settings;

use super::Ending;
use clap::{Args, Subcommand};
use specwright::diff::SCHEMA;
use std::io::{Result, Write};

#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "Exit codes: 0 the changes pass, 1 they do not, 2 a change is of a kind that no rule \
        judges, 3 a file is unreadable or at fault, 64 wrong usage."
)]
pub(super) struct Arguments {
    #[command(subcommand)]
    task: Option<Task>,
    #[command(flatten)]
    compare: Option<compare::Arguments>,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Teaches a rule: what it says, its effect, why, and an example. Without an id, lists the rules.
    Explain(explain::Arguments),
    /// Accepts a change for a reason: it is shown from then on, and does not gate.
    Accept(accept::Arguments),
    /// Prints the JSON Schema of the JSON report.
    Schema,
}

/// Compares two documents, or does what is asked beside that.
pub(super) fn run(
    arguments: &Arguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Ending> {
    match (&arguments.task, &arguments.compare) {
        (Some(Task::Explain(arguments)), _) => explain::run(arguments, out),
        (Some(Task::Accept(arguments)), _) => accept::run(arguments, out),
        (Some(Task::Schema), _) => {
            write!(out, "{SCHEMA}")?;
            Ok(Ending::Fine)
        }
        (None, Some(arguments)) => compare::run(arguments, out, err),
        (None, None) => Ok(Ending::Unusable("name two documents, BASE and HEAD".to_owned())),
    }
}

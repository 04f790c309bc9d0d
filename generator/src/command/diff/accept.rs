//! `specwright diff accept`: a change may pass, for a reason that somebody gives.

use super::super::Ending;
use super::compare::ACCEPTED;
use clap::Args;
use specwright::diff::{Acceptance, Accepted, Date};
use specwright::disk;
use std::io::{Result, Write};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The fingerprint of the change, as the reports show it.
    fingerprint: String,
    /// Why the change may pass.
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// The last day on which it may, such as 2027-01-31; without it, it may for good.
    #[arg(long, value_name = "DATE")]
    expires: Option<Date>,
    /// The list of accepted changes; it is made where it is absent.
    #[arg(long, value_name = "FILE", default_value = ACCEPTED)]
    accepted: PathBuf,
}

/// Adds an entry to the list.
pub(super) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<Ending> {
    let Arguments { fingerprint, reason, expires, accepted: path } = arguments;
    let text = match disk::read_text(path) {
        Ok(text) => text.unwrap_or_default(),
        Err(error) => return Ok(Ending::Unreadable(error.to_string())),
    };
    let list = match Accepted::parse(&path.display().to_string(), &text) {
        Ok(list) => list,
        Err(error) => return Ok(Ending::Unreadable(error.to_string())),
    };
    let entry =
        match list.entry(fingerprint, &Acceptance { reason: reason.clone(), expires: *expires }) {
            Ok(entry) => entry,
            Err(error) => return Ok(Ending::unusable(error)),
        };
    let gap = if text.is_empty() { "" } else { "\n" };
    let whole = format!("{}{gap}{entry}", with_line_break(&text));
    if let Err(error) = disk::write_text(path, &whole) {
        return Ok(Ending::unusable(error));
    }
    writeln!(out, "{fingerprint} is accepted in {}", path.display())?;
    Ok(Ending::Fine)
}

/// The text with a line break at its end.
fn with_line_break(text: &str) -> String {
    let rest = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    format!("{text}{rest}")
}

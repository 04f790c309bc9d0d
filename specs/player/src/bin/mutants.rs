//! Plays the cases against every mutant of the documents: of the APIs named, or of all.

use specwright_player::APIS;
use specwright_player::api::Api;
use specwright_player::mutants::tally;
use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

fn main() -> io::Result<ExitCode> {
    let names: Vec<String> = env::args().skip(1).collect();
    let mut output = io::stdout();
    if let Some(unknown) = names.iter().find(|name| APIS.iter().all(|api| api.folder != **name)) {
        writeln!(output, "no API {unknown:?} has cases")?;
        return Ok(ExitCode::from(2));
    }
    let chosen =
        APIS.iter().filter(|api| names.is_empty() || names.iter().any(|name| name == api.folder));
    let mut all_clean = true;
    for api in chosen {
        all_clean &= told(api, &mut output)?;
    }
    Ok(if all_clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn told(api: &Api, output: &mut dyn Write) -> io::Result<bool> {
    match tally(api) {
        Ok(tally) => {
            writeln!(output, "{}: {tally}", api.folder)?;
            Ok(tally.is_clean())
        }
        Err(reason) => {
            writeln!(output, "{}: {reason}", api.folder)?;
            Ok(false)
        }
    }
}

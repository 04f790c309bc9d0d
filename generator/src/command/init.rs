//! `specwright init`: everything that a first crate needs.

use super::{Ending, generate};
use clap::Args;
use specwright::{config, disk};
use std::io::{Result, Write};
use std::path::{Path, PathBuf};

/// A document that shows a limit, an operation and its replies.
const DOCUMENT: &str = include_str!("init.yaml");

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The folder; it need not exist.
    #[arg(default_value = ".")]
    folder: PathBuf,
    /// The name of the API and of its crate.
    #[arg(long, default_value = "my-api")]
    name: String,
    /// A document that is there already, as seen from the folder; without it, a small one is written.
    #[arg(long, value_name = "FILE")]
    spec: Option<String>,
}

/// Writes the files, and the crate. Nothing that is there is written over.
pub(super) fn run(
    arguments: &Arguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Ending> {
    if let Err(ending) = generate::named(&arguments.name, "--name") {
        return Ok(ending);
    }
    let spec = arguments.spec.clone().unwrap_or_else(|| format!("{}.yaml", arguments.name));
    let config = arguments.folder.join(config::FILE_NAME);
    let document = arguments.spec.is_none().then(|| arguments.folder.join(&spec));
    let taken = [Some(&config), document.as_ref()].into_iter().flatten().find(|path| path.exists());
    if let Some(taken) = taken {
        let why = format!("{} is there already, and nothing was written", taken.display());
        return Ok(Ending::Unusable(why));
    }
    let written = document.iter().try_for_each(|path| put(path, DOCUMENT, out));
    match written.and_then(|()| put(&config, &listing(&arguments.name, &spec), out)) {
        Err(Failure::Output(error)) => Err(error),
        Err(Failure::Disk(error)) => Ok(Ending::unusable(error)),
        Ok(()) => generate::listed(config, out, err),
    }
}

/// The text of a `specwright.toml` with one API.
fn listing(name: &str, spec: &str) -> String {
    format!(
        "# What `specwright generate` makes. Paths are as seen from this folder.\n\n\
         [api.{name}]\nspec = {spec:?}\nversion = \"0.1.0\"\n"
    )
}

/// What keeps a file from being written, or from being told of.
enum Failure {
    Disk(disk::DiskError),
    Output(std::io::Error),
}

fn put(path: &Path, text: &str, out: &mut dyn Write) -> std::result::Result<(), Failure> {
    disk::write_text(path, text).map_err(Failure::Disk)?;
    writeln!(out, "{} written", path.display()).map_err(Failure::Output)
}

//! The chores of this repository: `codegen` makes the crate of the document, `codegen --check` says whether it is fresh.

use specwright::{Options, RuntimeSource, SourceSet, disk, generate};
use std::error::Error;
use std::path::Path;
use std::{env, fs};

const DOCUMENT: &str = "openapi.yaml";
const CRATE: &str = "crates/things";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["codegen"] => codegen(),
        ["codegen", "--check"] => check(),
        _ => Err("say codegen, or codegen --check".into()),
    }
}

fn codegen() -> Result<(), Box<dyn Error>> {
    let written = disk::write_crate(Path::new(CRATE), &files()?)?;
    eprintln!("{} files written, {} removed", written.changed.len(), written.removed.len());
    Ok(())
}

fn check() -> Result<(), Box<dyn Error>> {
    match disk::check_crate(Path::new(CRATE), &files()?)?.as_slice() {
        [] => Ok(()),
        [first, ..] => Err(format!("{CRATE}/{} is out of date", first.path).into()),
    }
}

fn files() -> Result<Vec<specwright::GeneratedFile>, Box<dyn Error>> {
    let sources = SourceSet::new(DOCUMENT, fs::read(DOCUMENT)?);
    let runtime = RuntimeSource::Path("../../../../runtime".to_owned());
    let outcome = generate(&sources, &Options { runtime, ..Options::new("things", DOCUMENT) });
    eprint!("{}", outcome.report.to_text(&sources));
    outcome.files.ok_or_else(|| "the document is at fault".into())
}

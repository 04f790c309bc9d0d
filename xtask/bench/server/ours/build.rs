//! Makes the server, so that what is measured is what the generator of this revision writes.

use specwright::{GeneratedFile, Options, RuntimeSource, SourceSet};
use std::error::Error;
use std::fs;
use std::path::PathBuf;

const DOCUMENT: &str = "../openapi.yaml";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={DOCUMENT}");
    let folder = PathBuf::from(std::env::var("OUT_DIR")?);
    for GeneratedFile { path, text } in files()? {
        // The library includes this file, and what is included has no comments about the whole of it.
        let (path, text) = match path.as_str() {
            "src/lib.rs" => ("src/modules.rs".to_owned(), without_inner_docs(&text)),
            _ => (path, text),
        };
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap_or(&folder))?;
        fs::write(file, text)?;
    }
    Ok(())
}

fn files() -> Result<Vec<GeneratedFile>, Box<dyn Error>> {
    let options = Options {
        version: "0.0.0".to_owned(),
        runtime: RuntimeSource::Path("runtime".to_owned()),
        ..Options::new("orders", "openapi.yaml")
    };
    let sources = SourceSet::new("openapi.yaml", fs::read_to_string(DOCUMENT)?);
    let outcome = specwright::generate(&sources, &options);
    outcome.files.ok_or_else(|| outcome.report.to_text(&sources).into())
}

fn without_inner_docs(text: &str) -> String {
    text.lines().filter(|line| !line.starts_with("//!")).collect::<Vec<_>>().join("\n")
}

//! Makes the types, so that what is measured is what the generator of this revision writes.

use serde_json::{Value, json};
use specwright::{GeneratedFile, Options, RuntimeSource, SourceSet};
use std::error::Error;
use std::fs;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
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
        ..Options::new("ours", "requests.json")
    };
    let sources = SourceSet::new("requests.json", document()?);
    let outcome = specwright::generate(&sources, &options);
    outcome.files.ok_or_else(|| outcome.report.to_text(&sources).into())
}

/// The schemas as the components of an OpenAPI document without operations.
fn document() -> Result<String, serde_json::Error> {
    let schema: Value = serde_json::from_str(requests::SCHEMA)?;
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Requests", "version": "1" },
        "paths": {},
        "components": { "schemas": schema["definitions"] },
    });
    Ok(document.to_string().replace("#/definitions/", "#/components/schemas/"))
}

fn without_inner_docs(text: &str) -> String {
    text.lines().filter(|line| !line.starts_with("//!")).collect::<Vec<_>>().join("\n")
}

//! `bench-corpus DOCUMENT FOLDER NAME RUNTIME`: writes the crate of a document and prints what came of it, as JSON.

use std::io::{self, Write};
use std::path::Path;
use std::{env, fs};

use anyhow::{Context, Result, bail};
use mimalloc::MiMalloc;
use serde_json::{Value, json};
use specwright::report::{Diagnostic, Severity};
use specwright::{GeneratedFile, Options, Outcome, RuntimeSource, SourceSet, disk};

/// The one that the command has too, so that times are those of the command.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    let [document, folder, name, runtime] = words.as_slice() else {
        bail!("usage: bench-corpus DOCUMENT FOLDER NAME RUNTIME");
    };
    let options = Options {
        runtime: RuntimeSource::Path(runtime.clone()),
        ..Options::new(name.as_str(), file_name(document))
    };
    let sources = disk::read_sources(Path::new(document)).with_context(|| document.clone())?;
    let outcome = specwright::generate(&sources, &options);
    if let Some(files) = &outcome.files {
        write(Path::new(folder), files)?;
    }
    writeln!(io::stdout(), "{}", answer(&outcome, &sources))?;
    Ok(())
}

fn file_name(document: &str) -> String {
    Path::new(document).file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn write(folder: &Path, files: &[GeneratedFile]) -> Result<()> {
    fs::create_dir_all(folder)?;
    disk::write_crate(folder, files).with_context(|| folder.display().to_string())?;
    Ok(())
}

/// What came of the document. Findings are counted; the first of the worst kind is told.
fn answer(outcome: &Outcome, sources: &SourceSet) -> Value {
    let found = outcome.report.diagnostics();
    let of = |severity| found.iter().filter(move |one| one.severity == severity);
    let first = of(Severity::Error).next().or_else(|| of(Severity::Warning).next());
    let files = outcome.files.iter().flatten();
    let summary = &outcome.summary;
    json!({
        "made": outcome.files.is_some(),
        "warnings": of(Severity::Warning).count(),
        "first": first.map(|one| shown(one, sources)).unwrap_or_default(),
        "operations": summary.operations,
        "types": summary.types,
        "nodes": summary.nodes.all,
        "open": summary.nodes.open,
        "dynamic": summary.nodes.dynamic,
        "lines": files.map(|file| file.text.lines().count()).sum::<usize>(),
    })
}

/// A finding in one line.
fn shown(found: &Diagnostic, sources: &SourceSet) -> String {
    let span = found.span();
    let seen = found.labels.first().map_or("", |label| label.text.as_str());
    let place = format!("{}:{}:{}", sources.path(span.file), span.line, span.column);
    let severity = found.severity;
    format!("{severity}[{}] {place}: {}: {seen}", found.code, found.message).replace('\n', " ")
}

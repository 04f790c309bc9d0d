//! The crates: as Specwright makes them, and with derives.

use crate::{derives, document, repository};
use measure::{Seconds, crates};
use specwright::{GeneratedFile, Options, RuntimeSource, SourceSet};
use std::fs;
use std::io;
use std::path::Path;

/// How often each large crate is checked. The middle time counts.
const ROUNDS: usize = 5;

/// How often each small crate is checked, whose time is short beside what it is disturbed by.
const ROUNDS_OF_SMALL: usize = 21;

/// The most types of a small crate.
const SMALL: usize = 100;

/// What the crates of each size take: generated, and with derives.
///
/// # Errors
/// When the generator refuses its document, or a crate cannot be written or does not compile.
pub(crate) fn seconds(sizes: &[usize]) -> io::Result<Vec<(Seconds, Seconds)>> {
    let workspace = repository().join("target/bench/compile");
    let names: Vec<_> = sizes.iter().flat_map(|size| [ours(*size), derived(*size)]).collect();
    let packages: Vec<_> = names.iter().map(String::as_str).collect();
    crates::write_workspace(&workspace, &packages)?;
    for size in sizes {
        write(&workspace.join(ours(*size)), &generated(*size)?)?;
        write(&workspace.join(derived(*size)), &with_derives(*size))?;
    }
    let pairs = sizes.iter().zip(packages.chunks_exact(2));
    pairs
        .map(|(size, pair)| {
            let rounds = if *size <= SMALL { ROUNDS_OF_SMALL } else { ROUNDS };
            crates::check(&workspace, pair, rounds).map(|seconds| (seconds[0], seconds[1]))
        })
        .collect()
}

fn ours(size: usize) -> String {
    format!("specwright-{size}")
}

fn derived(size: usize) -> String {
    format!("derives-{size}")
}

/// What Specwright makes of the document, of which only the types are checked, because no feature is on.
fn generated(size: usize) -> io::Result<Vec<GeneratedFile>> {
    let runtime = repository().join("runtime").canonicalize()?;
    let options = Options {
        version: "0.0.0".to_owned(),
        runtime: RuntimeSource::Path(runtime.to_string_lossy().into_owned()),
        ..Options::new(ours(size), "synthetic.json")
    };
    let sources = SourceSet::new("synthetic.json", document::document(size));
    let outcome = specwright::generate(&sources, &options);
    outcome.files.ok_or_else(|| io::Error::other(outcome.report.to_text(&sources)))
}

fn with_derives(size: usize) -> Vec<GeneratedFile> {
    let manifest = format!(
        "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\n",
        derived(size)
    );
    let file = |path: &str, text| GeneratedFile { path: path.to_owned(), text };
    vec![file("Cargo.toml", manifest), file("src/lib.rs", derives::library(size))]
}

/// Writes the files of a crate.
///
/// # Errors
/// When a file cannot be written.
pub(crate) fn write(folder: &Path, files: &[GeneratedFile]) -> io::Result<()> {
    for GeneratedFile { path, text } in files {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap_or(folder))?;
        fs::write(file, text)?;
    }
    Ok(())
}

//! The generator as this repository's chores use it; no other chore knows its interface.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use specwright::disk::{self, Difference, Written};
use specwright::source;
use specwright::{GeneratedFile, Options, RuntimeSource, SourceSet, Summary};

use crate::registry::Api;

/// What the generator says and, when the document is sound, what it makes.
pub struct Outcome {
    /// Errors and warnings, as text; empty when there are none.
    pub findings: String,
    /// The files and what they amount to.
    pub made: Option<Made>,
}

/// One crate in memory.
pub struct Made {
    /// The crate's files.
    pub files: Vec<GeneratedFile>,
    /// What the crate amounts to.
    pub summary: Summary,
}

/// What the generator is told about a crate that is kept under `generated/`.
///
/// Files cite the document by its path from the root: the same on every machine and in every folder.
pub fn options(api: &Api) -> Options {
    Options {
        version: api.version.clone(),
        runtime: RuntimeSource::Path("../../runtime".to_owned()),
        formats: api.formats.clone(),
        selection: api.selection.clone(),
        modules: api.modules,
        server: api.server,
        ..Options::new(&api.crate_name, &api.spec)
    }
}

/// Reads the document of an API and makes its crate, all in memory.
pub fn make(root: &Path, api: &Api) -> Result<Outcome> {
    let sources = sources(root, &api.spec, api.climb()?)?.with_overrides(&api.overrides);
    let generate = if api.lenient { specwright::generate_leniently } else { specwright::generate };
    Ok(outcome(generate(&sources, &options(api)), &sources))
}

/// Reads the document that these options name, from below a folder, and makes its crate, all in memory.
pub fn make_document(root: &Path, options: &Options) -> Result<Outcome> {
    Ok(make_from(&sources(root, &options.document, 0)?, options))
}

/// The document, and the files that it refers to, at most so many folders up from its own.
fn sources(root: &Path, path: &str, climb: usize) -> Result<SourceSet> {
    let document = fs::read(root.join(path)).with_context(|| format!("cannot read {path}"))?;
    let folder = root.join(path).parent().map(Path::to_path_buf).unwrap_or_default();
    Ok(source::complete(SourceSet::new(path, document).climbing(climb), &mut |path| {
        fs::read(folder.join(path)).map_err(|error| error.to_string())
    }))
}

/// Makes a crate from sources that are in memory already.
pub fn make_from(sources: &SourceSet, options: &Options) -> Outcome {
    outcome(specwright::generate(sources, options), sources)
}

fn outcome(outcome: specwright::Outcome, sources: &SourceSet) -> Outcome {
    let findings = outcome.report.to_text(sources);
    let made = outcome.files.map(|files| Made { files, summary: outcome.summary });
    Outcome { findings, made }
}

/// Writes what changed, removes what is no longer made.
pub fn write(folder: &Path, files: &[GeneratedFile]) -> Result<Written> {
    disk::write_crate(folder, files).with_context(|| format!("cannot write {}", folder.display()))
}

/// How the folder differs from the files.
pub fn compare(folder: &Path, files: &[GeneratedFile]) -> Result<Vec<Difference>> {
    disk::check_crate(folder, files).with_context(|| format!("cannot read {}", folder.display()))
}

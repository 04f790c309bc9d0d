//! From an OpenAPI document to a Rust crate, in pure stages.
//!
//! [`generate`] is the program on one screen: each stage reports all that it finds, and the next runs
//! only where nothing was at fault. Only [`disk`] touches files.

pub mod check;
pub mod dialect;
pub mod diff;
pub mod disk;
pub mod emit;
pub mod files;
pub mod formats;
pub mod interpret;
pub mod lower;
pub mod model;
pub mod pattern;
pub mod render;
pub mod report;
pub mod resolve;
pub mod settings;
pub mod source;
mod stack;
pub mod structure;
mod summary;

pub use emit::{Options, RuntimeSource};
pub use files::GeneratedFile;
pub use formats::FormatPolicy;
pub use source::SourceSet;
pub use summary::Summary;

use model::Api;
use report::Report;

/// What came of a document.
#[derive(Debug)]
pub struct Outcome {
    /// The files of the crate; nothing where the document is at fault.
    pub files: Option<Vec<GeneratedFile>>,
    /// Everything that was found, warnings included.
    pub report: Report,
    /// What the crate holds; all zero where the document is at fault.
    pub summary: Summary,
}

/// Makes a crate of a document, in memory.
pub fn generate(sources: &SourceSet, options: &Options) -> Outcome {
    stack::roomy(|| made(sources, options))
}

fn made(sources: &SourceSet, options: &Options) -> Outcome {
    let mut report = Report::default();
    let api = lowered(sources, &options.formats, &mut report);
    let checked = api.and_then(|api| check::run(api, &mut report));
    let summary = checked.as_ref().map(|checked| Summary::of(checked.api())).unwrap_or_default();
    let files = checked
        .map(|checked| emit::emit(&checked, options).into_iter().map(render::render).collect());
    Outcome { files, report, summary }
}

/// Reads a document as far as its model, without making code of it.
pub fn model_of(sources: &SourceSet) -> (Option<Api>, Report) {
    model_under(sources, &FormatPolicy::default())
}

/// The same, with values held to the formats of a policy.
pub fn model_under(sources: &SourceSet, formats: &FormatPolicy) -> (Option<Api>, Report) {
    stack::roomy(|| {
        let mut report = Report::default();
        let api = lowered(sources, formats, &mut report);
        (api.and_then(|api| check::read(api, &mut report)), report)
    })
}

fn lowered(sources: &SourceSet, formats: &FormatPolicy, report: &mut Report) -> Option<Api> {
    let mut tree = source::load(sources, report)?;
    settings::apply(&mut tree, report);
    let tree = dialect::unify(structure::check(tree, report)?, report)?;
    let document = resolve::resolve(tree, report)?;
    let api = lower::lower(&document, formats, report)?;
    let overrides = sources.overrides().map(|(_, overrides)| overrides);
    let dependencies = overrides.map(|overrides| overrides.dependencies.clone());
    Some(Api { dependencies: dependencies.unwrap_or_default(), ..api })
}

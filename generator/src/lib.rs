//! From an OpenAPI document to a Rust crate, in pure stages.
//!
//! [`generate`] is the program on one screen: each stage reports all that it finds, and the next runs
//! only where nothing was at fault. Only [`disk`] touches files.

mod alike;
mod build;
pub mod check;
pub mod config;
pub mod dialect;
pub mod diff;
pub mod disk;
pub mod emit;
pub mod files;
pub mod formats;
pub mod interpret;
mod lenient;
pub mod lower;
pub mod model;
pub mod overrides;
mod parallel;
pub mod pattern;
pub mod render;
pub mod report;
pub mod resolve;
mod selection;
pub mod source;
mod stack;
pub mod structure;
mod summary;

pub use build::{build, build_with};
pub use emit::{Modules, Options, RuntimeSource, ServerOptions, Traits};
pub use files::GeneratedFile;
pub use formats::FormatPolicy;
pub use selection::{Selection, Wanted};
pub use source::SourceSet;
pub use stack::roomy;
pub use summary::{Nodes, Summary};

use model::Api;
use report::Report;
use source::Tree;

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

/// The same without the operations that cannot be generated: each is left out with a warning, and counted in the summary.
///
/// What is at fault in the document as a whole is an error all the same.
pub fn generate_leniently(sources: &SourceSet, options: &Options) -> Outcome {
    stack::roomy(|| {
        let (checked, report, left_out) = lenient::until_sound(sources, |tree, report| {
            let api = lowered(tree, options, report)?;
            check::run(api, report)
        });
        let outcome = written(sources, checked, report, options);
        Outcome { summary: Summary { left_out, ..outcome.summary }, ..outcome }
    })
}

/// Whether the first errors that [`generate`] found, eight at most, each belong to a part of the document that
/// [`generate_leniently`] leaves out. More may be found without these parts.
pub fn can_leave_out(sources: &SourceSet, report: &Report) -> bool {
    stack::roomy(|| lenient::can_leave_out(sources, report))
}

fn made(sources: &SourceSet, options: &Options) -> Outcome {
    let mut report = Report::default();
    let tree = source::load(sources, &mut report);
    let api = lowered(tree, options, &mut report);
    let checked = api.and_then(|api| check::run(api, &mut report));
    written(sources, checked, report, options)
}

fn written(
    sources: &SourceSet,
    checked: Option<check::Checked>,
    mut report: Report,
    options: &Options,
) -> Outcome {
    let summary = checked.as_ref().map(|checked| Summary::of(checked.api())).unwrap_or_default();
    let outgoing = checked.as_ref().and_then(|checked| outgoing(checked, options, &mut report));
    let files = checked.zip(outgoing).map(|(checked, outgoing)| {
        let document = options.server.embeds_document.then(|| document(sources)).flatten();
        emit::emit(&checked, options, &emit::Extras { document, outgoing }, &render::render)
    });
    Outcome { files, report, summary }
}

/// The calls that the API makes by itself, where they are asked for; nothing where code cannot be made of them.
fn outgoing(
    checked: &check::Checked,
    options: &Options,
    report: &mut Report,
) -> Option<Vec<model::Outgoing>> {
    if !options.server.has_outgoing {
        return Some(Vec::new());
    }
    let groups = model::outgoing(checked.api()).into_iter();
    groups
        .map(|group| {
            let api = check::read(group.api, report)?;
            Some(model::Outgoing { api, ..group })
        })
        .collect()
}

/// A document as compact JSON, as it was written, with the files that it refers to; nothing where it cannot be read, which
/// is reported elsewhere.
fn document(sources: &SourceSet) -> Option<String> {
    let tree = source::load(sources, &mut Report::default())?;
    Some(source::bundled(&tree))
}

/// Reads a document as far as its model, without making code of it.
pub fn model_of(sources: &SourceSet) -> (Option<Api>, Report) {
    model_under(sources, &FormatPolicy::default())
}

/// The same, with values held to the formats of a policy.
pub fn model_under(sources: &SourceSet, formats: &FormatPolicy) -> (Option<Api>, Report) {
    model_for(sources, &Options { formats: formats.clone(), ..Options::new("", "") })
}

/// The same as a crate of these options is made of it: of their formats, and of the operations that they ask for. Webhooks
/// and callbacks are read along, whether or not code is made of them.
pub fn model_for(sources: &SourceSet, options: &Options) -> (Option<Api>, Report) {
    stack::roomy(|| {
        let mut report = Report::default();
        let tree = source::load(sources, &mut report);
        let api = lowered(tree, &with_calls(options), &mut report);
        (api.and_then(|api| check::read(api, &mut report)), report)
    })
}

/// The same without the operations that cannot be generated, each of which is a warning, as [`generate_leniently`] leaves
/// them out.
pub fn model_for_leniently(sources: &SourceSet, options: &Options) -> (Option<Api>, Report) {
    stack::roomy(|| {
        let (api, report, _) = lenient::until_sound(sources, |tree, report| {
            let api = lowered(tree, &with_calls(options), report)?;
            check::run(api, report).map(|checked| checked.api().clone())
        });
        (api, report)
    })
}

/// Options by which nothing is left out because only webhooks and callbacks lead to it.
fn with_calls(options: &Options) -> Options {
    let server = ServerOptions { has_outgoing: true, ..options.server };
    Options { server, ..options.clone() }
}

fn lowered(tree: Option<Tree>, options: &Options, report: &mut Report) -> Option<Api> {
    let mut tree = tree?;
    let dependencies = overrides::apply(&mut tree, report);
    let tree = dialect::unify(structure::check(tree, report)?, report)?;
    let document = resolve::resolve(tree, report)?;
    let document = resolve::select(document, &options.selection, report)?;
    let document = match options.server.has_outgoing {
        true => document,
        false => resolve::without_calls(document),
    };
    let api = lower::lower(&document, &options.formats, report)?;
    Some(Api { dependencies, ..api })
}

//! Reads YAML and JSON into one tree in which every node knows its place.

mod builder;
mod compact;
mod edit;
mod edition;
mod excerpt;
mod indentation;
mod json;
mod large;
mod lexeme;
mod node;
mod node_map;
mod node_set;
mod reference;
mod set;
mod span;
mod tag;
mod tree;
mod yaml;

pub use compact::bundled;
pub(crate) use edit::NewValue;
pub use edition::Edition;
pub(crate) use node::escape;
pub use node::{Entry, Kind, Node, Value};
pub(crate) use node_map::NodeMap;
pub(crate) use node_set::NodeSet;
pub use reference::complete;
pub(crate) use reference::{Destination, Refusal, is_of_swagger, percent_decode};
pub use set::SourceSet;
pub use span::{FileId, Span};
pub use tree::{NodeId, Tree};

use crate::report::{Code, Report};

/// How many lists and maps may stand within each other.
///
/// The stages that follow walk the tree by recursion; this limit is what keeps their stack small.
pub const MAX_DEPTH: usize = 128;

/// How many nodes the aliases of one file may add to those that are written out.
pub const ALIAS_BUDGET: u32 = 1_000_000;

/// Reads the files of a set into one tree.
///
/// The answer is `None` where the document, which is the first file, holds no tree at all. A fault that leaves a tree,
/// such as a duplicate key, is reported and the tree is given all the same, so that the next stage can report
/// its own faults in the same run.
pub fn load(sources: &SourceSet, report: &mut Report) -> Option<Tree> {
    let mut tree = Tree::empty(sources.clone());
    for file in sources.files() {
        let root = read(&mut tree, file, report);
        tree.push_file(root);
    }
    tree.file(FileId::ROOT).is_some().then_some(tree)
}

fn read(tree: &mut Tree, file: FileId, report: &mut Report) -> Option<NodeId> {
    let sources = tree.sources();
    if let Some(span) = sources.broken_at(file) {
        report
            .error(Code::NotUtf8, span, "the file is not UTF-8 text")
            .label("the first byte that is not UTF-8 stands here")
            .help(match sources.is_utf_16(file) {
                true => "the file is in UTF-16: save it in the UTF-8 encoding",
                false => "save the file in the UTF-8 encoding",
            });
        return None;
    }
    let text = sources.text(file);
    match (is_json(sources.name(file), text), is_named_yaml(sources.name(file))) {
        (false, _) => yaml::read(tree, file, report),
        (true, false) => json::read(tree, file, report),
        (true, true) => either(tree, file, report),
    }
}

/// Reads a file that is named YAML and begins as JSON does: as JSON, which is faster; else as YAML, which may begin with a
/// brace too. What is neither is told of as JSON.
fn either(tree: &mut Tree, file: FileId, report: &mut Report) -> Option<NodeId> {
    let (mut as_json, mut as_yaml) = (Report::default(), Report::default());
    let root = json::read(tree, file, &mut as_json);
    if root.is_some() {
        report.append(as_json);
        return root;
    }
    let root = yaml::read(tree, file, &mut as_yaml);
    report.append(if root.is_some() { as_yaml } else { as_json });
    root
}

fn is_named_yaml(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with(".yaml") || name.ends_with(".yml")
}

/// A file is JSON by its name or by its first character; a YAML document seldom begins with a
/// brace.
fn is_json(name: &str, text: &str) -> bool {
    name.to_ascii_lowercase().ends_with(".json") || text.trim_start().starts_with('{')
}

/// Says that a file has no content, in the same words for YAML and JSON.
fn report_empty(file: FileId, report: &mut Report) {
    report
        .error(Code::EmptySource, Span::start_of(file), "the file holds no document")
        .label("nothing but space and comments")
        .help("an OpenAPI document begins with `openapi: 3.0.3`");
}

//! Follows references, gives each operation all its parameters and makes the typed view.

mod calls;
mod collect;
mod expansion;
mod expression;
mod foreign;
mod pair;
mod parameters;
mod queries_in_paths;
mod reached;
mod reader;
mod security;
mod select;
mod templates;
mod uri_templates;
mod view;

pub use calls::{Unmade, without_calls};
pub use foreign::Foreign;
pub use select::select;

use openapiv3::{OpenAPI, Operation, PathItem};

use crate::report::{Code, Report};
use crate::source::{Entry, NodeId, Tree};
use foldhash::HashMap;

/// A document whose references are followed, in two forms of the same shape.
///
/// A pointer addresses the same thing in both. References to schemas stay, with a target that
/// exists. The view holds what `lower` asks of it: no schemas, components, extensions and examples.
#[derive(Debug)]
pub struct Document {
    /// The tree: exact numbers, and the place where each node was read.
    pub tree: Tree,
    /// The typed view. Its numbers are held in 64 bits, so a bound beyond them is the nearest that
    /// fits; the tree has the exact lexeme.
    pub view: OpenAPI,
    /// The typed view of the webhooks, of which OpenAPI 3.0 knows nothing, in the document's order.
    pub webhooks: Vec<(String, PathItem)>,
    /// The typed view of the operations of methods that OpenAPI 3.0 does not know, wherever they stand.
    pub more: HashMap<NodeId, Operation>,
    /// The targets of the references that stay, by the schema that holds the `$ref`.
    pub schemas: HashMap<NodeId, NodeId>,
    /// The schemas of other files that references lead to, in the order of their files.
    pub foreign: Vec<Foreign>,
    /// What is left out, since webhooks and callbacks are not asked for.
    pub unmade: Unmade,
}

/// Resolves a document that has passed `structure`.
///
/// A `$ref` of a parameter, request body, response, header, example, link, callback, path item or
/// security scheme is replaced by its target. The parameters of a path item are added to each of
/// its operations, before the operation's own; one of the operation's with the same name and place
/// wins. Path parameters are those of the path then.
pub fn resolve(mut tree: Tree, report: &mut Report) -> Option<Document> {
    let mut references = collect::references(&tree, report);
    if report.has_errors() {
        security::declare(&mut tree, report);
        return None;
    }
    for edge in references.edges {
        let target = match edge.adding {
            Some(node) => added(&mut tree, (edge.target, node), report),
            None => edge.target,
        };
        tree.replace_child(edge.parent, edge.index, target);
    }
    security::declare(&mut tree, report);
    let foreign = foreign::schemas(&mut tree, &mut references.schemas);
    expansion::check(&tree, report);
    if report.has_errors() {
        return None;
    }
    parameters::merge(&mut tree, report);
    if report.has_errors() {
        return None;
    }
    uri_templates::write_plain(&mut tree, report);
    queries_in_paths::make_parameters(&mut tree, report);
    templates::fit(&mut tree, report);
    let view::View { document: view, webhooks, more } = view::make(&tree, report)?;
    Some(Document {
        tree,
        view,
        webhooks,
        more,
        schemas: references.schemas,
        foreign,
        unmade: Unmade::default(),
    })
}

/// What a reference leads to with what stands beside the reference, as far as the target says nothing of it.
fn added(tree: &mut Tree, (target, node): (NodeId, NodeId), report: &mut Report) -> NodeId {
    let (said, own) = (tree.node(target), tree.node(node));
    let (known, new): (Vec<_>, Vec<_>) = own
        .entries()
        .filter(|entry| entry.key != "$ref")
        .partition(|entry| said.get(entry.key).is_some());
    for Entry { key, key_span, .. } in known.iter().filter(|entry| !is_remark(entry.key)) {
        report
            .warning(
                Code::IgnoredBesideReference,
                *key_span,
                format!("`{key}` beside `$ref` is ignored: the path item that it names has one"),
            )
            .help("keep one of the two");
    }
    let new = new.iter().map(|entry| (entry.key.to_owned(), entry.key_span, entry.node.id()));
    let new: Vec<_> = new.collect();
    match new.is_empty() {
        true => target,
        false => tree.extended(target, &new),
    }
}

fn is_remark(key: &str) -> bool {
    matches!(key, "summary" | "description")
}

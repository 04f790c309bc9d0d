//! Schemas whose bytes stand in parts of bodies and in JSON as well: they are files there and texts here.

use super::family::Children;
use super::media_type;
use crate::model::essence;
use crate::resolve::Document;
use crate::source::{Node, NodeId, NodeSet};
use crate::structure::methods;
use foldhash::{HashMap, HashSet};

/// The media type of parts.
pub(super) const PARTS: &str = "multipart/form-data";

/// The schemas of parts that lead to bytes which also stand elsewhere; `only_in_parts` are those that do not.
pub(super) fn leading_to(
    document: &Document,
    children: &Children<'_>,
    only_in_parts: &NodeSet,
) -> HashSet<NodeId> {
    let mut holders: HashMap<NodeId, Vec<NodeId>> = HashMap::default();
    let mut seen = NodeSet::within(&document.tree);
    let mut open: Vec<Node<'_>> = schemas_of_parts(document).collect();
    let mut found = Vec::new();
    while let Some(node) = open.pop() {
        if !seen.insert(node.id()) {
            continue;
        }
        if is_of_bytes(node) && !only_in_parts.contains(node.id()) {
            found.push(node.id());
        }
        for next in within(document, children, node) {
            holders.entry(next.id()).or_default().push(node.id());
            open.push(next);
        }
    }
    let mut leading = HashSet::default();
    while let Some(id) = found.pop() {
        if leading.insert(id) {
            found.extend(holders.remove(&id).into_iter().flatten());
        }
    }
    leading
}

/// The schemas of every body of parts that callers send.
fn schemas_of_parts(document: &Document) -> impl Iterator<Item = Node<'_>> {
    let paths = document.tree.at("/paths").into_iter().flat_map(Node::entries);
    let operations = paths.flat_map(|path| methods(path.node)).map(|found| found.entry);
    let contents =
        operations.filter_map(|operation| operation.node.get("requestBody")?.get("content"));
    let contents = contents.flat_map(Node::entries);
    contents
        .filter(|content| essence(content.key) == PARTS)
        .filter_map(|content| content.node.get("schema"))
}

/// What a node holds, what it refers to, and what its discriminator may choose.
fn within<'d>(
    document: &'d Document,
    children: &Children<'d>,
    node: Node<'d>,
) -> impl Iterator<Item = Node<'d>> {
    let target = document.schemas.get(&node.id()).map(|target| document.tree.node(*target));
    let held = node.entries().map(|entry| entry.node).chain(node.items());
    let chosen = children.get(&node.id()).filter(|_| node.get("discriminator").is_some());
    held.chain(target).chain(chosen.into_iter().flatten().copied())
}

/// Whether a schema is one of bytes, as OpenAPI 3.0 or 3.1 writes it.
fn is_of_bytes(schema: Node<'_>) -> bool {
    let text = |keyword| schema.get(keyword).and_then(Node::as_str);
    let is_content = || text("contentMediaType").is_some_and(media_type::is_of_bytes);
    text("format") == Some("binary") || (schema.get("contentEncoding").is_none() && is_content())
}

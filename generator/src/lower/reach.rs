//! Which schemas callers send, and which the server: found before any type is made.

use super::shared_files::PARTS;
use crate::model::essence;
use crate::resolve::Document;
use crate::source::{Node, NodeId, NodeSet};
use crate::structure::methods;

/// Which schemas callers send, and which the server.
#[derive(Debug)]
pub(super) struct Reach {
    callers: NodeSet,
    server: NodeSet,
    parts: NodeSet,
    whole: NodeSet,
}

impl Reach {
    /// Follows every operation of a document.
    pub(super) fn of(document: &Document) -> Self {
        let none = || NodeSet::within(&document.tree);
        let mut reach = Self { callers: none(), server: none(), parts: none(), whole: none() };
        let paths = document.tree.at("/paths").into_iter().flat_map(Node::entries);
        for operation in paths.flat_map(|path| methods(path.node)).map(|found| found.entry) {
            for sent in ["parameters", "requestBody"] {
                let sent = operation.node.get(sent);
                sent.into_iter().for_each(|node| mark(document, node, &mut reach.callers));
            }
            let replies = operation.node.get("responses");
            replies.into_iter().for_each(|node| mark(document, node, &mut reach.server));
            reach.divide(document, operation.node);
        }
        reach
    }

    /// Tells what stands in parts of bodies from all else.
    fn divide(&mut self, document: &Document, operation: Node<'_>) {
        let others = ["parameters", "responses"].into_iter().filter_map(|key| operation.get(key));
        others.for_each(|node| mark(document, node, &mut self.whole));
        let body = operation.get("requestBody").and_then(|body| body.get("content"));
        for content in body.into_iter().flat_map(Node::entries) {
            let is_parts = essence(content.key) == PARTS;
            let marked = if is_parts { &mut self.parts } else { &mut self.whole };
            mark(document, content.node, marked);
        }
    }

    /// The schemas whose values stand in parts of bodies only.
    pub(super) fn only_in_parts(&self) -> NodeSet {
        self.parts.without(&self.whole)
    }

    /// Whether a request may hold a value of the schema.
    pub(super) fn is_sent_by_callers(&self, schema: NodeId) -> bool {
        self.callers.contains(schema)
    }

    /// Whether a reply may hold a value of the schema.
    pub(super) fn is_sent_by_server(&self, schema: NodeId) -> bool {
        self.server.contains(schema)
    }
}

/// Marks every node below, references to schemas followed. Examples are marked along, which does no harm.
fn mark<'d>(document: &'d Document, start: Node<'d>, marked: &mut NodeSet) {
    let mut open = vec![start];
    while let Some(node) = open.pop() {
        if marked.insert(node.id()) {
            let target = document.schemas.get(&node.id());
            open.extend(target.map(|target| document.tree.node(*target)));
            open.extend(node.items());
            open.extend(node.entries().map(|entry| entry.node));
        }
    }
}

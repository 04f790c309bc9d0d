//! Finds every reference of a document and its target.

use std::collections::{HashMap, HashSet};

use super::reference;
use crate::report::Report;
use crate::source::{Node, NodeId, Tree};
use crate::structure::{self, Object, SCHEMA, Shape};

/// A child that is to be replaced by the target of its reference.
pub(super) struct Edge {
    /// The list or map that holds the reference.
    pub(super) parent: NodeId,
    /// The number of the item or entry.
    pub(super) index: usize,
    /// What takes its place; never a reference itself.
    pub(super) target: NodeId,
}

/// The references that are to be replaced; every reference without a fitting target is reported.
pub(super) fn edges(tree: &Tree, report: &mut Report) -> Vec<Edge> {
    let mut collector = Collector {
        root: tree.root(),
        report,
        edges: Vec::new(),
        targets: HashMap::new(),
        seen: HashSet::new(),
    };
    collector.children(&structure::ROOT, tree.root());
    collector.edges
}

struct Collector<'t, 'r> {
    root: Node<'t>,
    report: &'r mut Report,
    edges: Vec<Edge>,
    /// The targets that were looked up already, by the text of the reference and the kind that it
    /// must have.
    targets: HashMap<(&'t str, &'static str), Option<NodeId>>,
    seen: HashSet<NodeId>,
}

impl<'t> Collector<'t, '_> {
    /// Goes through a node, which is not a reference itself.
    fn children(&mut self, shape: &'static Shape, node: Node<'t>) {
        if !self.seen.insert(node.id()) {
            return;
        }
        for (index, item) in node.items().enumerate() {
            self.child(shape.below(node, ""), node, index, item);
        }
        for (index, entry) in node.entries().enumerate() {
            self.child(shape.below(node, entry.key), node, index, entry.node);
        }
    }

    fn child(
        &mut self,
        shape: Option<&'static Shape>,
        parent: Node<'t>,
        index: usize,
        node: Node<'t>,
    ) {
        let Some(shape) = shape.map(|shape| shape.settle(node)) else { return };
        match (shape.referable(), node.get("$ref")) {
            (Some(object), Some(reference)) => {
                // A schema may contain itself, so a reference to one stays.
                let target = self.target(object, reference);
                if let Some(target) = target.filter(|_| !object.is(&SCHEMA)) {
                    self.edges.push(Edge { parent: parent.id(), index, target });
                }
            }
            _ => self.children(shape, node),
        }
    }

    fn target(&mut self, object: &'static Object, reference: Node<'t>) -> Option<NodeId> {
        let text = reference.as_str()?;
        if let Some(known @ Some(_)) = self.targets.get(&(text, object.name)) {
            return *known;
        }
        let found = reference::follow(self.root, object, reference, self.report).map(Node::id);
        self.targets.insert((text, object.name), found);
        found
    }
}

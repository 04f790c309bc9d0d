//! Goes through every node that the tables know.

use super::{ROOT, SCHEMA, Shape};
use crate::source::{Node, NodeSet};

/// Calls a function for each node of a document with the shape of its place; a shared node comes
/// once.
///
/// References are not followed; schemas, which are most of a document, and what is below a value of any shape are left out.
pub(crate) fn visit<'t>(root: Node<'t>, act: &mut dyn FnMut(&'static Shape, Node<'t>)) {
    below(&ROOT, root, &mut NodeSet::within(root.tree()), act);
}

fn below<'t>(
    shape: &'static Shape,
    node: Node<'t>,
    seen: &mut NodeSet,
    act: &mut dyn FnMut(&'static Shape, Node<'t>),
) {
    let shape = shape.settle(node);
    if shape.referable().is_some_and(|object| object.is(&SCHEMA)) {
        return;
    }
    if !seen.insert(node.id()) {
        return;
    }
    act(shape, node);
    if let Some(item) = shape.below(node, "") {
        node.items().for_each(|child| below(item, child, seen, act));
    }
    for entry in node.entries() {
        if let Some(value) = shape.below(node, entry.key) {
            below(value, entry.node, seen, act);
        }
    }
}

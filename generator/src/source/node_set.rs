//! A set of nodes of a tree, as a table over all of them: most walks come to most nodes, and look each of them up.

use super::{NodeId, Tree};

/// Some nodes of a tree.
#[derive(Clone, Debug, Default)]
pub(crate) struct NodeSet {
    /// Whether each node is in, by its number; what lies beyond is not.
    is_in: Vec<bool>,
}

impl NodeSet {
    /// No node, with room for all of a tree.
    pub(crate) fn within(tree: &Tree) -> Self {
        Self { is_in: vec![false; tree.len()] }
    }

    /// Adds a node; false where it is in already.
    pub(crate) fn insert(&mut self, node: NodeId) -> bool {
        let number = node.0 as usize;
        if number >= self.is_in.len() {
            self.is_in.resize(number + 1, false);
        }
        !std::mem::replace(&mut self.is_in[number], true)
    }

    /// Those that are not in another set.
    pub(crate) fn without(&self, other: &Self) -> Self {
        let is_in = (0..).zip(&self.is_in);
        Self { is_in: is_in.map(|(node, is_in)| *is_in && !other.contains(NodeId(node))).collect() }
    }

    /// Whether a node is in.
    pub(crate) fn contains(&self, node: NodeId) -> bool {
        self.is_in.get(node.0 as usize).is_some_and(|is_in| *is_in)
    }
}

//! What is known of the nodes of one tree: one place for each.

use super::{NodeId, Tree};

/// What is known of the nodes of one tree. It is made for walks that meet most nodes.
#[derive(Debug)]
pub(crate) struct NodeMap<T>(Vec<Option<T>>);

impl<T> NodeMap<T> {
    /// Nothing yet, with room for every node of a tree.
    pub(crate) fn within(tree: &Tree) -> Self {
        Self(Vec::from_iter((0..tree.len()).map(|_| None)))
    }

    /// Remembers something of a node, instead of what was known of it.
    pub(crate) fn insert(&mut self, node: NodeId, value: T) {
        let place = node.0 as usize;
        if place >= self.0.len() {
            self.0.resize_with(place + 1, || None);
        }
        self.0[place] = Some(value);
    }

    /// What is known of a node.
    pub(crate) fn get(&self, node: NodeId) -> Option<&T> {
        self.0.get(node.0 as usize)?.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::{NodeId, NodeMap};

    #[test]
    fn the_last_word_on_a_node_counts() {
        let mut map = NodeMap(Vec::new());
        for (node, value) in [(3, 'a'), (0, 'b'), (3, 'c')] {
            map.insert(NodeId(node), value);
        }
        let known = [0, 1, 3, 9].map(|node| map.get(NodeId(node)).copied());
        assert_eq!(known, [Some('b'), None, Some('c'), None]);
    }
}

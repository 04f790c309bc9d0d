//! A set of nodes of one tree: one bit for each.

use super::{NodeId, Tree};

/// A set of nodes of one tree. It is made for walks that meet most nodes.
#[derive(Debug, Default)]
pub(crate) struct NodeSet(Vec<u64>);

/// How many nodes share a word.
const BITS: usize = u64::BITS as usize;

impl NodeSet {
    /// An empty set, with room for every node of a tree.
    pub(crate) fn within(tree: &Tree) -> Self {
        Self(vec![0; tree.len().div_ceil(BITS)])
    }

    /// Puts a node in; false where it was in already.
    pub(crate) fn insert(&mut self, node: NodeId) -> bool {
        let (word, bit) = place(node);
        if word >= self.0.len() {
            self.0.resize(word + 1, 0);
        }
        let is_new = self.0[word] & bit == 0;
        self.0[word] |= bit;
        is_new
    }

    /// Whether a node is in.
    pub(crate) fn contains(&self, node: NodeId) -> bool {
        let (word, bit) = place(node);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }

    /// The nodes of this set that are not in another one.
    pub(crate) fn without(&self, other: &Self) -> Self {
        let others = other.0.iter().copied().chain(std::iter::repeat(0));
        Self(self.0.iter().zip(others).map(|(word, other)| word & !other).collect())
    }
}

/// The word of a node, and its bit there.
fn place(node: NodeId) -> (usize, u64) {
    let number = node.0 as usize;
    (number / BITS, 1 << (number % BITS))
}

#[cfg(test)]
mod tests {
    use super::{NodeId, NodeSet};

    #[test]
    fn a_node_is_new_once() {
        let mut set = NodeSet::default();
        let insertions = [64, 64, 0, 63].map(|number| set.insert(NodeId(number)));
        assert_eq!(insertions, [true, false, true, true]);
        let held = [0, 1, 63, 64, 65, 1_000].map(|number| set.contains(NodeId(number)));
        assert_eq!(held, [true, false, true, true, false, false]);
    }

    #[test]
    fn a_longer_set_and_a_shorter_one_are_told_apart() {
        let (mut short, mut long) = (NodeSet::default(), NodeSet::default());
        [3, 5].into_iter().for_each(|number| assert!(short.insert(NodeId(number))));
        [5, 200].into_iter().for_each(|number| assert!(long.insert(NodeId(number))));
        let left = |one: &NodeSet, other| {
            let left = one.without(other);
            [3, 5, 200].map(|number| left.contains(NodeId(number)))
        };
        assert_eq!(left(&short, &long), [true, false, false]);
        assert_eq!(left(&long, &short), [false, false, true]);
    }
}

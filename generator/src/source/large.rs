//! What is found out about a tree once it is asked for: where the entries of large maps stand, and whether it has a key.

use std::sync::OnceLock;

use foldhash::HashMap;

use super::tree::{Data, EntryData, Text};
use super::{NodeId, Tree};

/// From how many entries on a map is not searched from its beginning.
const LARGE: usize = 32;

/// What is known of a tree as it now is.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The number of each entry of the large maps, but for those that came or grew later.
    positions: OnceLock<HashMap<NodeId, HashMap<Text, usize>>>,
    /// Whether anything in the tree is called by one of the keys of [`SOURCES`].
    states_sources: OnceLock<bool>,
}

impl Known {
    /// What is known no longer holds where a map may get or lose keys.
    pub(super) fn forget_keys_of(&mut self, map: NodeId) {
        self.states_sources = OnceLock::new();
        if self.positions.get().is_some_and(|positions| positions.contains_key(&map)) {
            self.positions = OnceLock::new();
        }
    }

    /// A node more is no news of the maps before it.
    pub(super) fn learn_of(&mut self, node: &Data) {
        self.states_sources = OnceLock::new();
        if is_large(node) {
            self.positions = OnceLock::new();
        }
    }
}

/// The keys under which a document says where a statement comes from.
const SOURCES: [&str; 3] = ["x-source", "x-drift", "x-assumed"];

impl Tree {
    /// Whether the tree may say of anything where it comes from: most documents do not, and need not be searched for it.
    pub(crate) fn states_sources(&self) -> bool {
        let has = |key| self.find_text(key).is_some();
        *self.known.states_sources.get_or_init(|| SOURCES.into_iter().any(has))
    }

    /// The number of the entry of a key in a map, whose entries are these.
    pub(super) fn position(&self, map: NodeId, entries: &[EntryData], key: Text) -> Option<usize> {
        let search = || entries.iter().position(|entry| entry.key == key);
        if entries.len() < LARGE {
            return search();
        }
        match self.known.positions.get_or_init(|| self.positions()).get(&map) {
            Some(positions) => positions.get(&key).copied(),
            None => search(),
        }
    }

    fn positions(&self) -> HashMap<NodeId, HashMap<Text, usize>> {
        let large = (0..).zip(&self.nodes).filter(|(_, node)| is_large(&node.data));
        large.map(|(id, node)| (NodeId(id), positions_in(&node.data))).collect()
    }
}

fn is_large(data: &Data) -> bool {
    matches!(data, Data::Map(entries) if entries.len() >= LARGE)
}

/// The number of each entry of a map.
fn positions_in(data: &Data) -> HashMap<Text, usize> {
    let Data::Map(entries) = data else { return HashMap::default() };
    // Of keys that are equal the first one counts.
    entries.iter().enumerate().rev().map(|(index, entry)| (entry.key, index)).collect()
}

#[cfg(test)]
mod tests {
    use super::LARGE;
    use crate::report::Report;
    use crate::source::{self, NewValue, Node, NodeId, SourceSet, Tree};

    /// A list of two large maps.
    fn large_maps() -> (Tree, [NodeId; 2]) {
        let entries: Vec<String> = (0..LARGE).map(|number| format!(r#""k{number}": 1"#)).collect();
        let map = entries.join(", ");
        let sources = SourceSet::new("a.json", format!("[{{{map}}}, {{{map}}}]"));
        let tree = source::load(&sources, &mut Report::default()).expect("the text is JSON");
        let ids: Vec<NodeId> = tree.root().items().map(Node::id).collect();
        assert!(ids.iter().all(|id| has(&tree, *id, "k31")), "all positions are known from here");
        (tree, [ids[0], ids[1]])
    }

    fn has(tree: &Tree, map: NodeId, key: &str) -> bool {
        tree.node(map).get(key).is_some()
    }

    #[test]
    fn keys_are_those_of_a_large_map_as_it_now_is() {
        let (mut tree, [one, other]) = large_maps();
        tree.add_entry(one, "new", &NewValue::Bool(true));
        assert!(has(&tree, one, "new") && !has(&tree, other, "new"));
        tree.remove_entry(one, "k3");
        assert!(!has(&tree, one, "k3") && has(&tree, other, "k3"));
        tree.rename_entry(other, "k3", "k4th");
        assert!(has(&tree, other, "k4th") && has(&tree, one, "k31"));
    }

    #[test]
    fn keys_of_maps_that_came_later_are_found() {
        let (mut tree, [one, _]) = large_maps();
        let copy = tree.extended(one, &[]);
        let grown = tree.add_map(one, &[]);
        for number in 0..2 * LARGE {
            tree.add_entry(grown, &format!("k{number}"), &NewValue::Bool(true));
            assert!(has(&tree, one, "k0") && has(&tree, grown, &format!("k{number}")));
        }
        assert!(has(&tree, copy, "k31") && !has(&tree, copy, "k32"));
    }
}

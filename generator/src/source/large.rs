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
    /// The number of each entry of the large maps.
    positions: OnceLock<HashMap<(NodeId, Text), usize>>,
    /// Whether anything in the tree is called by one of the keys of [`SOURCES`].
    states_sources: OnceLock<bool>,
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
        if entries.len() < LARGE {
            return entries.iter().position(|entry| entry.key == key);
        }
        self.known.positions.get_or_init(|| self.positions()).get(&(map, key)).copied()
    }

    fn positions(&self) -> HashMap<(NodeId, Text), usize> {
        let mut positions = HashMap::default();
        for (id, node) in (0..).zip(&self.nodes) {
            if let Data::Map(entries) = &node.data
                && entries.len() >= LARGE
            {
                // Of keys that are equal the first one counts.
                for (index, entry) in entries.iter().enumerate().rev() {
                    positions.insert((NodeId(id), entry.key), index);
                }
            }
        }
        positions
    }
}

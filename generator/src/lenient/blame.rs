//! Which parts of a document a fault belongs to: those that hold its place, and those that refer to these.

use super::units::{Unit, Units};
use crate::source::{Destination, Node, NodeId, Span, Tree};
use foldhash::{HashMap, HashSet};

/// What is known of a document for this question.
pub(super) struct Blame<'t> {
    tree: &'t Tree,
    units: Units,
    /// The nodes that stand at each place, and those whose keys do.
    places: HashMap<Span, Vec<NodeId>>,
    /// The lists and maps that hold each node.
    holders: HashMap<NodeId, Vec<NodeId>>,
    /// The maps whose `$ref` leads to each node.
    referrers: HashMap<NodeId, Vec<NodeId>>,
    /// The parts that were named already.
    named: HashSet<(NodeId, String)>,
}

impl<'t> Blame<'t> {
    pub(super) fn new(tree: &'t Tree) -> Self {
        let mut blame = Self {
            tree,
            units: Units::of(tree),
            places: HashMap::default(),
            holders: HashMap::default(),
            referrers: HashMap::default(),
            named: HashSet::default(),
        };
        tree.nodes().for_each(|node| blame.learn(node));
        blame
    }

    fn learn(&mut self, node: Node<'t>) {
        self.places.entry(node.span()).or_default().push(node.id());
        for item in node.items() {
            self.holders.entry(item.id()).or_default().push(node.id());
        }
        for entry in node.entries() {
            self.holders.entry(entry.node.id()).or_default().push(node.id());
            self.places.entry(entry.key_span).or_default().push(entry.node.id());
        }
        let target = node.get("$ref").filter(|reference| reference.as_str().is_some());
        let target = target.and_then(|reference| Destination::of(reference).ok()?.node(self.tree));
        if let Some(target) = target {
            self.referrers.entry(target.id()).or_default().push(node.id());
        }
    }

    /// The parts that a fault at a place belongs to, without those that were named before; nothing where it belongs to none.
    pub(super) fn units(&mut self, place: Span) -> Option<Vec<Unit>> {
        let mut open = self.places.get(&place)?.clone();
        let (mut seen, mut found) = (HashSet::default(), Vec::new());
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            open.extend(self.referrers.get(&id).into_iter().flatten());
            if let Some(units) = self.units.whole.get(&id) {
                found.extend(units.iter().cloned());
                open.extend(self.bases(id));
            } else if let Some(units) = self.units.of_paths.get(&id) {
                found.extend(units.iter().cloned());
            } else {
                open.extend(self.holders.get(&id).into_iter().flatten());
            }
        }
        let is_part = !found.is_empty();
        found.retain(|unit: &Unit| self.named.insert((unit.map, unit.key.clone())));
        is_part.then_some(found)
    }

    /// The schemas with a discriminator that a schema builds on: without it, they would mean something else.
    fn bases(&self, schema: NodeId) -> Vec<NodeId> {
        let parts = self.tree.node(schema).get("allOf").into_iter().flat_map(Node::items);
        let targets =
            parts.filter_map(|part| Destination::of(part.get("$ref")?).ok()?.node(self.tree));
        let targets = targets.filter(|target| target.get("discriminator").is_some());
        targets.map(Node::id).collect()
    }
}

//! Which schemas a document leads to, and the removal of those that it does not.

use super::Document;
use crate::source::{Destination, Node, NodeId, NodeSet};
use foldhash::{HashMap, HashSet};

/// The nodes that some others lead to, references to schemas followed. A schema with a discriminator leads to those that
/// build on it as well.
pub(super) struct Reached<'d> {
    document: &'d Document,
    builders: HashMap<NodeId, Vec<NodeId>>,
    nodes: NodeSet,
}

impl<'d> Reached<'d> {
    /// All that the document leads to without the components.
    pub(super) fn of(document: &'d Document) -> Self {
        Self::without(document, &[])
    }

    /// The same without what only these nodes lead to, which hold no schemas by themselves.
    pub(super) fn without(document: &'d Document, closed: &[NodeId]) -> Self {
        let mut reached = Self::by(document, &[]);
        for node in closed {
            reached.nodes.insert(*node);
        }
        let sections = document.tree.root().entries().filter(|entry| entry.key != "components");
        reached.follow(sections.map(|entry| entry.node.id()));
        reached.follow(faults(document));
        reached
    }

    /// All that these nodes lead to.
    pub(super) fn by(document: &'d Document, starts: &[NodeId]) -> Self {
        let nodes = NodeSet::within(&document.tree);
        let mut reached = Self { document, builders: builders(document), nodes };
        reached.follow(starts.iter().copied());
        reached
    }

    /// Whether the node is reached.
    pub(super) fn holds(&self, node: NodeId) -> bool {
        self.nodes.contains(node)
    }

    /// Adds all that these nodes lead to.
    pub(super) fn follow(&mut self, nodes: impl IntoIterator<Item = NodeId>) {
        let mut open: Vec<NodeId> = nodes.into_iter().collect();
        while let Some(id) = open.pop() {
            if !self.nodes.insert(id) {
                continue;
            }
            let node = self.document.tree.node(id);
            open.extend(self.document.schemas.get(&id));
            open.extend(node.items().map(Node::id));
            open.extend(node.entries().map(|entry| entry.node.id()));
            if let Some(builders) = self.builders.get(&id)
                && node.get("discriminator").is_some()
            {
                open.extend(builders);
            }
        }
    }
}

/// The schema of the API's own error bodies, which is named by a text.
fn faults(document: &Document) -> Option<NodeId> {
    let schema = document.tree.at("/x-faults/schema")?;
    let node = Destination::of(schema).ok()?.node(&document.tree)?;
    Some(document.tree.successor(node).id())
}

/// The component schemas that build on a schema by `allOf`, by that schema.
fn builders(document: &Document) -> HashMap<NodeId, Vec<NodeId>> {
    let mut builders: HashMap<NodeId, Vec<NodeId>> = HashMap::default();
    for (_, schema) in document.named_schemas() {
        let parts = schema.get("allOf").into_iter().flat_map(Node::items);
        for parent in parts.filter_map(|part| document.schemas.get(&part.id())) {
            builders.entry(*parent).or_default().push(schema.id());
        }
    }
    builders
}

/// Removes these schemas from the components and from those of other files.
pub(super) fn remove_schemas(document: &mut Document, unwanted: &HashSet<NodeId>) {
    document.foreign.retain(|foreign| !unwanted.contains(&foreign.node));
    let Some(schemas) = document.tree.at("/components/schemas") else { return };
    let removed = schemas.entries().filter(|entry| unwanted.contains(&entry.node.id()));
    let removed: Vec<String> = removed.map(|entry| entry.key.to_owned()).collect();
    let schemas = schemas.id();
    removed.iter().for_each(|name| document.tree.remove_entry(schemas, name));
    if let Some(components) = &mut document.view.components {
        removed.iter().for_each(|name| drop(components.schemas.shift_remove(name)));
    }
}

//! The parts of a document that can be left out: operations and components.

use crate::source::{Entry, Node, NodeId, Span, Tree};
use crate::structure::{MethodEntry, methods};
use foldhash::HashMap;

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// The map that holds it.
    pub(super) map: NodeId,
    /// Its key there.
    pub(super) key: String,
    /// What it is called.
    pub(super) name: String,
    /// Where it begins.
    pub(super) span: Span,
    /// Whether it is an operation, and not a component.
    pub(super) is_operation: bool,
}

/// The parts by their values.
#[derive(Default)]
pub(super) struct Units {
    /// Those of which a value is the whole.
    pub(super) whole: HashMap<NodeId, Vec<Unit>>,
    /// The operations of a path.
    pub(super) of_paths: HashMap<NodeId, Vec<Unit>>,
}

/// The maps of Swagger 2.0 whose entries operations share.
const SECTIONS_2_0: [&str; 4] = ["definitions", "parameters", "responses", "securityDefinitions"];

impl Units {
    pub(super) fn of(tree: &Tree) -> Self {
        let mut units = Self::default();
        let root = tree.root();
        for paths in ["paths", "webhooks", "x-webhooks"].into_iter().filter_map(|key| root.get(key))
        {
            paths.entries().for_each(|path| units.path(paths, path));
        }
        let sections = root.get("components").into_iter().flat_map(Node::entries);
        let older = SECTIONS_2_0.into_iter().filter_map(|key| root.entry(key));
        for section in sections.chain(older) {
            for Entry { key, key_span, node } in section.node.entries() {
                let unit = Unit {
                    map: section.node.id(),
                    key: key.to_owned(),
                    name: format!("`{key}` of `{}`", section.key),
                    span: key_span,
                    is_operation: false,
                };
                units.whole.entry(node.id()).or_default().push(unit);
            }
        }
        units
    }

    /// Adds the operations of a path, or of what it refers to, and the path itself: what its operations have in common
    /// belongs to none of them.
    fn path(&mut self, paths: Node<'_>, path: Entry<'_>) {
        let item = followed(path.node);
        let whole = Unit {
            map: paths.id(),
            key: path.key.to_owned(),
            name: format!("the path `{}`", path.key),
            span: path.key_span,
            is_operation: false,
        };
        for id in [path.node.id(), item.id()] {
            self.of_paths.entry(id).or_default().push(whole.clone());
        }
        for found @ MethodEntry { holder, entry, .. } in methods(item) {
            let Entry { key, key_span, node } = entry;
            let call = format!("{} {}", found.method(), path.key);
            let name = match node.get("operationId").and_then(Node::as_str) {
                Some(id) if !id.trim().is_empty() => format!("the operation `{id}` ({call})"),
                _ => format!("the operation {call}"),
            };
            let (map, key) = (holder.id(), key.to_owned());
            let unit = Unit { map, key, name, span: key_span, is_operation: true };
            for id in [path.node.id(), item.id()] {
                self.of_paths.entry(id).or_default().push(unit.clone());
            }
            self.whole.entry(node.id()).or_default().push(unit);
        }
    }
}

/// How many references in a row are followed.
const MAX_STEPS: usize = 32;

/// Where a reference leads; the node itself where that is not known.
fn followed(node: Node<'_>) -> Node<'_> {
    let mut end = node;
    for _ in 0..MAX_STEPS {
        let Some(reference) = end.get("$ref") else { return end };
        let target = crate::source::Destination::of(reference).ok();
        match target.and_then(|target| target.node(node.tree())) {
            Some(target) => end = target,
            None => return end,
        }
    }
    end
}

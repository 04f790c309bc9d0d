//! Leaves out of a document what the API calls by itself, and the schemas that only this leads to.

use super::Document;
use super::reached::{Reached, remove_schemas};
use super::select::of_view;
use crate::source::{Node, NodeId, Tree};
use crate::structure::methods;
use foldhash::HashSet;
use openapiv3::{PathItem, ReferenceOr};

/// What is left out of a document, since the calls that the API makes by itself are not asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unmade {
    /// How many webhooks and callbacks, by their methods.
    pub calls: usize,
    /// How many named schemas that only these lead to.
    pub schemas: usize,
}

/// The document without webhooks and callbacks. Schemas that nothing leads to stay, with all that they lead to.
pub fn without_calls(document: Document) -> Document {
    let mut document = document;
    let unwanted = document.only_called();
    document.unmade = Unmade { calls: count(&document.tree), schemas: unwanted.len() };
    remove_schemas(&mut document, &unwanted);
    let root = document.tree.root().id();
    document.tree.remove_entry(root, "webhooks");
    document.webhooks.clear();
    let with_callbacks: Vec<NodeId> =
        with_callbacks(&document.tree).map(|node| node.id()).collect();
    with_callbacks.into_iter().for_each(|node| document.tree.remove_entry(node, "callbacks"));
    let items = document.view.paths.paths.values_mut();
    items.for_each(|item| match item {
        ReferenceOr::Item(item) => remove_callbacks(item),
        ReferenceOr::Reference { .. } => {}
    });
    document.more.values_mut().for_each(|operation| operation.callbacks.clear());
    document
}

impl Document {
    /// The named schemas that only webhooks and callbacks lead to.
    pub(crate) fn only_called(&self) -> HashSet<NodeId> {
        let calls = calls(&self.tree);
        if calls.is_empty() {
            return HashSet::default();
        }
        let named = || self.named_schemas().map(|(_, schema)| schema.id());
        let called = Reached::by(self, &calls);
        let mut own = Reached::without(self, &calls);
        let by_nothing = named().filter(|schema| !own.holds(*schema) && !called.holds(*schema));
        own.follow(by_nothing.collect::<Vec<_>>());
        named().filter(|schema| called.holds(*schema) && !own.holds(*schema)).collect()
    }
}

/// Where webhooks and callbacks stand.
fn calls(tree: &Tree) -> Vec<NodeId> {
    let callbacks = with_callbacks(tree).filter_map(|operation| operation.get("callbacks"));
    callbacks.chain(tree.root().get("webhooks")).map(Node::id).collect()
}

/// How many methods webhooks and callbacks have.
fn count(tree: &Tree) -> usize {
    let callbacks = with_callbacks(tree).filter_map(|operation| operation.get("callbacks"));
    let callbacks = callbacks.flat_map(Node::entries).map(|entry| entry.node);
    let maps_of_paths = callbacks.chain(tree.root().get("webhooks"));
    maps_of_paths.flat_map(Node::entries).flat_map(|path| methods(path.node)).count()
}

/// The operations of paths that have callbacks.
fn with_callbacks(tree: &Tree) -> impl Iterator<Item = Node<'_>> {
    let paths = tree.root().get("paths").into_iter().flat_map(Node::entries);
    let operations = paths.flat_map(|path| methods(path.node)).map(|found| found.entry.node);
    operations.filter(|operation| operation.get("callbacks").is_some())
}

fn remove_callbacks(item: &mut PathItem) {
    let operations = of_view(item).into_iter().filter_map(|(_, operation)| operation.as_mut());
    operations.for_each(|operation| operation.callbacks.clear());
}

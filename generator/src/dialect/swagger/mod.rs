//! Brings a document of Swagger 2.0 into the form of OpenAPI 3.0.
//!
//! What is made stands where it was made from, so that every place is one of the author's file. References to schemas stay
//! as they are written: the tree knows what stands for their targets now. All other references are followed here, since
//! what a parameter becomes hangs on where it is used.

mod body;
mod document;
mod operation;
mod parameter;
mod response;
mod schema;
mod security;

use crate::report::Report;
use crate::source::{Destination, NewValue, NodeId, Span, Tree};
use crate::structure::Object;
use crate::structure::reference::{self, Ends};
use foldhash::HashMap;

/// The document in the form of OpenAPI 3.0, or nothing where a fault is reported.
pub(super) fn convert(tree: Tree, report: &mut Report) -> Option<Tree> {
    let mut converter = Converter { tree, report, made: HashMap::default(), open: Vec::new() };
    let document = document::document(&mut converter);
    schema::referenced(&mut converter);
    let Converter { mut tree, .. } = converter;
    tree.set_root(document);
    (!report.has_errors()).then_some(tree)
}

/// How many references in a row are followed to see what a schema says.
const MAX_STEPS: usize = 32;

/// What a node is made into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Form {
    Schema,
    Parameter,
    Header,
}

/// The state of the conversion.
struct Converter<'r> {
    tree: Tree,
    report: &'r mut Report,
    /// What was made already, so that what is shared stays shared.
    made: HashMap<(NodeId, Form), NodeId>,
    /// Schemas that references lead to.
    open: Vec<NodeId>,
}

/// One entry of a map.
struct Entry {
    key: String,
    key_span: Span,
    node: NodeId,
}

impl Converter<'_> {
    fn entries(&self, map: NodeId) -> Vec<Entry> {
        let entries = self.tree.node(map).entries();
        let owned = |entry: crate::source::Entry<'_>| Entry {
            key: entry.key.to_owned(),
            key_span: entry.key_span,
            node: entry.node.id(),
        };
        entries.map(owned).collect()
    }

    fn items(&self, list: NodeId) -> Vec<NodeId> {
        self.tree.node(list).items().map(|item| item.id()).collect()
    }

    fn get(&self, map: NodeId, key: &str) -> Option<NodeId> {
        self.tree.node(map).get(key).map(|node| node.id())
    }

    fn text(&self, map: NodeId, key: &str) -> Option<&str> {
        self.tree.node(map).get(key)?.as_str()
    }

    fn is_true(&self, map: NodeId, key: &str) -> bool {
        self.tree.node(map).get(key).and_then(|node| node.as_bool()) == Some(true)
    }

    /// Where the references of a schema lead in the end, as far as they lead anywhere.
    fn target(&self, schema: NodeId) -> NodeId {
        let mut node = schema;
        for _ in 0..MAX_STEPS {
            let Some(reference) = self.tree.node(node).get("$ref") else { break };
            let target = Destination::of(reference).ok();
            let Some(target) = target.and_then(|to| to.node(&self.tree)) else { break };
            node = target.id();
        }
        node
    }

    /// What describes the value of a parameter or a header: itself, or its schema where it has one.
    fn description(&self, value: NodeId) -> NodeId {
        self.get(value, "schema").map_or(value, |schema| self.target(schema))
    }

    /// An empty map that stands where a node stands.
    fn map(&mut self, place: NodeId) -> NodeId {
        self.tree.add_map(place, &[])
    }

    /// Gives a map an entry that is taken over as it is.
    fn share(&mut self, map: NodeId, entry: &Entry) {
        self.tree.put(map, (&entry.key, entry.key_span), entry.node);
    }

    /// Gives a map a node under another key than it was written with.
    fn put(&mut self, map: NodeId, key: &str, place: Span, node: NodeId) {
        self.tree.put(map, (key, place), node);
    }

    /// Gives a map a value that stands where a node stands.
    fn set(&mut self, map: NodeId, key: &str, place: NodeId, value: &NewValue) {
        let span = self.tree.node(place).span();
        let node = self.tree.add_value(place, value);
        self.tree.put(map, (key, span), node);
    }

    /// The node itself, or where its reference leads; a fault is reported.
    fn followed(&mut self, object: &'static Object, node: NodeId) -> Option<NodeId> {
        let Some(reference) = self.tree.node(node).get("$ref") else { return Some(node) };
        let target = reference::follow(object, reference, &mut Ends::default(), self.report);
        target.map(|target| target.id())
    }

    /// A map with every value of another one made into something else; extensions are taken over.
    fn each(
        &mut self,
        map: NodeId,
        mut made: impl FnMut(&mut Self, NodeId) -> Option<NodeId>,
    ) -> NodeId {
        let new = self.map(map);
        for entry in self.entries(map) {
            match entry.key.starts_with("x-") {
                true => self.share(new, &entry),
                false => {
                    if let Some(node) = made(self, entry.node) {
                        self.put(new, &entry.key, entry.key_span, node);
                    }
                }
            }
        }
        new
    }
}

/// A text as a value.
fn text(text: &str) -> NewValue {
    NewValue::Text(text.to_owned())
}

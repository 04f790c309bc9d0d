//! Finds every reference of a document and its target.

use foldhash::HashMap;

use crate::report::{Code, Report};
use crate::source::{FileId, Node, NodeId, NodeSet, Tree, is_of_swagger};
use crate::structure::{self, INNER, Object, PATH_ITEM, SCHEMA, Shape, reference};

/// A child that is to be replaced by the target of its reference.
pub(super) struct Edge {
    /// The list or map that holds the reference.
    pub(super) parent: NodeId,
    /// The number of the item or entry.
    pub(super) index: usize,
    /// What takes its place; never a reference itself.
    pub(super) target: NodeId,
    /// The node itself, where what stands beside the reference adds to its target.
    pub(super) adding: Option<NodeId>,
}

/// What the references of a document lead to.
pub(super) struct References {
    /// Those that are to be replaced.
    pub(super) edges: Vec<Edge>,
    /// The targets of those that stay, by the schema that holds the `$ref`.
    pub(super) schemas: HashMap<NodeId, NodeId>,
}

/// Follows every reference; one without a fitting target is reported.
pub(super) fn references(tree: &Tree, report: &mut Report) -> References {
    let mut collector = Collector {
        report,
        found: References { edges: Vec::new(), schemas: HashMap::default() },
        targets: HashMap::default(),
        ends: HashMap::default(),
        seen: NodeSet::within(tree),
        open: vec![(&structure::ROOT, tree.root())],
    };
    while let Some((shape, node)) = collector.open.pop() {
        collector.node(shape, node);
    }
    collector.found
}

struct Collector<'t, 'r> {
    report: &'r mut Report,
    found: References,
    /// The targets that were looked up already, by the file and the text of the reference and the kind that it must have.
    targets: HashMap<(FileId, &'t str, &'static str), Option<NodeId>>,
    /// Where chains of references end that were followed already.
    ends: reference::Ends<'t>,
    seen: NodeSet,
    /// What is still to be gone through: references lead to other files, and to places that no table knows.
    open: Vec<(&'static Shape, Node<'t>)>,
}

impl<'t> Collector<'t, '_> {
    /// Goes through a node that nothing holds in which it could be replaced.
    fn node(&mut self, shape: &'static Shape, node: Node<'t>) {
        let shape = shape.settle(node);
        match (shape.referable(), node.get("$ref")) {
            (Some(object), Some(reference)) if object.is(&SCHEMA) => {
                self.schema(shape, node, reference);
            }
            // What a reference ends at is none itself, but for a schema.
            (Some(_), Some(_)) => {}
            _ => self.children(shape, node),
        }
    }

    /// Remembers where a reference to a schema leads, which may contain itself, so that the reference stays.
    fn schema(&mut self, shape: &'static Shape, node: Node<'t>, reference: Node<'t>) {
        let target = self.target(&SCHEMA, &INNER, reference);
        self.found.schemas.extend(target.map(|target| (node.id(), target)));
        if node.is_since_3_1() {
            self.children(shape, node);
        }
    }

    /// Goes through a node, which is not a reference itself.
    fn children(&mut self, shape: &'static Shape, node: Node<'t>) {
        if !self.seen.insert(node.id()) {
            return;
        }
        for (index, item) in node.items().enumerate() {
            self.child(shape.below(node, ""), node, index, item);
        }
        for (index, entry) in node.entries().enumerate() {
            self.child(shape.below(node, entry.key), node, index, entry.node);
        }
    }

    fn child(
        &mut self,
        shape: Option<&'static Shape>,
        parent: Node<'t>,
        index: usize,
        node: Node<'t>,
    ) {
        let Some(shape) = shape.map(|shape| shape.settle(node)) else { return };
        match (shape.referable(), node.get("$ref")) {
            (Some(object), Some(reference)) if object.is(&SCHEMA) => {
                self.schema(shape, node, reference);
            }
            (Some(object), Some(reference)) => {
                let adds = object.is(&PATH_ITEM) && node.entries().len() > 1;
                if adds {
                    self.children(shape, node);
                }
                if let Some(target) = self.target(object, shape, reference) {
                    let adding = adds.then(|| node.id());
                    self.found.edges.push(Edge { parent: parent.id(), index, target, adding });
                }
            }
            _ => self.children(shape, node),
        }
    }

    fn target(
        &mut self,
        object: &'static Object,
        shape: &'static Shape,
        reference: Node<'t>,
    ) -> Option<NodeId> {
        let key = (reference.span().file, reference.as_str()?, object.name);
        if let Some(known @ Some(_)) = self.targets.get(&key) {
            return *known;
        }
        let found = match object.is(&SCHEMA) {
            true => reference::schema(reference, &mut self.ends, self.report),
            false => reference::follow(object, reference, &mut self.ends, self.report),
        };
        if found.is_some() && is_of_swagger(reference) {
            self.report
                .warning(
                    Code::OtherVersion,
                    reference.span(),
                    "the reference is one of Swagger 2.0",
                )
                .help("it is read as `#/components/schemas/…`, where OpenAPI 3 has schemas");
        }
        self.open.extend(found.map(|target| (shape, target)));
        let found = found.map(Node::id);
        self.targets.insert(key, found);
        found
    }
}

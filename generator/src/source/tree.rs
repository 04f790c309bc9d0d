//! The tree of a document: nodes in one vector, each with its place, children by number.
//!
//! A child may be shared: an alias of YAML, and later a `$ref` that `resolve` replaced by its
//! target, is the number of a node that stands elsewhere. So rewriting costs one number, and a node
//! keeps the pointer and the span of the place where it was read.

use foldhash::{HashMap, HashSet};
use std::sync::Arc;

use super::large::Known;
use super::{Edition, FileId, Node, SourceSet, Span};

/// The number of a node in its [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(super) u32);

/// A document as it was read: every value with its place, every number with its lexeme.
#[derive(Debug)]
pub struct Tree {
    sources: SourceSet,
    texts: Texts,
    pub(super) nodes: Vec<NodeData>,
    /// The document as it now is.
    root: NodeId,
    edition: Edition,
    /// For each file, its outermost value as it was read; nothing where it holds none.
    files: Vec<Option<NodeId>>,
    /// What stands for a node of another edition in the document as it now is.
    successors: HashMap<NodeId, NodeId>,
    /// The numbers that readers of YAML 1.1 take for octal ones.
    pub(super) octals: HashSet<NodeId>,
    pub(super) known: Known,
}

/// What the tree stores for one node.
#[derive(Debug)]
pub(super) struct NodeData {
    pub(super) span: Span,
    pub(super) parent: NodeId,
    pub(super) step: Step,
    pub(super) data: Data,
}

/// How a node was reached from its parent when it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// It is the root and its own parent.
    Root,
    /// It is the value of this key.
    Key(Text),
    /// It is the item of this number, from 0.
    Index(u32),
}

/// The value of a node.
#[derive(Debug)]
pub(super) enum Data {
    Null,
    Bool(bool),
    Number(Text),
    String(Text),
    List(Vec<NodeId>),
    Map(Vec<EntryData>),
}

/// One entry of a map.
#[derive(Clone, Copy, Debug)]
pub(super) struct EntryData {
    pub(super) key: Text,
    pub(super) key_span: Span,
    pub(super) node: NodeId,
}

impl Tree {
    /// A tree without nodes, for a reader to fill.
    pub(super) fn empty(sources: SourceSet) -> Self {
        Self {
            sources,
            texts: Texts::default(),
            nodes: Vec::new(),
            root: NodeId(0),
            edition: Edition::V3_0,
            files: Vec::new(),
            successors: HashMap::default(),
            octals: HashSet::default(),
            known: Known::default(),
        }
    }

    /// Takes what was read from the next file; the first is the document.
    pub(super) fn push_file(&mut self, root: Option<NodeId>) {
        self.files.push(root);
        if let (1, Some(root)) = (self.files.len(), root) {
            self.set_root(root);
        }
    }

    /// Lets another node be the document; what was read stays where it is.
    pub(crate) fn set_root(&mut self, root: NodeId) {
        self.root = root;
        self.known = Known::default();
        self.edition = Edition::stated(self.root()).unwrap_or(self.edition);
    }

    /// The outermost value of a file as it was read, if the file holds one.
    pub fn file(&self, file: FileId) -> Option<Node<'_>> {
        self.files.get(file.0 as usize).copied().flatten().map(|root| self.node(root))
    }

    /// The outermost value of each file as it was read.
    pub fn files(&self) -> impl Iterator<Item = Node<'_>> {
        self.files.iter().flatten().map(|root| self.node(*root))
    }

    /// Lets a node stand for another one, which references still name.
    pub(crate) fn succeed(&mut self, former: NodeId, now: NodeId) {
        self.successors.insert(former, now);
    }

    /// What now stands for a node as it was read: another one, where the document was of another edition.
    pub fn successor<'t>(&'t self, node: Node<'t>) -> Node<'t> {
        self.successors.get(&node.id()).map_or(node, |now| self.node(*now))
    }

    /// The edition that the document is written in; once `dialect` has brought it into another form, that of the form.
    pub fn edition(&self) -> Edition {
        self.edition
    }

    /// The edition that the document is written in, whatever form it has now.
    pub fn written_edition(&self) -> Edition {
        let document = self.file(FileId::ROOT);
        document.and_then(Edition::stated).unwrap_or(self.edition)
    }

    /// The texts from which the tree was read.
    pub fn sources(&self) -> &SourceSet {
        &self.sources
    }

    /// Whether the document says that it is written in OpenAPI 3.1 or later.
    pub fn is_since_3_1(&self) -> bool {
        self.edition >= Edition::V3_1
    }

    /// The node that holds all others.
    pub fn root(&self) -> Node<'_> {
        self.node(self.root)
    }

    /// The node of a number that came from this tree.
    pub fn node(&self, id: NodeId) -> Node<'_> {
        Node::new(self, id)
    }

    /// The node at an RFC 6901 pointer, in the tree as it now is.
    pub fn at(&self, pointer: &str) -> Option<Node<'_>> {
        self.root().at(pointer)
    }

    /// Every map that has this key.
    pub fn with_key(&self, key: &str) -> impl Iterator<Item = Node<'_>> {
        // No map has a key that is not among the texts, so that most documents are not searched.
        let key = self.find_text(key);
        let has = move |node: &&NodeData| match (&node.data, key) {
            (Data::Map(entries), Some(key)) => entries.iter().any(|entry| entry.key == key),
            _ => false,
        };
        let searched = if key.is_some() { self.nodes.as_slice() } else { &[] };
        let numbered = (0..).zip(searched);
        numbered.filter(move |(_, node)| has(node)).map(|(id, _)| self.node(NodeId(id)))
    }

    /// Every node that the tree stores, in the order of reading.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = Node<'_>> {
        (0..self.next_id().0).map(|id| self.node(NodeId(id)))
    }

    /// How many nodes the tree stores; a shared node counts once.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether the tree has no nodes; a tree that was read always has some.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Lets a child of a list or a map, counted from 0, be another node.
    pub(crate) fn replace_child(&mut self, parent: NodeId, index: usize, node: NodeId) {
        // No map gets or loses a key by that.
        match &mut self.nodes[parent.0 as usize].data {
            Data::List(items) => items[index] = node,
            Data::Map(entries) => entries[index].node = node,
            _ => {}
        }
    }

    /// Gives a copy of the map at `key` of `parent` a list under `name`, and lets `parent` have the
    /// copy.
    ///
    /// The map is copied since others may share it; its children are shared. The list takes its
    /// span and its pointer from `origin`.
    pub(crate) fn set_list(
        &mut self,
        parent: NodeId,
        key: &str,
        name: &str,
        items: Vec<NodeId>,
        origin: NodeId,
    ) {
        let NodeData { span, parent: outer, step, .. } = *self.data(origin);
        let list = self.add(NodeData { span, parent: outer, step, data: Data::List(items) });
        let name = self.texts.intern(name);
        let Some((index, map)) = self.find_child(parent, key) else { return };
        let NodeData { span, parent: outer, step, data: Data::Map(entries) } = self.data(map)
        else {
            return;
        };
        let mut entries = entries.clone();
        match entries.iter_mut().find(|entry| entry.key == name) {
            Some(entry) => entry.node = list,
            None => {
                entries.push(EntryData { key: name, key_span: self.data(list).span, node: list })
            }
        }
        let copy = NodeData { span: *span, parent: *outer, step: *step, data: Data::Map(entries) };
        let copy = self.add(copy);
        self.replace_child(parent, index, copy);
    }

    pub(super) fn find_child(&self, parent: NodeId, key: &str) -> Option<(usize, NodeId)> {
        let index = self.node(parent).entries().position(|entry| entry.key == key)?;
        let Data::Map(entries) = &self.data(parent).data else { return None };
        Some((index, entries[index].node))
    }

    /// The number that the next node gets.
    pub(super) fn next_id(&self) -> NodeId {
        let number = u32::try_from(self.nodes.len());
        NodeId(number.expect("a tree of four billion nodes does not fit in memory"))
    }

    /// Adds a node and gives its number.
    pub(super) fn add(&mut self, node: NodeData) -> NodeId {
        let id = self.next_id();
        self.known.learn_of(&node.data);
        self.nodes.push(node);
        id
    }

    pub(super) fn data(&self, id: NodeId) -> &NodeData {
        &self.nodes[id.0 as usize]
    }

    pub(super) fn data_mut(&mut self, id: NodeId) -> &mut NodeData {
        self.known.forget_keys_of(id);
        &mut self.nodes[id.0 as usize]
    }

    pub(super) fn text(&self, text: Text) -> &str {
        &self.texts.list[text.0 as usize]
    }

    pub(super) fn find_text(&self, text: &str) -> Option<Text> {
        self.texts.find(text)
    }

    pub(super) fn intern(&mut self, text: &str) -> Text {
        self.texts.intern(text)
    }
}

/// The number of a text; equal texts have the same number, so keys are compared as numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Text(u32);

/// Every key, string and lexeme of a tree, each stored once.
#[derive(Debug, Default)]
struct Texts {
    index: HashMap<Arc<str>, Text>,
    list: Vec<Arc<str>>,
}

impl Texts {
    fn find(&self, text: &str) -> Option<Text> {
        self.index.get(text).copied()
    }

    fn intern(&mut self, text: &str) -> Text {
        if let Some(known) = self.find(text) {
            return known;
        }
        let number = u32::try_from(self.list.len())
            .expect("a file of four billion texts does not fit in memory");
        let shared: Arc<str> = text.into();
        self.list.push(Arc::clone(&shared));
        self.index.insert(shared, Text(number));
        Text(number)
    }
}

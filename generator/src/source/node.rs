//! A cursor on one node of a tree.

use std::fmt::{self, Write};

use super::tree::{Data, EntryData, NodeData, Step};
use super::{Edition, FileId, NodeId, Span, Tree};

/// Up to how many keys it is faster to compare their texts than to look up which text is asked for.
const FEW: usize = 6;

/// One value of a document, with its place. It is a reference and a number, so it is copied freely.
#[derive(Clone, Copy)]
pub struct Node<'t> {
    tree: &'t Tree,
    id: NodeId,
}

/// What a node holds; [`Node::items`] and [`Node::entries`] give what is in a list and a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'t> {
    /// No value.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// The lexeme of a number: as written, if JSON has that form.
    Number(&'t str),
    /// A text.
    String(&'t str),
    /// A list.
    List,
    /// A map.
    Map,
}

/// The kind of a value; it prints as an English phrase such as `a list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// No value.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// A text.
    String,
    /// A list.
    List,
    /// A map.
    Map,
}

/// One entry of a map.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'t> {
    /// The key.
    pub key: &'t str,
    /// Where the key stands.
    pub key_span: Span,
    /// The value.
    pub node: Node<'t>,
}

impl<'t> Node<'t> {
    pub(super) fn new(tree: &'t Tree, id: NodeId) -> Self {
        Self { tree, id }
    }

    /// Whether the document is written in OpenAPI 3.1 or later, where schemas are those of JSON Schema 2020-12.
    pub fn is_since_3_1(self) -> bool {
        self.tree.is_since_3_1()
    }

    /// The edition that the document is written in.
    pub fn edition(self) -> Edition {
        self.tree.edition()
    }

    /// The tree that the node belongs to.
    pub(crate) fn tree(self) -> &'t Tree {
        self.tree
    }

    /// The number of this node in its tree.
    pub fn id(self) -> NodeId {
        self.id
    }

    /// A number as it is written, which JSON may have another form for.
    pub(crate) fn literal(self) -> String {
        let Span { column, len, .. } = self.span();
        let lexeme = self.number().unwrap_or_default();
        // Other forms have other lengths: `017` is `17`, `0x1F` is `31`.
        if lexeme.chars().count() == len as usize {
            return lexeme.to_owned();
        }
        let line = self.tree.sources().line(self.span());
        line.chars().skip(column as usize - 1).take(len as usize).collect()
    }

    /// Where the node stands in its file.
    pub fn span(self) -> Span {
        self.stored().span
    }

    /// Where the node stood in the file as read, as an RFC 6901 pointer; the empty text is the
    /// root. In front of that of a node from another file than the document stand the path of the file, as seen from the
    /// document, and `#`.
    ///
    /// It stays what it was when `resolve` has moved the node elsewhere.
    pub fn pointer(self) -> String {
        match self.span().file {
            FileId::ROOT => self.pointer_in_file(),
            file => format!("{}#{}", self.tree.sources().path(file), self.pointer_in_file()),
        }
    }

    /// Where the node stood in its file, as an RFC 6901 pointer.
    pub fn pointer_in_file(self) -> String {
        let len = self.around().map(|node| node.len(node.stored().step)).sum();
        let mut pointer = String::with_capacity(len);
        self.write_pointer(&mut pointer);
        pointer
    }

    /// How many bytes a step takes at least.
    fn len(self, step: Step) -> usize {
        const SLASH: usize = 1;
        match step {
            Step::Root => 0,
            Step::Index(_) => SLASH + 1,
            Step::Key(key) => SLASH + self.tree.text(key).len(),
        }
    }

    /// Writes the steps from the root; maps and lists nest no deeper than [`MAX_DEPTH`](super::MAX_DEPTH).
    fn write_pointer(self, pointer: &mut String) {
        let NodeData { parent, step, .. } = *self.stored();
        if step != Step::Root {
            Self { id: parent, ..self }.write_pointer(pointer);
            self.append(pointer, step);
        }
    }

    fn append(self, pointer: &mut String, step: Step) {
        pointer.push('/');
        match step {
            Step::Root => {}
            Step::Index(index) => {
                write!(pointer, "{index}").expect("a text takes all that is written");
            }
            Step::Key(key) => append_escaped(pointer, self.tree.text(key)),
        }
    }

    /// This node and those that held it when it was read, from the inside out.
    pub(crate) fn around(self) -> impl Iterator<Item = Self> + use<'t> {
        let Self { tree, .. } = self;
        std::iter::successors(Some(self), move |node| {
            let NodeData { parent, step, .. } = *node.stored();
            (step != Step::Root).then_some(Self { tree, id: parent })
        })
    }

    /// The value.
    pub fn value(self) -> Value<'t> {
        match &self.stored().data {
            Data::Null => Value::Null,
            Data::Bool(value) => Value::Bool(*value),
            Data::Number(lexeme) => Value::Number(self.tree.text(*lexeme)),
            Data::String(text) => Value::String(self.tree.text(*text)),
            Data::List(_) => Value::List,
            Data::Map(_) => Value::Map,
        }
    }

    /// The kind of the value.
    pub fn kind(self) -> Kind {
        match self.value() {
            Value::Null => Kind::Null,
            Value::Bool(_) => Kind::Bool,
            Value::Number(_) => Kind::Number,
            Value::String(_) => Kind::String,
            Value::List => Kind::List,
            Value::Map => Kind::Map,
        }
    }

    /// The value of a key, if this is a map that has it.
    pub fn get(self, key: &str) -> Option<Node<'t>> {
        self.entry(key).map(|entry| entry.node)
    }

    /// The entry of a key, if this is a map that has it.
    pub fn entry(self, key: &str) -> Option<Entry<'t>> {
        let entries = self.stored_entries();
        if entries.len() <= FEW {
            let entry = entries.iter().find(|entry| self.tree.text(entry.key) == key)?;
            return Some(self.view(entry));
        }
        let key = self.tree.find_text(key)?;
        Some(self.view(&entries[self.tree.position(self.id, entries, key)?]))
    }

    /// The value of a key of the innermost map around this node that has it, the node itself included.
    pub(crate) fn nearest(self, key: &str) -> Option<Node<'t>> {
        let key = self.tree.find_text(key)?;
        let has = |node: Self| node.stored_entries().iter().find(|entry| entry.key == key);
        self.around().find_map(|node| Some(self.view(has(node)?).node))
    }

    /// The node that an RFC 6901 pointer reaches from here, in the tree as it now is.
    pub fn at(self, pointer: &str) -> Option<Node<'t>> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer
            .strip_prefix('/')?
            .split('/')
            .try_fold(self, |node, step| node.child(&unescape(step)))
    }

    /// The entries of a map in their order; nothing for any other kind.
    pub fn entries(
        self,
    ) -> impl ExactSizeIterator<Item = Entry<'t>> + DoubleEndedIterator + Clone + use<'t> {
        self.stored_entries().iter().map(move |entry| self.view(entry))
    }

    /// The items of a list in their order; nothing for any other kind.
    pub fn items(
        self,
    ) -> impl ExactSizeIterator<Item = Node<'t>> + DoubleEndedIterator + Clone + use<'t> {
        let tree = self.tree;
        self.stored_items().iter().map(move |&id| Node { tree, id })
    }

    /// The text, if this is a string.
    pub fn as_str(self) -> Option<&'t str> {
        if let Value::String(text) = self.value() { Some(text) } else { None }
    }

    /// The value, if this is `true` or `false`.
    pub fn as_bool(self) -> Option<bool> {
        if let Value::Bool(value) = self.value() { Some(value) } else { None }
    }

    /// The lexeme, if this is a number. It is a JSON number, exactly as written where JSON has that
    /// form.
    pub fn number(self) -> Option<&'t str> {
        if let Value::Number(lexeme) = self.value() { Some(lexeme) } else { None }
    }

    /// What readers of YAML 1.1 take a number for, where that is another one: its digits are octal for them.
    pub(crate) fn in_yaml_1_1(self) -> Option<u128> {
        let is_octal = self.tree.octals.contains(&self.id);
        u128::from_str_radix(self.number().filter(|_| is_octal)?, 8).ok()
    }

    /// The number, if this is a whole number of at least 0 that fits; `64`, `64.0` and `6.4e1` are
    /// the same.
    pub fn as_u64(self) -> Option<u64> {
        u64::try_from(self.as_i128()?).ok()
    }

    /// The number, if this is a whole number that fits; `-5`, `-5.0` and `-50e-1` are the same.
    pub fn as_i128(self) -> Option<i128> {
        super::lexeme::whole(self.number()?)
    }

    /// Whether this is null.
    pub fn is_null(self) -> bool {
        self.value() == Value::Null
    }

    fn child(self, step: &str) -> Option<Node<'t>> {
        match &self.stored().data {
            Data::Map(_) => self.get(step),
            Data::List(items) if !step.starts_with('+') => {
                let id = *items.get(step.parse::<usize>().ok()?)?;
                Some(Node { tree: self.tree, id })
            }
            _ => None,
        }
    }

    fn stored(self) -> &'t NodeData {
        self.tree.data(self.id)
    }

    fn stored_entries(self) -> &'t [EntryData] {
        if let Data::Map(entries) = &self.stored().data { entries } else { &[] }
    }

    fn stored_items(self) -> &'t [NodeId] {
        if let Data::List(items) = &self.stored().data { items } else { &[] }
    }

    fn view(self, entry: &EntryData) -> Entry<'t> {
        let EntryData { key, key_span, node } = *entry;
        Entry { key: self.tree.text(key), key_span, node: Node { tree: self.tree, id: node } }
    }
}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?} at {:?}", self.value(), self.pointer())
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Null => "null",
            Self::Bool => "a boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::List => "a list",
            Self::Map => "a map",
        })
    }
}

/// Writes a key as a step of a pointer.
pub(crate) fn escape(key: &str) -> String {
    let mut step = String::with_capacity(key.len());
    append_escaped(&mut step, key);
    step
}

/// Writes a key as a step at the end of a pointer, piece by piece between the two marks that are escaped.
fn append_escaped(pointer: &mut String, key: &str) {
    let mut done = 0;
    for (place, byte) in key.bytes().enumerate() {
        let escaped = match byte {
            b'~' => "~0",
            b'/' => "~1",
            _ => continue,
        };
        pointer.push_str(&key[done..place]);
        pointer.push_str(escaped);
        done = place + 1;
    }
    pointer.push_str(&key[done..]);
}

/// Reads a step of a pointer as a key.
fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

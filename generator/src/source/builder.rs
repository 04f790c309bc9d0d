//! Builds a tree out of what a reader meets, one event after the other, without recursion.

use foldhash::HashMap;
use std::collections::hash_map;

use super::tree::{Data, EntryData, NodeData, Step, Text};
use super::{ALIAS_BUDGET, MAX_DEPTH, NodeId, Span, Tree};
use crate::report::{Code, Report};

/// The part of a tree that is read from one file, in the making.
pub(super) struct Builder<'r> {
    tree: &'r mut Tree,
    /// The first node of the file.
    first: NodeId,
    open: Vec<Open>,
    report: &'r mut Report,
    /// For each node of the file, what following its aliases makes of it.
    extents: Vec<Extent>,
    /// How many nodes aliases have added so far.
    added: u32,
    /// The keys of the map that is being closed; kept to save allocations.
    seen: HashMap<Text, Span>,
}

/// Reading cannot go on; the reason is in the report.
#[derive(Debug)]
pub(super) struct Stop;

/// A value without children.
pub(super) enum Scalar<'s> {
    Null,
    Bool(bool),
    Number(&'s str),
    String(&'s str),
}

/// A list or a map that is not closed yet.
struct Open {
    node: NodeId,
    content: Content,
}

enum Content {
    List(Vec<NodeId>),
    Map { entries: Vec<EntryData>, merges: Vec<NodeId>, key: Option<Key> },
}

/// A key that waits for its value.
#[derive(Clone, Copy)]
enum Key {
    Plain(Text, Span),
    Merge(Text),
}

/// How many nodes there are at and below a node, and on how many levels.
#[derive(Clone, Copy)]
struct Extent {
    nodes: u32,
    levels: u32,
}

impl<'r> Builder<'r> {
    pub(super) fn new(tree: &'r mut Tree, report: &'r mut Report) -> Self {
        let first = tree.next_id();
        Self {
            tree,
            first,
            open: Vec::new(),
            report,
            extents: Vec::new(),
            added: 0,
            seen: HashMap::default(),
        }
    }

    /// The report, for what the reader itself finds.
    pub(super) fn report(&mut self) -> &mut Report {
        self.report
    }

    /// The outermost value of the file, or nothing where no value was met.
    pub(super) fn finish(self) -> Option<NodeId> {
        (self.tree.next_id() != self.first).then_some(self.first)
    }

    /// Whether the next scalar is a key of the innermost map.
    pub(super) fn wants_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { content: Content::Map { key: None, .. }, .. }))
    }

    /// Whether the innermost open value is a map.
    pub(super) fn in_map(&self) -> bool {
        matches!(self.open.last(), Some(Open { content: Content::Map { .. }, .. }))
    }

    /// Whether every list and map is closed.
    pub(super) fn is_closed(&self) -> bool {
        self.open.is_empty()
    }

    /// Takes a key of the innermost map.
    pub(super) fn key(&mut self, text: &str, span: Span) {
        let text = self.text(text);
        self.key_text(text, span);
    }

    /// A text of the tree.
    pub(super) fn text(&mut self, text: &str) -> Text {
        self.tree.intern(text)
    }

    /// Takes a key of the innermost map that is a text of the tree.
    pub(super) fn key_text(&mut self, text: Text, span: Span) {
        self.set_key(Key::Plain(text, span));
    }

    /// Makes room for so many nodes, so that a large tree is not moved while it grows.
    pub(super) fn expect_nodes(&mut self, count: usize) {
        self.tree.nodes.reserve(count);
        self.extents.reserve(count);
    }

    /// Takes the key `<<` of YAML: the value that follows gives its entries to the innermost map.
    pub(super) fn merge_key(&mut self) {
        let text = self.tree.intern("<<");
        self.set_key(Key::Merge(text));
    }

    /// Takes a value without children.
    pub(super) fn scalar(&mut self, scalar: Scalar<'_>, span: Span) -> NodeId {
        let data = match scalar {
            Scalar::Null => Data::Null,
            Scalar::Bool(value) => Data::Bool(value),
            Scalar::Number(lexeme) => Data::Number(self.tree.intern(lexeme)),
            Scalar::String(text) => Data::String(self.tree.intern(text)),
        };
        let node = self.add(data, span);
        self.attach(node);
        node
    }

    /// Corrects the length of a scalar, which a reader may know only after the value.
    pub(super) fn set_len(&mut self, node: NodeId, len: u32) {
        self.tree.data_mut(node).span.len = len;
    }

    /// Notes that readers of YAML 1.1 take a number for an octal one.
    pub(super) fn set_octal(&mut self, node: NodeId) {
        self.tree.octals.insert(node);
    }

    /// Opens a list.
    pub(super) fn start_list(&mut self, span: Span) -> Result<NodeId, Stop> {
        self.start(Data::List(Vec::new()), Content::List(Vec::new()), span)
    }

    /// Opens a map.
    pub(super) fn start_map(&mut self, span: Span) -> Result<NodeId, Stop> {
        let content = Content::Map { entries: Vec::new(), merges: Vec::new(), key: None };
        self.start(Data::Map(Vec::new()), content, span)
    }

    /// Closes the innermost list or map.
    pub(super) fn end(&mut self) {
        let Open { node, content } = self.open.pop().expect("a reader closes only what it opened");
        let data = match content {
            Content::List(items) => Data::List(items),
            Content::Map { mut entries, merges, .. }
                if merges.is_empty() && are_few_and_distinct(&entries) =>
            {
                entries.shrink_to_fit();
                Data::Map(entries)
            }
            Content::Map { entries, merges, .. } => {
                let mut entries = self.distinct(entries);
                for merge in merges {
                    self.merge(merge, &mut entries);
                }
                Data::Map(entries)
            }
        };
        self.measure(node, &data);
        self.tree.data_mut(node).data = data;
        self.attach(node);
    }

    /// Takes a finished node once more, as the alias of YAML does.
    pub(super) fn alias(&mut self, node: NodeId, span: Span) -> Result<(), Stop> {
        let Extent { nodes, levels } = self.extents[self.number(node)];
        if self.open.iter().any(|open| open.node == node) {
            self.report
                .error(Code::Alias, span, "the alias stands within its own anchor")
                .help("write the value out, or use a `$ref` for a schema that contains itself");
            return Err(Stop);
        }
        self.added = self.added.saturating_add(nodes);
        if self.added > ALIAS_BUDGET {
            self.report
                .error(
                    Code::Alias,
                    span,
                    format!("the aliases of this file add more than {ALIAS_BUDGET} nodes"),
                )
                .label("this alias is one too many")
                .help("use `$ref` in the place of aliases");
            return Err(Stop);
        }
        if self.open.len() + levels as usize > MAX_DEPTH {
            return Err(self.too_deep(span));
        }
        self.attach(node);
        Ok(())
    }

    fn set_key(&mut self, new: Key) {
        if let Some(Open { content: Content::Map { key, .. }, .. }) = self.open.last_mut() {
            *key = Some(new);
        }
    }

    fn start(&mut self, data: Data, content: Content, span: Span) -> Result<NodeId, Stop> {
        if self.open.len() >= MAX_DEPTH {
            return Err(self.too_deep(span));
        }
        let node = self.add(data, span);
        self.open.push(Open { node, content });
        Ok(node)
    }

    /// Says that the limit of nesting is passed.
    pub(super) fn too_deep(&mut self, span: Span) -> Stop {
        self.report
            .error(
                Code::TooDeep,
                span,
                format!("lists and maps are nested more than {MAX_DEPTH} deep"),
            )
            .label("this one is too deep")
            .help("move inner schemas to `components/schemas` and refer to them");
        Stop
    }

    /// Adds a node that knows its parent; its parent learns of it when it is finished.
    fn add(&mut self, data: Data, span: Span) -> NodeId {
        let (parent, step) = match self.open.last() {
            None => (self.first, Step::Root),
            Some(Open { node, content }) => (*node, content.next_step()),
        };
        self.extents.push(Extent { nodes: 1, levels: 0 });
        self.tree.add(NodeData { span, parent, step, data })
    }

    /// Gives a finished node to the innermost list or map.
    fn attach(&mut self, node: NodeId) {
        match self.open.last_mut().map(|open| &mut open.content) {
            None => {}
            Some(Content::List(items)) => items.push(node),
            Some(Content::Map { entries, merges, key }) => match key.take() {
                Some(Key::Plain(key, key_span)) => entries.push(EntryData { key, key_span, node }),
                Some(Key::Merge(_)) => merges.push(node),
                None => {}
            },
        }
    }

    /// Keeps the first entry of each key and reports the others.
    fn distinct(&mut self, entries: Vec<EntryData>) -> Vec<EntryData> {
        self.seen.clear();
        let mut kept = Vec::with_capacity(entries.len());
        for entry in entries {
            let first = *self.seen.entry(entry.key).or_insert(entry.key_span);
            if first == entry.key_span {
                kept.push(entry);
                continue;
            }
            let key = self.tree.text(entry.key);
            self.report
                .error(
                    Code::DuplicateKey,
                    entry.key_span,
                    format!("the key `{key}` stands twice in one map"),
                )
                .label("again here")
                .also(first, "first here")
                .help("remove one of the two");
        }
        kept
    }

    /// Adds the entries of a merged map whose keys are not there yet.
    fn merge(&mut self, from: NodeId, entries: &mut Vec<EntryData>) {
        let sources = match &self.tree.data(from).data {
            Data::List(items) => items.clone(),
            _ => vec![from],
        };
        for source in sources {
            let NodeData { data, span, .. } = self.tree.data(source);
            let Data::Map(merged) = data else {
                self.report
                    .error(
                        Code::MergeKey,
                        *span,
                        "the value of `<<` is neither a map nor a list of maps",
                    )
                    .help("name the anchor of a map: `<<: *anchor`");
                continue;
            };
            for entry in merged {
                if let hash_map::Entry::Vacant(slot) = self.seen.entry(entry.key) {
                    slot.insert(entry.key_span);
                    entries.push(*entry);
                }
            }
        }
    }

    /// Notes the extent of a list or map that is complete.
    fn measure(&mut self, node: NodeId, data: &Data) {
        let extent = match data {
            Data::List(items) => self.sum(items.iter().copied()),
            Data::Map(entries) => self.sum(entries.iter().map(|entry| entry.node)),
            _ => return,
        };
        let number = self.number(node);
        self.extents[number] = extent;
    }

    /// The number of a node within its file.
    fn number(&self, node: NodeId) -> usize {
        (node.0 - self.first.0) as usize
    }

    fn sum(&self, children: impl Iterator<Item = NodeId>) -> Extent {
        let extents = children.map(|child| self.extents[self.number(child)]);
        extents.fold(Extent { nodes: 1, levels: 1 }, |sum, child| Extent {
            nodes: sum.nodes.saturating_add(child.nodes),
            levels: sum.levels.max(child.levels + 1),
        })
    }
}

/// Whether no two of some entries have one key; of many it is not asked here.
fn are_few_and_distinct(entries: &[EntryData]) -> bool {
    const FEW: usize = 16;
    let mut keys = entries.iter().enumerate();
    entries.len() <= FEW
        && keys.all(|(index, entry)| entries[..index].iter().all(|one| one.key != entry.key))
}

impl Content {
    /// How the next child is reached.
    fn next_step(&self) -> Step {
        match self {
            Self::List(items) => Step::Index(u32::try_from(items.len()).unwrap_or(u32::MAX)),
            Self::Map { key: Some(Key::Plain(key, _) | Key::Merge(key)), .. } => Step::Key(*key),
            Self::Map { key: None, .. } => Step::Root,
        }
    }
}

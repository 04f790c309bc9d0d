//! What a walk over a document finds, and what it reads otherwise than it is written.

use crate::report::{Code, Diagnostic, Report};
use crate::source::{Entry, NewValue, Node, NodeId, Span, Tree};

/// What a walk finds.
#[derive(Default)]
pub(crate) struct Found {
    /// What is at fault, and warnings about what stays as it is.
    pub(super) report: Report,
    /// What is read otherwise than it is written.
    pub(super) mends: Mends,
}

/// Changes that let a document be what its author can only have meant, each with a warning.
#[derive(Default)]
pub(crate) struct Mends {
    list: Vec<Mend>,
    report: Report,
}

/// One change of a tree.
enum Mend {
    /// A child of a list or a map has another value.
    Replace { parent: NodeId, index: usize, value: NewValue },
    /// A map has one entry more.
    Add { map: NodeId, key: &'static str, value: NewValue },
    /// An entry has another key.
    Rename { map: NodeId, from: String, to: String },
    /// A map has one entry less.
    Remove { map: NodeId, key: String },
    /// An entry of a map is one of the map below it.
    Move { map: NodeId, key: &'static str, below: &'static str },
    /// Entries of a map are those of a map below it.
    Gather { map: NodeId, keys: Vec<String>, below: &'static str },
}

/// A value, and where it hangs.
#[derive(Clone, Copy)]
pub(super) struct Child<'t> {
    /// The value.
    pub(super) node: Node<'t>,
    /// The list or map that holds it.
    pub(super) parent: NodeId,
    /// The number of the item or entry.
    pub(super) index: usize,
}

impl Found {
    /// Adds what another walk found.
    pub(super) fn append(&mut self, other: Self) {
        self.report.append(other.report);
        self.mends.list.extend(other.mends.list);
        self.mends.report.append(other.mends.report);
    }
}

impl<'t> Child<'t> {
    /// The entries of a map.
    pub(super) fn entries(map: Node<'t>) -> impl Iterator<Item = (Entry<'t>, Self)> {
        let child = move |(index, entry): (usize, Entry<'t>)| {
            (entry, Self { node: entry.node, parent: map.id(), index })
        };
        map.entries().enumerate().map(child)
    }

    /// The items of a list.
    pub(super) fn items(list: Node<'t>) -> impl Iterator<Item = Self> {
        list.items().enumerate().map(move |(index, node)| Self { node, parent: list.id(), index })
    }
}

impl Mends {
    /// Reads a child as another value.
    pub(super) fn replace(&mut self, child: Child<'_>, value: NewValue) -> &mut Self {
        self.push(Mend::Replace { parent: child.parent, index: child.index, value })
    }

    /// Reads a map as if it had a keyword that it lacks.
    pub(super) fn add(&mut self, map: Node<'_>, key: &'static str, value: NewValue) -> &mut Self {
        self.push(Mend::Add { map: map.id(), key, value })
    }

    /// Reads a key as another one.
    pub(super) fn rename(&mut self, map: NodeId, from: &str, to: &str) -> &mut Self {
        self.push(Mend::Rename { map, from: from.to_owned(), to: to.to_owned() })
    }

    /// Reads a map as if it had no entry of this key.
    pub(super) fn remove(&mut self, map: NodeId, key: &str) -> &mut Self {
        self.push(Mend::Remove { map, key: key.to_owned() })
    }

    /// Reads an entry of a map as one of the map below it, which lacks the key.
    pub(super) fn move_below(
        &mut self,
        map: Node<'_>,
        key: &'static str,
        below: &'static str,
    ) -> &mut Self {
        self.push(Mend::Move { map: map.id(), key, below })
    }

    /// Reads entries of a map as those of a map below it, which it lacks.
    pub(super) fn gather<'k>(
        &mut self,
        map: Node<'_>,
        keys: impl IntoIterator<Item = &'k str>,
        below: &'static str,
    ) -> &mut Self {
        let keys = keys.into_iter().map(str::to_owned).collect();
        self.push(Mend::Gather { map: map.id(), keys, below })
    }

    /// Says so.
    pub(super) fn warn(
        &mut self,
        code: Code,
        span: Span,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.report.warning(code, span, message)
    }

    /// Whether nothing is read otherwise.
    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Changes the tree, and reports each change.
    pub(super) fn apply(self, tree: &mut Tree, report: &mut Report) {
        report.append(self.report);
        // Children are counted as the walk saw them, so nothing is taken away before all are replaced.
        let (replacing, others): (Vec<_>, Vec<_>) =
            self.list.into_iter().partition(|mend| matches!(mend, Mend::Replace { .. }));
        for mend in replacing.into_iter().chain(others) {
            match mend {
                Mend::Replace { parent, index, value } => tree.replace_value(parent, index, &value),
                Mend::Add { map, key, value } => {
                    if tree.node(map).get(key).is_none() {
                        tree.add_entry(map, key, &value);
                    }
                }
                Mend::Rename { map, from, to } => tree.rename_entry(map, &from, &to),
                Mend::Remove { map, key } => tree.remove_entry(map, &key),
                Mend::Move { map, key, below } => tree.move_entry(map, key, below),
                Mend::Gather { map, keys, below } => {
                    if tree.node(map).get(below).is_none() {
                        tree.gather_entries(map, &keys, below);
                    }
                }
            }
        }
    }

    fn push(&mut self, mend: Mend) -> &mut Self {
        self.list.push(mend);
        self
    }
}

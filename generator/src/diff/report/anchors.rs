//! Lines of the newer document to which changes are pinned: what is gone is pinned to what held it.

use crate::diff::change::Change;
use crate::diff::review::Compared;
use crate::model::Origin;
use crate::report::Report;
use crate::source::{FileId, Node, Span, Tree, load};

/// The newer document, read once for all changes.
pub(super) struct Anchors {
    tree: Option<Tree>,
}

impl Anchors {
    pub(super) fn new(compared: &Compared) -> Self {
        Self { tree: load(&compared.head, &mut Report::default()) }
    }

    /// Where a change is pinned: its own place; else the innermost object around its older place that the
    /// newer document still has; else the first line.
    pub(super) fn of(&self, change: &Change) -> Span {
        match (&change.head, &change.base) {
            (Some(origin), _) => origin.span,
            (None, Some(origin)) => self.around(origin),
            (None, None) => Span::start_of(FileId::ROOT),
        }
    }

    fn around(&self, origin: &Origin) -> Span {
        let (path, pointer) = origin.file_and_pointer();
        let tree = self.tree.as_ref();
        let file = tree.zip(path).and_then(|(tree, path)| tree.sources().find(path));
        let file = file.unwrap_or(FileId::ROOT);
        let mut span = Span::start_of(file);
        let mut node = tree.and_then(|tree| tree.file(file));
        for step in pointer.split('/').skip(1) {
            let found = node.and_then(|node| child(node, step));
            node = found.map(|(node, _)| node);
            span = found.map_or(span, |(_, span)| span);
        }
        span
    }
}

/// What a step of a pointer leads to, and the place of it: the key, or the item of a list itself.
fn child<'t>(node: Node<'t>, step: &str) -> Option<(Node<'t>, Span)> {
    let key = step.replace("~1", "/").replace("~0", "~");
    let keyed = node.entry(&key).map(|entry| (entry.node, entry.key_span));
    keyed.or_else(|| node.at(&format!("/{step}")).map(|item| (item, item.span())))
}

//! What a document says of the groups that operations are listed under.

use super::facts;
use crate::model::Tag;
use crate::source::Node;

/// The groups that a document describes.
pub(super) fn stated(root: Node<'_>) -> Vec<Tag> {
    let tags = root.get("tags").into_iter().flat_map(Node::items);
    let text = |tag: Node<'_>, key| tag.get(key).map(facts::text).unwrap_or_default();
    tags.map(|tag| Tag { name: text(tag, "name"), text: text(tag, "description") }).collect()
}

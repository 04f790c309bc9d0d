//! Parameters in a path, a query or a header.

use super::schema::{self, Listed};
use super::{Converter, Form};
use crate::source::NodeId;
use crate::structure::PARAMETER;

/// What a shared parameter becomes; a body is part of the operations that use it.
pub(super) fn component(converter: &mut Converter<'_>, node: NodeId) -> Option<NodeId> {
    let node = converter.followed(&PARAMETER, node)?;
    let is_body = matches!(converter.text(node, "in"), Some("body" | "formData"));
    (!is_body).then(|| parameter(converter, node))
}

/// What a parameter becomes, which is neither a body nor a reference.
pub(super) fn parameter(converter: &mut Converter<'_>, node: NodeId) -> NodeId {
    if let Some(made) = converter.made.get(&(node, Form::Parameter)) {
        return *made;
    }
    let made = described(converter, node);
    let place = converter.text(node, "in").unwrap_or_default();
    Listed::of(converter, node, place).say(converter, made, node);
    converter.made.insert((node, Form::Parameter), made);
    made
}

/// What a header of a reply becomes.
pub(super) fn header(converter: &mut Converter<'_>, node: NodeId) -> NodeId {
    if let Some(made) = converter.made.get(&(node, Form::Header)) {
        return *made;
    }
    let made = described(converter, node);
    Listed::of(converter, node, "header").say(converter, made, node);
    converter.made.insert((node, Form::Header), made);
    made
}

/// What is said beside the value, and the value's schema.
fn described(converter: &mut Converter<'_>, node: NodeId) -> NodeId {
    let made = converter.map(node);
    for entry in converter.entries(node) {
        let is_said_otherwise = ["collectionFormat", "x-example"].contains(&entry.key.as_str());
        if !schema::speaks_of_value(&entry.key) && !is_said_otherwise {
            converter.share(made, &entry);
        }
    }
    let schema = schema::of_value(converter, node);
    let place = converter.tree.node(node).span();
    converter.put(made, "schema", place, schema);
    made
}

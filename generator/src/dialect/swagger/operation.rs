//! Path items and operations.

use super::{Converter, body, document, parameter, response};
use crate::source::NodeId;
use crate::structure::{METHODS, OPERATION, PARAMETER, PATH_ITEM};

/// What a path item becomes.
pub(super) fn path_item(converter: &mut Converter<'_>, node: NodeId) -> Option<NodeId> {
    let node = converter.followed(&PATH_ITEM, node)?;
    let made = converter.map(node);
    let shared = parameters(converter, node);
    for entry in converter.entries(node) {
        match entry.key.as_str() {
            "parameters" => {
                let plain = plain(converter, &shared);
                let list = converter.tree.add_list(entry.node, plain);
                converter.put(made, "parameters", entry.key_span, list);
            }
            method if METHODS.contains(&method) => {
                if let Some(node) = converter.followed(&OPERATION, entry.node) {
                    let operation = operation(converter, node, &shared);
                    converter.put(made, method, entry.key_span, operation);
                }
            }
            _ => converter.share(made, &entry),
        }
    }
    Some(made)
}

/// The parameters of a path item or an operation, references followed.
fn parameters(converter: &mut Converter<'_>, node: NodeId) -> Vec<NodeId> {
    let list = converter.get(node, "parameters");
    let items = list.map(|list| converter.items(list)).unwrap_or_default();
    items.into_iter().filter_map(|item| converter.followed(&PARAMETER, item)).collect()
}

/// Those that are parameters in OpenAPI 3.0 too.
fn plain(converter: &mut Converter<'_>, parameters: &[NodeId]) -> Vec<NodeId> {
    let (plain, _) = divided(converter, parameters);
    plain.into_iter().map(|node| parameter::parameter(converter, node)).collect()
}

/// Parameters, and what makes a body.
fn divided(converter: &Converter<'_>, parameters: &[NodeId]) -> (Vec<NodeId>, Vec<NodeId>) {
    let is_plain =
        |node: &NodeId| !matches!(converter.text(*node, "in"), Some("body" | "formData"));
    parameters.iter().copied().partition(is_plain)
}

fn operation(converter: &mut Converter<'_>, node: NodeId, shared: &[NodeId]) -> NodeId {
    let made = converter.map(node);
    let own = parameters(converter, node);
    for entry in converter.entries(node) {
        match entry.key.as_str() {
            "parameters" => {
                let plain = plain(converter, &own);
                let list = converter.tree.add_list(entry.node, plain);
                converter.put(made, "parameters", entry.key_span, list);
            }
            "responses" => {
                let produces = converter.media_types(node, "produces");
                let responses = converter.each(entry.node, |converter, node| {
                    response::response(converter, node, &produces)
                });
                converter.put(made, "responses", entry.key_span, responses);
            }
            "schemes" => {
                if let Some(servers) = document::servers(converter, Some(entry.node)) {
                    converter.put(made, "servers", entry.key_span, servers);
                }
            }
            "consumes" | "produces" => {}
            _ => converter.share(made, &entry),
        }
    }
    let parts = parts(converter, &own, shared);
    if let Some(body) = body::request_body(converter, node, &parts) {
        let place = converter.tree.node(body).span();
        converter.put(made, "requestBody", place, body);
    }
    made
}

/// What the body of an operation is made of. A body of its own stands for all that its path says of one; a part of a form
/// stands for that of the same name.
fn parts(converter: &Converter<'_>, own: &[NodeId], shared: &[NodeId]) -> Vec<NodeId> {
    let (_, own) = divided(converter, own);
    let (_, shared) = divided(converter, shared);
    let named = |node: NodeId| (converter.text(node, "in"), converter.text(node, "name"));
    let has_body = own.iter().any(|part| named(*part).0 == Some("body"));
    let is_kept = |part: &NodeId| match named(*part) {
        _ if has_body => false,
        (Some("body"), _) => own.is_empty(),
        name => own.iter().all(|own| named(*own) != name),
    };
    shared.into_iter().filter(is_kept).chain(own.iter().copied()).collect()
}

impl Converter<'_> {
    /// The media types of an operation, or else of the document; nothing where neither names any.
    pub(super) fn media_types(&self, operation: NodeId, key: &str) -> Vec<String> {
        let root = self.tree.root().id();
        let lists = [self.get(operation, key), self.get(root, key)];
        let list = lists.into_iter().flatten().find(|list| !self.items(*list).is_empty());
        let items = list.map(|list| self.items(list)).unwrap_or_default();
        let mut names: Vec<String> = Vec::new();
        for name in items.iter().filter_map(|item| self.tree.node(*item).as_str()) {
            if !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
        names
    }
}

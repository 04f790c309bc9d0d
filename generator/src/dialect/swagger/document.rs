//! The document as a whole, where it is served, and what its operations share.

use super::{Converter, operation, parameter, response, schema, security, text};
use crate::source::NodeId;

/// What the document becomes.
pub(super) fn document(converter: &mut Converter<'_>) -> NodeId {
    let root = converter.tree.root().id();
    let document = converter.map(root);
    for entry in converter.entries(root) {
        match entry.key.as_str() {
            "swagger" => converter.set(document, "openapi", entry.node, &text("3.0.3")),
            "paths" => {
                let paths = converter.each(entry.node, operation::path_item);
                converter.put(document, "paths", entry.key_span, paths);
            }
            "host"
            | "basePath"
            | "schemes"
            | "consumes"
            | "produces"
            | "definitions"
            | "parameters"
            | "responses"
            | "securityDefinitions" => {}
            _ => converter.share(document, &entry),
        }
    }
    if let Some(servers) = servers(converter, converter.get(root, "schemes")) {
        let place = converter.tree.node(servers).span();
        converter.put(document, "servers", place, servers);
    }
    let components = components(converter, root);
    converter.put(document, "components", converter.tree.root().span(), components);
    document
}

/// A server for each of the schemes, at the host and the path of the document; nothing where it names neither.
pub(super) fn servers(converter: &mut Converter<'_>, schemes: Option<NodeId>) -> Option<NodeId> {
    let root = converter.tree.root().id();
    let (host, path) = (converter.get(root, "host"), converter.get(root, "basePath"));
    let place = host.or(path)?;
    let path = converter.text(root, "basePath").unwrap_or_default().trim_end_matches('/');
    let address = match converter.text(root, "host") {
        Some(host) => format!("//{host}{path}"),
        None if path.is_empty() => "/".to_owned(),
        None => path.to_owned(),
    };
    let schemes = schemes.map(|schemes| converter.items(schemes)).unwrap_or_default();
    let names = schemes.iter().filter_map(|scheme| converter.tree.node(*scheme).as_str());
    let mut urls: Vec<String> = match host {
        Some(_) => names.map(|scheme| format!("{scheme}:{address}")).collect(),
        None => Vec::new(),
    };
    if urls.is_empty() {
        urls.push(address);
    }
    let server = |url: &String| converter.tree.add_map(place, &[("url", text(url))]);
    let servers = urls.iter().map(server).collect();
    Some(converter.tree.add_list(place, servers))
}

fn components(converter: &mut Converter<'_>, root: NodeId) -> NodeId {
    let components = converter.map(root);
    for entry in converter.entries(root) {
        let (name, section) = match entry.key.as_str() {
            "definitions" => (
                "schemas",
                converter.each(entry.node, |converter, node| Some(schema::schema(converter, node))),
            ),
            "parameters" => ("parameters", converter.each(entry.node, parameter::component)),
            "responses" => ("responses", converter.each(entry.node, response::component)),
            "securityDefinitions" => {
                ("securitySchemes", converter.each(entry.node, security::scheme))
            }
            _ => continue,
        };
        converter.put(components, name, entry.key_span, section);
    }
    components
}

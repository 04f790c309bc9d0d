//! Security schemes.

use super::{Converter, text};
use crate::source::NodeId;

/// What a security scheme becomes.
pub(super) fn scheme(converter: &mut Converter<'_>, node: NodeId) -> Option<NodeId> {
    let made = converter.map(node);
    let kind = converter.text(node, "type").unwrap_or_default().to_owned();
    for entry in converter.entries(node) {
        match (kind.as_str(), entry.key.as_str()) {
            ("basic", "type") => {
                converter.set(made, "type", entry.node, &text("http"));
                converter.set(made, "scheme", entry.node, &text("basic"));
            }
            ("oauth2", "flow") => {
                let flows = flows(converter, node, entry.node);
                converter.put(made, "flows", entry.key_span, flows);
            }
            ("oauth2", "authorizationUrl" | "tokenUrl" | "scopes") => {}
            _ => converter.share(made, &entry),
        }
    }
    Some(made)
}

/// The one flow of a scheme, under the name that it has since OpenAPI 3.0.
fn flows(converter: &mut Converter<'_>, scheme: NodeId, flow: NodeId) -> NodeId {
    let name = match converter.tree.node(flow).as_str() {
        Some("application") => "clientCredentials",
        Some("accessCode") => "authorizationCode",
        Some("password") => "password",
        _ => "implicit",
    };
    let flows = converter.map(flow);
    let made = converter.map(scheme);
    for entry in converter.entries(scheme) {
        if ["authorizationUrl", "tokenUrl", "scopes"].contains(&entry.key.as_str()) {
            converter.share(made, &entry);
        }
    }
    let place = converter.tree.node(flow).span();
    converter.put(flows, name, place, made);
    flows
}

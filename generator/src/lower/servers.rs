//! Where an API is served.

use super::facts;
use crate::model::{Server, ServerVariable};
use crate::source::{Entry, Node};

/// The servers that a document, a path or an operation states itself.
pub(super) fn stated(node: Node<'_>) -> Vec<Server> {
    node.get("servers").into_iter().flat_map(Node::items).map(server).collect()
}

fn server(node: Node<'_>) -> Server {
    let variables = node.get("variables").into_iter().flat_map(Node::entries);
    Server {
        url: node.get("url").map(facts::text).unwrap_or_default(),
        variables: variables.map(variable).collect(),
        origin: facts::origin(node),
    }
}

fn variable(Entry { key, node, .. }: Entry<'_>) -> ServerVariable {
    ServerVariable {
        name: key.to_owned(),
        default: node.get("default").map(facts::text).unwrap_or_default(),
        values: node.get("enum").into_iter().flat_map(Node::items).map(facts::text).collect(),
        origin: facts::origin(node),
    }
}

/// The servers of an operation, or those of its path, where these are not the document's.
pub(super) fn of_operation(path: Node<'_>, operation: Node<'_>) -> Vec<Server> {
    let own = stated(operation);
    if own.is_empty() { stated(path) } else { own }
}

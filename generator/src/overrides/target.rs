//! Which node of a document is meant.

use crate::source::{Node, NodeId, Tree, escape};
use crate::structure::{methods, nearest};

/// Where a document keeps its schemas.
const SCHEMAS: &str = "/components/schemas";

/// A thing that is meant.
pub(super) struct Target {
    /// Its node.
    pub node: NodeId,
    /// The schema that declares it and its name there, where it is a property or a value of an enumeration.
    pub part: Option<(NodeId, String)>,
    /// Whether it is a value of an enumeration.
    pub is_listed: bool,
}

/// The thing of a name: a pointer, an operationId, a component, or a component and one of its properties. Else what may
/// have been meant.
pub(super) fn find(tree: &Tree, name: &str) -> Result<Target, Option<String>> {
    if name.starts_with('/') {
        return by_pointer(tree, name).ok_or_else(|| nearest_pointer(tree, name));
    }
    // OpenAPI 2.0 keeps its schemas elsewhere.
    let place = if tree.at("/definitions").is_some() { "/definitions" } else { SCHEMAS };
    let component = |name: &str| format!("{place}/{}", escape(name));
    let property = |name: &str| {
        let (component_name, property) = name.rsplit_once('.')?;
        Some(format!("{}/properties/{}", component(component_name), escape(property)))
    };
    let found = by_pointer(tree, &component(name))
        .or_else(|| {
            operation(tree, name).map(|node| Target {
                node: node.id(),
                part: None,
                is_listed: false,
            })
        })
        .or_else(|| by_pointer(tree, &property(name)?));
    found.ok_or_else(|| nearest_name(tree, name))
}

fn by_pointer(tree: &Tree, pointer: &str) -> Option<Target> {
    let node = tree.at(pointer)?;
    let (outer, last) = pointer.rsplit_once('/')?;
    let (owner, keyword) = outer.rsplit_once('/')?;
    let name = match keyword {
        "properties" => Some(last.replace("~1", "/").replace("~0", "~")),
        "enum" => node.as_str().or(node.number()).map(str::to_owned),
        _ => None,
    };
    let part = name.and_then(|name| Some((tree.at(owner)?.id(), name)));
    Some(Target { node: node.id(), part, is_listed: keyword == "enum" })
}

/// Every operation with an operationId.
fn operations(tree: &Tree) -> impl Iterator<Item = (&str, Node<'_>)> {
    let items = tree.at("/paths").into_iter().flat_map(Node::entries);
    let operations = items.flat_map(|item| methods(item.node)).map(|found| found.entry.node);
    operations.filter_map(|node| {
        let id = node.get("operationId")?.as_str()?;
        Some((id, node))
    })
}

fn operation<'t>(tree: &'t Tree, name: &str) -> Option<Node<'t>> {
    operations(tree).find(|(id, _)| *id == name).map(|(_, node)| node)
}

/// The name that is nearest to one that nothing has.
fn nearest_name(tree: &Tree, name: &str) -> Option<String> {
    let place = tree.at("/definitions").or_else(|| tree.at(SCHEMAS));
    let schemas = place.into_iter().flat_map(Node::entries);
    let schemas: Vec<_> = schemas.collect();
    if let Some((component, property)) = name.rsplit_once('.') {
        let known = schemas.iter().find(|entry| entry.key == component);
        let members = known.and_then(|entry| entry.node.get("properties"));
        let members = members.into_iter().flat_map(Node::entries).map(|entry| entry.key);
        if let Some(meant) = nearest(property, members) {
            return Some(format!("{component}.{meant}"));
        }
    }
    let names = schemas.iter().map(|entry| entry.key).chain(operations(tree).map(|(id, _)| id));
    nearest(name, names).map(str::to_owned)
}

/// The pointer with the first step that leads nowhere put right.
fn nearest_pointer(tree: &Tree, pointer: &str) -> Option<String> {
    let mut steps: Vec<&str> = pointer.split('/').skip(1).collect();
    let known = (0..steps.len()).rev().find(|count| {
        *count == 0 || tree.at(&format!("/{}", steps[..*count].join("/"))).is_some()
    })?;
    let holder = match known {
        0 => tree.root(),
        _ => tree.at(&format!("/{}", steps[..known].join("/")))?,
    };
    let step = steps[known].replace("~1", "/").replace("~0", "~");
    let meant = escape(nearest(&step, holder.entries().map(|entry| entry.key))?);
    steps[known] = &meant;
    Some(format!("/{}", steps.join("/")))
}

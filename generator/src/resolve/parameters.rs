//! Adds the parameters of a path item to each of its operations, and reads one that is repeated once.

use crate::report::{Code, Report};
use crate::source::{Node, NodeId, Tree};
use crate::structure::{self, MethodKey, PATH_ITEM, Shape, methods};
use foldhash::{HashMap, HashSet};
use std::collections::hash_map::Entry;

/// An operation and the parameters that it gets.
struct Merge {
    path_item: NodeId,
    key: MethodKey,
    parameters: Vec<NodeId>,
    /// The list from which the merged one takes its place.
    origin: NodeId,
}

/// Merges the parameters everywhere; one that is declared twice in one list is reported.
pub(super) fn merge(tree: &mut Tree, report: &mut Report) {
    let mut merges = Vec::new();
    structure::visit(tree.root(), &mut |shape, node| {
        if let Shape::Object(object) | Shape::Referable(object) = shape
            && object.is(&PATH_ITEM)
        {
            path_item(node, &mut merges, report);
        }
    });
    for Merge { path_item, key, parameters, origin } in merges {
        if let Some((holder, key)) = key.own(tree, path_item) {
            tree.set_list(holder, key, "parameters", parameters, origin);
        }
    }
}

fn path_item(node: Node<'_>, merges: &mut Vec<Merge>, report: &mut Report) {
    let list = node.get("parameters");
    let shared = list.map(|list| once(list, report)).unwrap_or_default();
    for found in methods(node) {
        let own_list = found.entry.node.get("parameters");
        let own = own_list.map(|list| once(list, report)).unwrap_or_default();
        let Some(origin) = own_list.or(list) else { continue };
        let own_keys: HashSet<Key> = own.iter().map(|own| key(*own)).collect();
        let inherited = shared.iter().filter(|shared| !own_keys.contains(&key(**shared)));
        let parameters: Vec<NodeId> = inherited.chain(&own).map(|node| node.id()).collect();
        if list.is_some() || parameters.len() < origin.items().len() {
            merges.push(Merge {
                path_item: node.id(),
                key: found.key(),
                parameters,
                origin: origin.id(),
            });
        }
    }
}

/// The parameters of one list without those that it has already. One that has the name and the place of an earlier one is
/// reported: as a fault where they differ, since only one of the two can be meant.
fn once<'t>(list: Node<'t>, report: &mut Report) -> Vec<Node<'t>> {
    let mut firsts: HashMap<Key, Node<'t>> = HashMap::default();
    let mut kept = Vec::new();
    for parameter in list.items() {
        match firsts.entry(key(parameter)) {
            Entry::Occupied(first) => repeated(*first.get(), parameter, report),
            Entry::Vacant(place) => {
                place.insert(parameter);
                kept.push(parameter);
            }
        }
    }
    kept
}

fn repeated(first: Node<'_>, parameter: Node<'_>, report: &mut Report) {
    let text = |key| parameter.get(key).and_then(Node::as_str).unwrap_or_default();
    let (place, name) = (text("in"), text("name"));
    if alike(first, parameter) {
        report
            .warning(
                Code::RepeatedParameter,
                parameter.span(),
                format!("the {place} parameter `{name}` is declared twice in the same words"),
            )
            .label("again here")
            .also(first.span(), "first here")
            .help("it is read once; remove one of the two");
        return;
    }
    report
        .error(
            Code::DuplicateParameter,
            parameter.span(),
            format!("the {place} parameter `{name}` is declared twice for one place"),
        )
        .label("again here")
        .also(first.span(), "first here")
        .help("remove one of the two");
}

/// Whether two nodes say the same, in whatever order.
fn alike(one: Node<'_>, other: Node<'_>) -> bool {
    let entries = one.entries();
    one.id() == other.id()
        || one.value() == other.value()
            && one.items().len() == other.items().len()
            && one.items().zip(other.items()).all(|(one, other)| alike(one, other))
            && entries.len() == other.entries().len()
            && entries
                .into_iter()
                .all(|entry| other.get(entry.key).is_some_and(|node| alike(entry.node, node)))
}

/// The place and the name of a parameter.
type Key = (Option<String>, Option<String>);

/// What no two parameters of an operation have in common. Names of headers are the same in upper and lower case.
fn key(parameter: Node<'_>) -> Key {
    let text = |key| parameter.get(key).and_then(Node::as_str).map(str::to_owned);
    let (place, name) = (text("in"), text("name"));
    let is_header = place.as_deref() == Some("header");
    let name = if is_header { name.map(|name| name.to_ascii_lowercase()) } else { name };
    (place, name)
}

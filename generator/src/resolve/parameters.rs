//! Adds the parameters of a path item to each of its operations.

use crate::report::{Code, Report};
use crate::source::{Node, NodeId, Tree};
use crate::structure::{self, MethodKey, PATH_ITEM, Shape, methods};
use foldhash::{HashMap, HashSet};

/// An operation and the parameters that it gets.
struct Merge {
    path_item: NodeId,
    key: MethodKey,
    parameters: Vec<NodeId>,
    /// The list from which the merged one takes its place.
    origin: NodeId,
}

/// Merges the parameters everywhere; a parameter that is declared twice in one list is reported.
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
    let shared = node.get("parameters");
    shared.inspect(|list| repeated(*list, report));
    for found in methods(node) {
        let own = found.entry.node.get("parameters");
        own.inspect(|list| repeated(*list, report));
        let Some(shared) = shared else { continue };
        let own_keys: HashSet<Key> = own.into_iter().flat_map(Node::items).map(key).collect();
        let wins = |parameter: &Node<'_>| !own_keys.contains(&key(*parameter));
        let inherited = shared.items().filter(wins);
        let parameters =
            inherited.chain(own.into_iter().flat_map(Node::items)).map(Node::id).collect();
        merges.push(Merge {
            path_item: node.id(),
            key: found.key(),
            parameters,
            origin: own.unwrap_or(shared).id(),
        });
    }
}

/// Reports parameters of one list that have the same name and place.
fn repeated(list: Node<'_>, report: &mut Report) {
    let mut firsts: HashMap<Key, Node<'_>> = HashMap::default();
    for parameter in list.items() {
        let key = key(parameter);
        let Some(first) = firsts.get(&key) else {
            firsts.insert(key, parameter);
            continue;
        };
        let text = |key| parameter.get(key).and_then(Node::as_str).unwrap_or_default();
        let message = format!(
            "the {} parameter `{}` is declared twice for one place",
            text("in"),
            text("name")
        );
        report
            .error(Code::DuplicateParameter, parameter.span(), message)
            .label("again here")
            .also(first.span(), "first here")
            .help("remove one of the two");
    }
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

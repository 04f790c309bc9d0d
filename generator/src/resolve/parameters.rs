//! Adds the parameters of a path item to each of its operations.

use crate::report::{Code, Report};
use crate::source::{Node, NodeId, Tree};
use crate::structure::{self, MethodKey, PATH_ITEM, Shape, methods};

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
        let wins = |parameter: &Node<'_>| {
            own.is_none_or(|own| !own.items().any(|other| same(other, *parameter)))
        };
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
    for (index, parameter) in list.items().enumerate() {
        let Some(first) = list.items().take(index).find(|earlier| same(*earlier, parameter)) else {
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

/// Whether two parameters have the same place and name; names of headers are the same in upper and
/// lower case.
fn same(one: Node<'_>, other: Node<'_>) -> bool {
    let text = |node: Node<'_>, key| node.get(key).and_then(Node::as_str).map(str::to_owned);
    let (place, one_name, other_name) = (text(one, "in"), text(one, "name"), text(other, "name"));
    if place != text(other, "in") {
        return false;
    }
    match (one_name, other_name) {
        (Some(one), Some(other)) if place.as_deref() == Some("header") => {
            one.eq_ignore_ascii_case(&other)
        }
        (one, other) => one == other,
    }
}

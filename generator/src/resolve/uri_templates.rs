//! Paths that are templates of RFC 6570 or of a framework, with operators, modifiers and patterns, where OpenAPI has names in
//! braces alone.

use super::expression;
use crate::report::{Code, Report};
use crate::source::{Entry, Node, NodeId, Span, Tree};
use crate::structure::{OTHERS, methods};
use foldhash::HashMap;

/// Writes the plain names into paths, so that the parameters fit that declare them. Where another path has the plain form
/// already, it gets the operations; where it has one of the same method, a number behind `#`, which is never sent, tells both
/// apart.
pub(super) fn write_plain(tree: &mut Tree, report: &mut Report) {
    let Some(paths) = tree.at("/paths") else { return };
    let mut items: HashMap<String, Vec<Node<'_>>> = HashMap::default();
    let mut changes = Vec::new();
    for path in paths.entries().filter(|path| path.key.starts_with('/')) {
        let Some(mut plain) = plain(path) else { continue };
        let known =
            items.entry(plain.clone()).or_insert_with(|| paths.get(&plain).into_iter().collect());
        let is_joined = !known.is_empty();
        if known.iter().all(|other| are_disjoint(path.node, *other)) {
            known.push(path.node);
            changes.push((path.key.to_owned(), plain.clone(), is_joined));
        } else {
            known.push(path.node);
            plain = format!("{plain}#{}", known.len());
            changes.push((path.key.to_owned(), plain.clone(), false));
        }
        tell(path, &plain, report);
    }
    let id = paths.id();
    let (joined, renamed): (Vec<_>, Vec<_>) = changes.into_iter().partition(|(.., joined)| *joined);
    renamed.iter().for_each(|(from, to, _)| tree.rename_entry(id, from, to));
    joined.iter().for_each(|(from, to, _)| join(tree, id, from, to));
}

fn tell(path: Entry<'_>, plain: &str, report: &mut Report) {
    let takes_slashes = |(_, expression): &(&str, &str)| expression::takes_slashes(expression);
    let is_encoded = expression::parts(path.key).0.iter().any(takes_slashes);
    let encoded = if is_encoded { ", where a slash in a value is encoded" } else { "" };
    report
        .warning(Code::PathTemplate, path.key_span, "a path of OpenAPI has names in braces alone")
        .label(path.key)
        .help(format!("it is read as `{plain}`{encoded}; write that"));
}

/// Whether two path items have no method in common, and say nothing but methods and words for people.
fn are_disjoint(one: Node<'_>, other: Node<'_>) -> bool {
    let is_plain = |item: Node<'_>| item.get("servers").is_none() && item.get(OTHERS).is_none();
    let mut keys = methods(one).map(|found| found.entry.key);
    is_plain(one) && is_plain(other) && keys.all(|key| other.get(key).is_none())
}

/// Gives the operations of a path to another one, whose parameters they do not take: each has its own by now.
fn join(tree: &mut Tree, paths: NodeId, from: &str, to: &str) {
    let find = |key: &str| tree.node(paths).entries().position(|entry| entry.key == key);
    let (Some(item), Some(place)) = (find(from), find(to)) else { return };
    let nodes: Vec<Node<'_>> = tree.node(paths).entries().map(|entry| entry.node).collect();
    let operations = methods(nodes[item]).map(|found| found.entry);
    let operations: Vec<(String, Span, NodeId)> =
        operations.map(|one| (one.key.to_owned(), one.key_span, one.node.id())).collect();
    let other = nodes[place].id();
    let joined = tree.extended(other, &operations);
    tree.replace_child(paths, place, joined);
    tree.remove_entry(paths, from);
}

/// A path with plain names; nothing where it has no others.
fn plain(path: Entry<'_>) -> Option<String> {
    let (parts, rest) = expression::parts(path.key);
    let mut plain = String::new();
    for (literal, expression) in parts {
        plain.push_str(literal);
        plain.push_str(&expanded(path, expression));
    }
    plain.push_str(rest);
    (plain != path.key).then_some(plain)
}

/// What stands in a path for an expression: the expression where a parameter has that very name, or where it is not known
/// what it means.
fn expanded(path: Entry<'_>, expression: &str) -> String {
    let before = expression.get(..1).filter(|sign| ["/", "."].contains(sign)).unwrap_or_default();
    if is_in(path, expression, &["path", "query"]) {
        return format!("{before}{{{expression}}}");
    }
    if let Some(name) = expression::name(expression) {
        return format!("{before}{{{name}}}");
    }
    match expression::names_of_query(expression) {
        Some(names) if names.iter().all(|name| is_in(path, name, &["query"])) => String::new(),
        _ => format!("{{{expression}}}"),
    }
}

/// Whether an operation of a path has a parameter of this name in one of these places.
fn is_in(path: Entry<'_>, name: &str, places: &[&str]) -> bool {
    let is_it = |parameter: Node<'_>| {
        let text = |key| parameter.get(key).and_then(Node::as_str);
        text("name") == Some(name) && text("in").is_some_and(|place| places.contains(&place))
    };
    methods(path.node).any(|found| {
        found.entry.node.get("parameters").into_iter().flat_map(Node::items).any(is_it)
    })
}

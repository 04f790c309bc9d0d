//! Paths that are templates of RFC 6570, with operators and modifiers, where OpenAPI has names in braces alone.

use crate::report::{Code, Report};
use crate::source::{Entry, Node, NodeId, Span, Tree};
use crate::structure::{OTHERS, methods};
use foldhash::HashMap;

/// Writes the plain names into paths where the operations declare them as parameters. Where another path has the plain form
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
    let encoded =
        if path.key.contains("{+") { ", where a slash in a value is encoded" } else { "" };
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

/// A path with plain names; nothing where it has no others, or where an operation does not declare one.
fn plain(path: Entry<'_>) -> Option<String> {
    let mut plain = String::new();
    let mut rest = path.key;
    while let Some((literal, opened)) = rest.split_once('{') {
        let (expression, more) = opened.split_once('}')?;
        plain.push_str(literal);
        plain.push_str(&expanded(path, expression)?);
        rest = more;
    }
    plain.push_str(rest);
    (plain != path.key).then_some(plain)
}

/// What stands before the names of an expression and says how they are written.
const OPERATORS: [char; 5] = ['+', '/', '.', '?', '&'];

/// What stands in a path for an expression; nothing where it is not known what that means.
fn expanded(path: Entry<'_>, expression: &str) -> Option<String> {
    let stated = expression.trim_start_matches(OPERATORS);
    let is_plain = stated == expression && name(expression) == expression;
    if is_plain || is_in_path(path, expression) {
        let before = expression.get(..1).filter(|sign| ["/", "."].contains(sign));
        return Some(format!("{}{{{expression}}}", before.unwrap_or_default()));
    }
    let mut names = stated.split(',').map(name);
    match expression.get(..1)? {
        "?" | "&" => names.all(|name| is_in_query(path, name)).then(String::new),
        operator => {
            let (Some(name), None) = (names.next(), names.next()) else { return None };
            let before = if ["/", "."].contains(&operator) { operator } else { "" };
            is_in_path(path, name).then(|| format!("{before}{{{name}}}"))
        }
    }
}

/// The name in an expression, without `*` or a length.
fn name(text: &str) -> &str {
    let (name, length) = text.split_once(':').unwrap_or((text, ""));
    let is_length = length.bytes().all(|byte| byte.is_ascii_digit());
    if is_length { name.trim_end_matches('*') } else { text }
}

/// Whether every operation of a path has a parameter of this name there.
fn is_in_path(path: Entry<'_>, name: &str) -> bool {
    methods(path.node).all(|found| has_parameter(found.entry.node, name, "path"))
}

/// Whether an operation of a path has a parameter of this name in its query.
fn is_in_query(path: Entry<'_>, name: &str) -> bool {
    methods(path.node).any(|found| has_parameter(found.entry.node, name, "query"))
}

fn has_parameter(operation: Node<'_>, name: &str, place: &str) -> bool {
    let says =
        |parameter: Node<'_>, key, text| parameter.get(key).and_then(Node::as_str) == Some(text);
    let mut parameters = operation.get("parameters").into_iter().flat_map(Node::items);
    parameters.any(|one| says(one, "name", name) && says(one, "in", place))
}

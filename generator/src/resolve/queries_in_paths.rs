//! Queries that stand in paths, where OpenAPI has parameters: `/search?query={query}`, `/rest?method=echo`.

use super::pair::{Pair, pairs};
use crate::report::{Code, Report};
use crate::source::{Entry, NewValue, Node, NodeId, Tree};
use crate::structure::{MethodKey, methods};
use foldhash::HashSet;

/// Makes parameters of what stands behind `?` in paths, and takes it out of them. Where another path is the same then, what
/// was a query stands behind `#`, which is never sent, and the path stands last, so that a server asks the other one first.
pub(super) fn make_parameters(tree: &mut Tree, report: &mut Report) {
    let Some(paths) = tree.at("/paths").map(Node::id) else { return };
    let keys: Vec<String> = tree.node(paths).entries().map(|path| path.key.to_owned()).collect();
    let mut taken: HashSet<String> = keys.iter().cloned().collect();
    for key in keys.iter().filter(|key| key.starts_with('/')) {
        let Some((path, query)) = parted(key) else { continue };
        let plain = free(&mut taken, path, query);
        tell(tree.node(paths), (key, &plain), report);
        if let Some(item) = tree.own_child(paths, key) {
            add_pairs(tree, item, (path, &pairs(query)));
        }
        rename(tree, paths, (key, &plain));
    }
}

/// A path and its query, where it has one outside of braces. What stands behind `#` is neither.
fn parted(key: &str) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    let mut found = None;
    for (place, sign) in key.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '?' if depth == 0 && found.is_none() => found = Some(place),
            '#' if depth == 0 => return found.map(|at| (&key[..at], &key[at + 1..place])),
            _ => {}
        }
    }
    found.map(|at| (&key[..at], &key[at + 1..]))
}

/// The path by itself, or what tells it from others of the same path.
fn free(taken: &mut HashSet<String>, path: &str, query: &str) -> String {
    let mut name = path.to_owned();
    if taken.contains(&name) {
        name = format!("{path}#{}", query.replace(['{', '}'], ""));
    }
    while !taken.insert(name.clone()) {
        name.push('\'');
    }
    name
}

fn tell(paths: Node<'_>, (key, plain): (&str, &str), report: &mut Report) {
    let Some(Entry { key_span, .. }) = paths.entries().find(|entry| entry.key == key) else {
        return;
    };
    report
        .warning(Code::PathTemplate, key_span, "a path of OpenAPI has no query")
        .label(key)
        .help(format!("it is read as `{plain}`, with parameters `in: query`; write these"));
}

fn rename(tree: &mut Tree, paths: NodeId, (from, to): (&str, &str)) {
    if !to.contains('#') {
        tree.rename_entry(paths, from, to);
        return;
    }
    let entry = tree.node(paths).entries().find(|entry| entry.key == from);
    let Some((span, item)) = entry.map(|entry| (entry.key_span, entry.node.id())) else { return };
    tree.remove_entry(paths, from);
    tree.put(paths, (to, span), item);
}

/// Lets every operation of a path item have a parameter for each pair.
fn add_pairs(tree: &mut Tree, item: NodeId, (path, pairs): (&str, &[Pair])) {
    let operations: Vec<(MethodKey, NodeId)> =
        methods(tree.node(item)).map(|found| (found.key(), found.entry.node.id())).collect();
    for (key, operation) in operations {
        let list = tree.node(operation).get("parameters");
        let (place, stated): (NodeId, Vec<NodeId>) = match list {
            Some(list) => (list.id(), list.items().map(Node::id).collect()),
            None => (operation, Vec::new()),
        };
        let made: Vec<(Option<NodeId>, NodeId)> =
            pairs.iter().map(|pair| of_pair(tree, &stated, pair, place)).collect();
        let is_kept = |node: &NodeId| {
            let is_used = made.iter().any(|(used, _)| used == &Some(*node));
            !is_used || stands_in(tree.node(*node), path)
        };
        let mut parameters: Vec<NodeId> = stated.iter().copied().filter(is_kept).collect();
        parameters.extend(made.iter().map(|(_, made)| *made));
        if let Some((holder, key)) = key.own(tree, item) {
            tree.set_list(holder, key, "parameters", parameters, place);
        }
    }
}

/// Whether a parameter of the path stands in the rest of it too.
fn stands_in(parameter: Node<'_>, path: &str) -> bool {
    let text = |key| parameter.get(key).and_then(Node::as_str);
    let name = text("name").filter(|_| text("in") == Some("path"));
    name.is_some_and(|name| path.contains(&format!("{{{name}}}")))
}

/// The parameter of a pair, and the one that it is made of: one of the query that is there, or what stands in its place.
fn of_pair(
    tree: &mut Tree,
    stated: &[NodeId],
    pair: &Pair,
    place: NodeId,
) -> (Option<NodeId>, NodeId) {
    let is_it = |node: NodeId, name: &str, at: &str| {
        let text = |key| tree.node(node).get(key).and_then(Node::as_str);
        text("name") == Some(name) && text("in") == Some(at)
    };
    let named = pair.parameter.as_deref().unwrap_or(&pair.name);
    let wanted = [(pair.name.as_str(), "query"), (named, "query"), (named, "path")];
    let found = wanted
        .into_iter()
        .find_map(|(name, at)| stated.iter().copied().find(|node| is_it(*node, name, at)));
    let made = match found {
        Some(found) => in_query(tree, found, &pair.name),
        None => new(tree, place, &pair.name),
    };
    if let Some(value) = &pair.value {
        hold_to(tree, made, value);
    }
    (found, made)
}

/// A parameter as one of the query by this name. A list of a path has commas between its items, there too.
fn in_query(tree: &mut Tree, parameter: NodeId, name: &str) -> NodeId {
    let copy = tree.extended(parameter, &[]);
    if tree.node(parameter).get("in").and_then(Node::as_str) == Some("path") {
        ["style", "explode"].iter().for_each(|key| tree.remove_entry(copy, key));
        tree.add_entry(copy, "explode", &NewValue::Bool(false));
    }
    let entries = tree.node(copy).entries().enumerate();
    let changed: Vec<(usize, &str)> = entries
        .filter_map(|(index, entry)| match entry.key {
            "in" => Some((index, "query")),
            "name" => Some((index, name)),
            _ => None,
        })
        .collect();
    for (index, text) in changed {
        tree.replace_value(copy, index, &NewValue::Text(text.to_owned()));
    }
    copy
}

fn new(tree: &mut Tree, place: NodeId, name: &str) -> NodeId {
    let text = |text: &str| NewValue::Text(text.to_owned());
    let said = [("name", text(name)), ("in", text("query")), ("required", NewValue::Bool(true))];
    let schema = tree.add_map(place, &[("type", text("string"))]);
    let parameter = tree.add_map(place, &said);
    tree.add_child(parameter, "schema", schema);
    parameter
}

/// Lets a parameter have one value, which is always sent.
fn hold_to(tree: &mut Tree, parameter: NodeId, value: &str) {
    let text = |text: &str| NewValue::Text(text.to_owned());
    let schema = tree.add_map(parameter, &[("type", text("string"))]);
    let value = tree.add_value(parameter, &text(value));
    let values = tree.add_list(parameter, vec![value]);
    tree.add_child(schema, "enum", values);
    ["schema", "content", "required"].iter().for_each(|key| tree.remove_entry(parameter, key));
    tree.add_child(parameter, "schema", schema);
    tree.add_entry(parameter, "required", &NewValue::Bool(true));
}

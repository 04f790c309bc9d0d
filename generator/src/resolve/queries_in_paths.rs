//! Queries that stand in paths, where OpenAPI has parameters: `/search?query={query}`, `/rest?method=echo`.

use crate::report::{Code, Report};
use crate::source::{Entry, NewValue, Node, NodeId, Tree, percent_decode};
use crate::structure::{MethodKey, methods};

/// Makes parameters of what stands behind `?` in paths, and takes it out of them. Where another path is the same then, what
/// was a query stands behind `#`, which is never sent.
pub(super) fn make_parameters(tree: &mut Tree, report: &mut Report) {
    let Some(paths) = tree.at("/paths").map(Node::id) else { return };
    let keys: Vec<String> = tree.node(paths).entries().map(|path| path.key.to_owned()).collect();
    for key in keys.iter().filter(|key| key.starts_with('/')) {
        let Some((path, query)) = parted(key) else { continue };
        let pairs: Vec<Pair> =
            query.split('&').filter(|pair| !pair.is_empty()).map(Pair::of).collect();
        let plain = free(tree.node(paths), path, query);
        tell(tree.node(paths), (key, &plain), report);
        if let Some(item) = tree.own_child(paths, key) {
            add_pairs(tree, item, &pairs);
        }
        tree.rename_entry(paths, key, &plain);
    }
}

/// A path and its query, where it has one outside of braces.
fn parted(key: &str) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    for (place, sign) in key.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '?' if depth == 0 => return Some((&key[..place], &key[place + 1..])),
            '#' if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// The path by itself, or what tells it from others of the same path.
fn free(paths: Node<'_>, path: &str, query: &str) -> String {
    if paths.get(path).is_none() {
        return path.to_owned();
    }
    let words = query.replace(['{', '}'], "");
    let mut told = format!("{path}#{words}");
    while paths.get(&told).is_some() {
        told.push('\'');
    }
    told
}

fn tell(paths: Node<'_>, (key, plain): (&str, &str), report: &mut Report) {
    let Some(Entry { key_span, .. }) = paths.entry(key) else { return };
    report
        .warning(Code::PathTemplate, key_span, "a path of OpenAPI has no query")
        .label(key)
        .help(format!("it is read as `{plain}`, with parameters `in: query`; write these"));
}

/// One name of a query, and what stands there.
struct Pair {
    name: String,
    value: PairValue,
}

enum PairValue {
    /// The parameter of this name.
    Parameter(String),
    /// Always the same.
    Text(String),
}

impl Pair {
    fn of(text: &str) -> Self {
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        let braced = |text: &str| Some(text.strip_prefix('{')?.strip_suffix('}')?.to_owned());
        let value = match (braced(value), braced(name)) {
            (Some(parameter), _) | (None, Some(parameter)) => PairValue::Parameter(parameter),
            (None, None) => PairValue::Text(percent_decode(value)),
        };
        let name = braced(name).unwrap_or_else(|| percent_decode(name));
        Self { name, value }
    }
}

/// Lets every operation of a path item have a parameter for each pair.
fn add_pairs(tree: &mut Tree, item: NodeId, pairs: &[Pair]) {
    let operations: Vec<(MethodKey, NodeId)> =
        methods(tree.node(item)).map(|found| (found.key(), found.entry.node.id())).collect();
    for (key, operation) in operations {
        let list = tree.node(operation).get("parameters");
        let (place, mut parameters) = match list {
            Some(list) => (list.id(), list.items().map(Node::id).collect()),
            None => (operation, Vec::new()),
        };
        pairs.iter().for_each(|pair| add(tree, &mut parameters, pair, place));
        if let Some((holder, key)) = key.own(tree, item) {
            tree.set_list(holder, key, "parameters", parameters, place);
        }
    }
}

/// Lets a pair have its parameter: one of the query that is there, one of the path by that name, or a new one.
fn add(tree: &mut Tree, parameters: &mut Vec<NodeId>, pair: &Pair, place: NodeId) {
    let wanted = match &pair.value {
        PairValue::Parameter(name) => name,
        PairValue::Text(_) => &pair.name,
    };
    let says = |node: NodeId, name: &str, at: &str| {
        let text = |key| tree.node(node).get(key).and_then(Node::as_str);
        text("name") == Some(name) && text("in") == Some(at)
    };
    if parameters.iter().any(|node| says(*node, &pair.name, "query")) {
        return;
    }
    let is_meant = |node: &NodeId| ["path", "query"].iter().any(|at| says(*node, wanted, at));
    match parameters.iter().position(is_meant) {
        Some(found) => parameters[found] = in_query(tree, parameters[found], &pair.name),
        None => parameters.push(new(tree, place, pair)),
    }
}

/// A parameter as one of the query by this name.
fn in_query(tree: &mut Tree, parameter: NodeId, name: &str) -> NodeId {
    let copy = tree.extended(parameter, &[]);
    // What these say of a path they do not say of a query.
    if tree.node(parameter).get("in").and_then(Node::as_str) == Some("path") {
        ["style", "explode"].iter().for_each(|key| tree.remove_entry(copy, key));
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

fn new(tree: &mut Tree, place: NodeId, pair: &Pair) -> NodeId {
    let text = |text: &str| NewValue::Text(text.to_owned());
    let schema = tree.add_map(place, &[("type", text("string"))]);
    if let PairValue::Text(value) = &pair.value {
        let value = tree.add_value(place, &text(value));
        let values = tree.add_list(place, vec![value]);
        tree.add_child(schema, "enum", values);
    }
    let said =
        [("name", text(&pair.name)), ("in", text("query")), ("required", NewValue::Bool(true))];
    let parameter = tree.add_map(place, &said);
    tree.add_child(parameter, "schema", schema);
    parameter
}

//! Lets the path parameters of each operation be those of its path.

use crate::report::{Code, Report};
use crate::source::{Entry, NewValue, Node, NodeId, Tree};
use crate::structure::{MethodKey, methods};
use std::collections::HashSet;

/// The parameters that an operation has in the end.
struct Fitted {
    path: String,
    key: MethodKey,
    kept: Vec<NodeId>,
    /// Names of the path that no parameter declares.
    undeclared: Vec<String>,
    /// The node from which a parameter that is added takes its place.
    place: NodeId,
}

/// Leaves out the path parameters for which a path has no place, and adds a text for each place without a parameter. Each is
/// reported; a path whose braces do not fit is left for `check` to speak of.
///
/// What stands behind `#` in a path is never sent, so that no parameter has a place there. A parameter of one value that
/// touches another one in its segment, as in `/{page}{extension}`, is that value.
pub(super) fn fit(tree: &mut Tree, report: &mut Report) {
    write_lone_values(tree, report);
    let mut all = Vec::new();
    let mut told = HashSet::new();
    for path in tree.at("/paths").into_iter().flat_map(Node::entries) {
        let sent = path.key.split('#').next().unwrap_or_default();
        let Some(names) = names(sent) else { continue };
        for found in methods(path.node) {
            let operation = found.entry.node;
            all.extend(fitted(path, (found.key(), operation), &names).inspect(|fitted| {
                tell(fitted, (path, operation), &mut told, report);
            }));
        }
    }
    let paths = tree.at("/paths").map(Node::id);
    for Fitted { path, key, mut kept, undeclared, place } in all {
        let path_item = paths.and_then(|paths| tree.own_child(paths, &path));
        let Some((holder, key)) = path_item.and_then(|item| key.own(tree, item)) else { continue };
        kept.extend(undeclared.iter().map(|name| text_parameter(tree, place, name)));
        tree.set_list(holder, key, "parameters", kept, place);
    }
}

/// Writes the values of parameters that have one only into the paths where they touch other parameters.
fn write_lone_values(tree: &mut Tree, report: &mut Report) {
    let Some(paths) = tree.at("/paths") else { return };
    let written: Vec<(String, String)> = paths
        .entries()
        .filter(|path| path.key.contains("}{"))
        .filter_map(|path| {
            let written = with_lone_values(path)?;
            let is_free = paths.get(&written).is_none();
            is_free.then(|| (path.key.to_owned(), written))
        })
        .collect();
    for (from, to) in &written {
        let Some(entry) = paths.entry(from) else { continue };
        report
            .warning(
                Code::PathTemplate,
                entry.key_span,
                "parameters of this path touch each other, and one of them has one value only",
            )
            .label(from)
            .help(format!("it is read as `{to}`; write the value into the path"));
    }
    let id = paths.id();
    written.iter().for_each(|(from, to)| tree.rename_entry(id, from, to));
}

/// A path with the values of its parameters that touch others and have one only; nothing where there is none.
fn with_lone_values(path: Entry<'_>) -> Option<String> {
    let mut written = path.key.to_owned();
    for name in names(path.key)? {
        let place = format!("{{{name}}}");
        let touches =
            written.contains(&format!("}}{place}")) || written.contains(&format!("{place}{{"));
        if let Some(value) = lone_value(path.node, name).filter(|_| touches) {
            written = written.replace(&place, value);
        }
    }
    (written != path.key).then_some(written)
}

/// The only value that a parameter may have in all operations of a path.
fn lone_value<'t>(item: Node<'t>, name: &str) -> Option<&'t str> {
    let mut values = methods(item).map(|found| {
        let list = found.entry.node.get("parameters");
        let parameter = list?.items().find(|parameter| in_path(*parameter) == Some(name))?;
        let schema = parameter.get("schema")?;
        match (schema.get("const"), schema.get("enum")) {
            (Some(value), _) => value.as_str(),
            (None, Some(values)) if values.items().len() == 1 => values.items().next()?.as_str(),
            _ => None,
        }
    });
    let first = values.next()??;
    let is_plain = first.chars().all(|sign| sign.is_ascii_alphanumeric() || "-._~".contains(sign));
    (is_plain && !first.is_empty() && values.all(|value| value == Some(first))).then_some(first)
}

/// The names in the braces of a path, each once; nothing where a brace is alone or holds nothing.
fn names(path: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some((literal, opened)) = rest.split_once('{') {
        let (name, more) = opened.split_once('}')?;
        if literal.contains('}') || name.is_empty() || name.contains(['{', '/']) {
            return None;
        }
        if !names.contains(&name) {
            names.push(name);
        }
        rest = more;
    }
    (!rest.contains('}')).then_some(names)
}

/// What an operation gets instead of its parameters; nothing where they fit its path.
fn fitted(
    path: Entry<'_>,
    (key, operation): (MethodKey, Node<'_>),
    names: &[&str],
) -> Option<Fitted> {
    let list = operation.get("parameters");
    let parameters = || list.into_iter().flat_map(Node::items);
    let declared: HashSet<&str> = parameters().filter_map(in_path).collect();
    let kept = parameters()
        .filter(|parameter| in_path(*parameter).is_none_or(|name| names.contains(&name)))
        .map(Node::id)
        .collect::<Vec<_>>();
    let undeclared = names.iter().filter(|name| !declared.contains(*name));
    let undeclared: Vec<String> = undeclared.map(|name| (*name).to_owned()).collect();
    let is_whole = kept.len() == parameters().count() && undeclared.is_empty();
    (!is_whole).then(|| Fitted {
        path: path.key.to_owned(),
        key,
        kept,
        undeclared,
        place: list.unwrap_or(operation).id(),
    })
}

/// The name of a parameter that stands in the path.
fn in_path(parameter: Node<'_>) -> Option<&str> {
    let is_in_path = parameter.get("in").and_then(Node::as_str) == Some("path");
    parameter.get("name").filter(|_| is_in_path).and_then(Node::as_str)
}

/// Says what is left out and what is added. A parameter that several operations share is spoken of once for a path.
fn tell<'t>(
    fitted: &Fitted,
    (path, operation): (Entry<'t>, Node<'t>),
    told: &mut HashSet<(&'t str, NodeId)>,
    report: &mut Report,
) {
    for parameter in operation.get("parameters").into_iter().flat_map(Node::items) {
        if fitted.kept.contains(&parameter.id()) || !told.insert((path.key, parameter.id())) {
            continue;
        }
        let name = in_path(parameter).unwrap_or_default();
        report
            .warning(
                Code::PathTemplate,
                parameter.span(),
                format!("the path has no `{{{name}}}` for this parameter"),
            )
            .label(path.key)
            .help("it is left out; add it to the path, or drop the parameter");
    }
    for name in &fitted.undeclared {
        report
            .warning(
                Code::PathTemplate,
                operation.span(),
                format!("the path has `{{{name}}}`, and no parameter declares it"),
            )
            .label(path.key)
            .help(format!("it is read as a text; add a parameter `name: {name}` with `in: path`"));
    }
}

/// A parameter in the path that may be any text.
fn text_parameter(tree: &mut Tree, place: NodeId, name: &str) -> NodeId {
    let text = |text: &str| NewValue::Text(text.to_owned());
    let schema = tree.add_map(place, &[("type", text("string"))]);
    let said = [("name", text(name)), ("in", text("path")), ("required", NewValue::Bool(true))];
    let parameter = tree.add_map(place, &said);
    tree.add_child(parameter, "schema", schema);
    parameter
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn every_pair_of_braces_holds_a_name() {
        assert_eq!(names("/a/{b}/{c}...{d}/{b}"), Some(vec!["b", "c", "d"]));
        assert_eq!(names("/a"), Some(Vec::new()));
    }

    #[test]
    fn braces_that_do_not_fit_hold_none() {
        for path in ["/{a", "/a}", "/{}", "/{a{b}}", "/}{", "/{a/b}"] {
            assert_eq!(names(path), None, "{path}");
        }
    }
}

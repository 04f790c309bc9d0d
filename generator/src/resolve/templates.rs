//! Lets the path parameters of each operation be those of its path.

use crate::report::{Code, Report};
use crate::source::{Entry, NewValue, Node, NodeId, Span, Tree};
use crate::structure::{MethodEntry, MethodKey, methods};
use std::collections::HashSet;

/// The parameters that an operation has in the end.
struct Fitted {
    /// Where the operation stands in its path item, its method and its place in the document.
    key: MethodKey,
    method: String,
    span: Span,
    kept: Vec<NodeId>,
    /// Names of the path that no parameter declares.
    undeclared: Vec<String>,
    /// The node from which a parameter that is added takes its place.
    place: NodeId,
}

/// Parameters that need no word more, by the places of their paths: those of which something is said.
type Told = HashSet<(Span, NodeId)>;

/// Leaves out the path parameters for which a path has no place, and adds a text for each place without a parameter. Each is
/// reported; a path whose braces do not fit is left for `check` to speak of.
///
/// What stands behind `#` in a path is never sent, so that no parameter has a place there. A parameter of one value that
/// touches another one in its segment, as in `/{page}{extension}`, is that value.
pub(super) fn fit(tree: &mut Tree, report: &mut Report) {
    let mut told = write_lone_values(tree, report);
    let mut all = Vec::new();
    for path in tree.at("/paths").into_iter().flat_map(Node::entries) {
        let sent = path.key.split('#').next().unwrap_or_default();
        let Some(names) = names(sent) else { continue };
        let mut found = Vec::new();
        for operation in methods(path.node) {
            tell_left_out(path, (operation.entry.node, &names), &mut told, report);
            found.extend(fitted(operation, &names));
        }
        tell_undeclared(path, (&found, &names), report);
        all.push((path.key.to_owned(), found));
    }
    for (path, found) in all {
        found.into_iter().for_each(|fitted| put(tree, &path, fitted));
    }
}

/// Gives an operation of a path its parameters.
fn put(tree: &mut Tree, path: &str, fitted: Fitted) {
    let Fitted { key, mut kept, undeclared, place, .. } = fitted;
    let paths = tree.at("/paths").map(Node::id);
    let path_item = paths.and_then(|paths| tree.own_child(paths, path));
    let Some((holder, key)) = path_item.and_then(|item| key.own(tree, item)) else { return };
    kept.extend(undeclared.iter().map(|name| text_parameter(tree, place, name)));
    tree.set_list(holder, key, "parameters", kept, place);
}

/// A path with values in the place of parameters.
struct Written<'t> {
    path: Entry<'t>,
    to: String,
    /// The parameters of all operations whose values stand in the path.
    parameters: Vec<NodeId>,
}

/// Writes the values of parameters that have one only into the paths where they touch other parameters; gives these parameters.
fn write_lone_values(tree: &mut Tree, report: &mut Report) -> Told {
    let Some(paths) = tree.at("/paths") else { return Told::new() };
    let touching = paths.entries().filter(|path| path.key.contains("}{"));
    let written = touching.filter_map(with_lone_values);
    let written: Vec<_> = written.filter(|one| paths.get(&one.to).is_none()).collect();
    let (mut told, mut renamed) = (Told::new(), Vec::new());
    for Written { path, to, parameters } in written {
        tell_written(path, &to, report);
        told.extend(parameters.into_iter().map(|parameter| (path.key_span, parameter)));
        renamed.push((path.key.to_owned(), to));
    }
    let id = paths.id();
    renamed.iter().for_each(|(from, to)| tree.rename_entry(id, from, to));
    told
}

fn tell_written(path: Entry<'_>, to: &str, report: &mut Report) {
    report
        .warning(
            Code::PathTemplate,
            path.key_span,
            "parameters of this path touch each other, and one of them has one value only",
        )
        .label(path.key)
        .help(format!("it is read as `{to}`; write the value into the path"));
}

/// A path with the values of its parameters that touch others and have one only; nothing where there is none.
fn with_lone_values(path: Entry<'_>) -> Option<Written<'_>> {
    let mut to = path.key.to_owned();
    let mut parameters = Vec::new();
    for name in names(path.key)? {
        let place = format!("{{{name}}}");
        let touches = to.contains(&format!("}}{place}")) || to.contains(&format!("{place}{{"));
        if let Some(value) = lone_value(path.node, name).filter(|_| touches) {
            to = to.replace(&place, value);
            parameters.extend(named(path.node, name).flatten().map(Node::id));
        }
    }
    (to != path.key).then_some(Written { path, to, parameters })
}

/// The parameter of this name in the path that each operation of a path item has, if it has one.
fn named<'t>(item: Node<'t>, name: &str) -> impl Iterator<Item = Option<Node<'t>>> {
    methods(item).map(move |found| {
        let list = found.entry.node.get("parameters");
        list?.items().find(|parameter| in_path(*parameter) == Some(name))
    })
}

/// The only value that a parameter may have in all operations of a path.
fn lone_value<'t>(item: Node<'t>, name: &str) -> Option<&'t str> {
    let mut values = named(item, name).map(|parameter| {
        let schema = parameter?.get("schema")?;
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
fn fitted(found: MethodEntry<'_>, names: &[&str]) -> Option<Fitted> {
    let operation = found.entry.node;
    let list = operation.get("parameters");
    let parameters = || list.into_iter().flat_map(Node::items);
    let declared: HashSet<&str> = parameters().filter_map(in_path).collect();
    let kept: Vec<NodeId> =
        parameters().filter(|parameter| fits(*parameter, names)).map(Node::id).collect();
    let undeclared = names.iter().filter(|name| !declared.contains(*name));
    let undeclared: Vec<String> = undeclared.map(|name| (*name).to_owned()).collect();
    let is_whole = kept.len() == parameters().count() && undeclared.is_empty();
    (!is_whole).then(|| Fitted {
        key: found.key(),
        method: found.method().into_owned(),
        span: operation.span(),
        kept,
        undeclared,
        place: list.unwrap_or(operation).id(),
    })
}

/// Whether a parameter stands elsewhere than in the path, or has one of these names there.
fn fits(parameter: Node<'_>, names: &[&str]) -> bool {
    in_path(parameter).is_none_or(|name| names.contains(&name))
}

/// The name of a parameter that stands in the path.
fn in_path(parameter: Node<'_>) -> Option<&str> {
    let is_in_path = parameter.get("in").and_then(Node::as_str) == Some("path");
    parameter.get("name").filter(|_| is_in_path).and_then(Node::as_str)
}

/// Says which parameters of an operation are left out. One that several operations share is spoken of once for a path.
fn tell_left_out(
    path: Entry<'_>,
    (operation, names): (Node<'_>, &[&str]),
    told: &mut Told,
    report: &mut Report,
) {
    for parameter in operation.get("parameters").into_iter().flat_map(Node::items) {
        if fits(parameter, names) || !told.insert((path.key_span, parameter.id())) {
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
}

/// Says which names of a path no parameter declares, with the operations where they lack.
fn tell_undeclared(path: Entry<'_>, (found, names): (&[Fitted], &[&str]), report: &mut Report) {
    for name in names {
        let lacks =
            |fitted: &&Fitted| fitted.undeclared.iter().any(|undeclared| undeclared == name);
        let mut lacking = found.iter().filter(lacks).peekable();
        if lacking.peek().is_none() {
            continue;
        }
        let message = format!("the path has `{{{name}}}`, and no parameter declares it");
        let help = format!("it is read as a text; add a parameter `name: {name}` with `in: path`");
        let told = report.warning(Code::PathTemplate, path.key_span, message);
        told.label(path.key).help(help);
        lacking.for_each(|fitted| _ = told.also(fitted.span, fitted.method.as_str()));
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

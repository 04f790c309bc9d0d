//! Paths that are templates of RFC 6570, with operators and modifiers, where OpenAPI has names in braces alone.

use crate::report::{Code, Report};
use crate::source::{Entry, Node, Tree};
use crate::structure::methods;

/// Writes the plain names into paths where each operation declares them as parameters.
pub(super) fn write_plain(tree: &mut Tree, report: &mut Report) {
    let Some(paths) = tree.at("/paths") else { return };
    let mut written = Vec::new();
    for path in paths.entries().filter(|path| path.key.contains('{')) {
        let Some(plain) = plain(path).filter(|plain| paths.get(plain).is_none()) else { continue };
        report
            .warning(
                Code::PathTemplate,
                path.key_span,
                "a path of OpenAPI has names in braces alone",
            )
            .label(path.key)
            .help(format!(
                "it is read as `{plain}`, where a slash in a value is encoded; write that"
            ));
        written.push((path.key.to_owned(), plain));
    }
    let id = paths.id();
    written.iter().for_each(|(from, to)| tree.rename_entry(id, from, to));
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
    if is_plain || is_declared(path, expression, "path") {
        return Some(format!("{{{expression}}}"));
    }
    let mut names = stated.split(',').map(name);
    match expression.get(..1)? {
        "?" | "&" => names.all(|name| is_declared(path, name, "query")).then(String::new),
        operator => {
            let (Some(name), None) = (names.next(), names.next()) else { return None };
            let before = if ["/", "."].contains(&operator) { operator } else { "" };
            is_declared(path, name, "path").then(|| format!("{before}{{{name}}}"))
        }
    }
}

/// The name in an expression, without `*` or a length.
fn name(text: &str) -> &str {
    let (name, length) = text.split_once(':').unwrap_or((text, ""));
    let is_length = length.bytes().all(|byte| byte.is_ascii_digit());
    if is_length { name.trim_end_matches('*') } else { text }
}

/// Whether every operation of a path has a parameter of this name in this place.
fn is_declared(path: Entry<'_>, name: &str, place: &str) -> bool {
    let says =
        |parameter: Node<'_>, key, text| parameter.get(key).and_then(Node::as_str) == Some(text);
    let mut operations = methods(path.node);
    operations.all(|found| {
        let parameters = found.entry.node.get("parameters");
        let mut parameters = parameters.into_iter().flat_map(Node::items);
        parameters.any(|one| says(one, "name", name) && says(one, "in", place))
    })
}

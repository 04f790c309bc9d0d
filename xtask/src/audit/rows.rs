//! Compares the rows of a page with the document, both ways.

use specwright::source::{Node, Tree};

use super::page::Row;
use super::stated::Limit;

/// What is wrong with a row, if anything is.
pub fn fault(tree: &Tree, row: &Row) -> Option<String> {
    let Some(node) = tree.root().at(&row.pointer) else {
        return Some(format!("the document has nothing at {}", row.pointer));
    };
    if !says(tree, node, row) {
        return Some(format!("the document does not say {} at {}", row.value, row.pointer));
    }
    (!has_source(tree, row))
        .then(|| format!("nothing above {} has x-source or x-assumed", row.pointer))
}

/// Whether the node has the row's value: as its text, as its key, or in its own way.
fn says(tree: &Tree, node: Node<'_>, row: &Row) -> bool {
    match row.kind.as_str() {
        "note" | "drift" => true,
        "optional" => last_key(&row.pointer) == row.value && !is_required(tree, node, row),
        "operation" => operation(&row.pointer).as_deref() == Some(row.value.as_str()),
        "unit" => node.as_str().is_some_and(|text| text.contains(row.value.as_str())),
        "header" if last_key(&row.pointer) == row.value => true,
        _ => match scalar(node) {
            Some(text) => text == row.value,
            None => last_key(&row.pointer) == row.value,
        },
    }
}

fn scalar(node: Node<'_>) -> Option<String> {
    let text = node.as_str().or(node.number()).map(str::to_owned);
    text.or_else(|| node.as_bool().map(|flag| flag.to_string()))
}

/// Whether the object around a property, or the parameter itself, says that it must be there.
fn is_required(tree: &Tree, node: Node<'_>, row: &Row) -> bool {
    let object =
        row.pointer.rsplit_once("/properties/").and_then(|(object, _)| tree.root().at(object));
    let names = object.and_then(|object| object.get("required"));
    let is_named = |item: Node<'_>| item.as_str() == Some(row.value.as_str());
    names.is_some_and(|names| names.items().any(is_named))
        || node.get("required").and_then(Node::as_bool) == Some(true)
}

/// `POST /v2/apps` of `/paths/~1v2~1apps/post`.
fn operation(pointer: &str) -> Option<String> {
    let (path, method) = pointer.strip_prefix("/paths/")?.split_once('/')?;
    Some(format!("{} {}", method.to_uppercase(), unescaped(path)))
}

/// Whether the node or one around it names a source. What stands outside schemas has the document's own.
fn has_source(tree: &Tree, row: &Row) -> bool {
    let names = |node: Node<'_>| node.get("x-source").is_some() || node.get("x-assumed").is_some();
    let mut pointer = row.pointer.as_str();
    loop {
        if tree.root().at(pointer).is_some_and(names) {
            return true;
        }
        match pointer.rsplit_once('/') {
            Some((parent, _)) => pointer = parent,
            None => break,
        }
    }
    let is_schema = row.pointer.contains("/schema");
    !is_schema && tree.root().at("/info").is_some_and(names)
}

fn last_key(pointer: &str) -> String {
    unescaped(pointer.rsplit('/').next().unwrap_or_default())
}

fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// The limits that no row names.
pub fn unnamed<'l>(limits: &'l [Limit], rows: &[Row]) -> Vec<&'l Limit> {
    limits.iter().filter(|limit| rows.iter().all(|row| row.pointer != limit.pointer)).collect()
}

#[cfg(test)]
mod tests {
    use specwright::SourceSet;
    use specwright::report::Report;
    use specwright::source;

    use super::*;

    const YAML: &str = "
info: { x-source: page }
paths: { /a: { post: { description: seconds } } }
schemas:
  A: { maxLength: 64, required: [b], properties: { b: { type: string }, c: {} }, x-source: page }
  B: { maxLength: 64 }
";

    fn check(kind: &str, value: &str, pointer: &str, expected: Option<&str>) {
        let tree = source::load(&SourceSet::new("a.yaml", YAML), &mut Report::default()).unwrap();
        let cells = format!("i\tp\tt\tr\t{kind}\t{value}\t{pointer}\tpage\tq");
        let heading = "id\tpage\ttable\trow\tkind\tvalue\tpointer\tsource\tquote";
        let rows = super::super::page::parse(&format!("{heading}\n{cells}")).unwrap();
        assert_eq!(fault(&tree, &rows[0]).as_deref(), expected);
    }

    #[test]
    fn a_value_is_that_of_its_node() {
        check("maxLength", "64", "/schemas/A/maxLength", None);
        check("required", "b", "/schemas/A/required/0", None);
        check("operation", "POST /a", "/paths/~1a/post", None);
        check("unit", "seconds", "/paths/~1a/post/description", None);
        let wrong = "the document does not say 65 at /schemas/A/maxLength";
        check("maxLength", "65", "/schemas/A/maxLength", Some(wrong));
        check("maxLength", "64", "/schemas/C", Some("the document has nothing at /schemas/C"));
    }

    #[test]
    fn what_is_optional_is_not_required() {
        check("optional", "c", "/schemas/A/properties/c", None);
        let wrong = "the document does not say b at /schemas/A/properties/b";
        check("optional", "b", "/schemas/A/properties/b", Some(wrong));
    }

    #[test]
    fn a_limit_without_a_source_is_found() {
        let wrong = "nothing above /schemas/B/maxLength has x-source or x-assumed";
        check("maxLength", "64", "/schemas/B/maxLength", Some(wrong));
    }
}

//! Reads a text and shows what came of it.

use expect_test::Expect;
use specwright::report::Report;
use specwright::source::{self, Node, SourceSet, Value};

/// Reads a text and compares one line for each node (`line:column+length pointer value`) or the
/// report.
pub(crate) fn check(name: &str, text: impl Into<Vec<u8>>, expected: &Expect) {
    let sources = SourceSet::new(name, text);
    let mut report = Report::default();
    let tree = source::load(&sources, &mut report);
    let mut seen = report.to_text(&sources);
    if let Some(tree) = tree {
        list(tree.root(), &mut seen);
    }
    expected.assert_eq(&seen);
}

fn list(node: Node<'_>, seen: &mut String) {
    let span = node.span();
    let value = match node.value() {
        Value::List => "list".to_owned(),
        Value::Map => "map".to_owned(),
        Value::Number(lexeme) => lexeme.to_owned(),
        other => format!("{other:?}"),
    };
    *seen += &format!("{}:{}+{} {} {value}\n", span.line, span.column, span.len, node.pointer());
    node.items().for_each(|item| list(item, seen));
    node.entries().for_each(|entry| list(entry.node, seen));
}

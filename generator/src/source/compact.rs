//! A document as JSON without white space, in the order in which it is written.

use super::{Node, Value};
use specwright_runtime::json::Json;

/// A node as JSON: numbers as they are written, texts with the escapes that JSON needs.
pub fn compact(node: Node<'_>) -> String {
    let mut text = String::new();
    write(node, &mut text);
    text
}

fn write(node: Node<'_>, text: &mut String) {
    match node.value() {
        Value::Null => text.push_str("null"),
        Value::Bool(flag) => text.push_str(if flag { "true" } else { "false" }),
        Value::Number(lexeme) => text.push_str(lexeme),
        Value::String(value) => text.push_str(&quoted(value)),
        Value::List => {
            text.push('[');
            for (place, item) in node.items().enumerate() {
                text.push_str(separator(place));
                write(item, text);
            }
            text.push(']');
        }
        Value::Map => {
            text.push('{');
            for (place, entry) in node.entries().enumerate() {
                text.push_str(separator(place));
                text.push_str(&quoted(entry.key));
                text.push(':');
                write(entry.node, text);
            }
            text.push('}');
        }
    }
}

fn separator(place: usize) -> &'static str {
    if place == 0 { "" } else { "," }
}

fn quoted(text: &str) -> String {
    Json::String(text.into()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SourceSet;
    use crate::report::Report;

    fn check(document: &str, expected: &str) {
        let sources = SourceSet::new("a.yaml", document);
        let tree = crate::source::load(&sources, &mut Report::default()).unwrap();
        assert_eq!(compact(tree.root()), expected);
    }

    #[test]
    fn what_is_written_keeps_its_order_and_its_numbers() {
        check(
            "b: [1.50, ~, true, 'a \"b\"']\na: { c: \"\\n\", d: {} }\n",
            r#"{"b":[1.50,null,true,"a \"b\""],"a":{"c":"\n","d":{}}}"#,
        );
    }
}

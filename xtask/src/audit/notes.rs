//! What a document says of its sources: where editions disagree, and what was assumed.

use specwright::source::{Node, Value};

/// One remark.
pub struct Note {
    /// Its line in the document.
    pub line: u32,
    /// What it says, in one line.
    pub text: String,
}

/// Every `x-drift` below a node.
pub fn drift(root: Node<'_>) -> Vec<Note> {
    let mut found = Vec::new();
    collect(root, "x-drift", &mut found);
    let items = found.into_iter().flat_map(Node::items);
    let text = |node: Node<'_>, key: &str| {
        folded(node.get(key).and_then(Node::as_str).unwrap_or_default())
    };
    items
        .map(|item| Note {
            line: item.span().line,
            text: format!("{}: {}", text(item, "source"), text(item, "says")),
        })
        .collect()
}

/// Every `x-assumed` below a node.
pub fn assumed(root: Node<'_>) -> Vec<Note> {
    let mut found = Vec::new();
    collect(root, "x-assumed", &mut found);
    let texts = found.into_iter().filter_map(|node| Some((node.span().line, node.as_str()?)));
    texts.map(|(line, text)| Note { line, text: folded(text) }).collect()
}

fn collect<'t>(node: Node<'t>, key: &str, found: &mut Vec<Node<'t>>) {
    match node.value() {
        Value::List => node.items().for_each(|item| collect(item, key, found)),
        Value::Map => {
            for entry in node.entries() {
                if entry.key == key {
                    found.push(entry.node);
                } else {
                    collect(entry.node, key, found);
                }
            }
        }
        _ => {}
    }
}

/// A text with all white space folded.
pub fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

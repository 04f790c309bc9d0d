//! Keywords of schemas that say nothing: without them, the same values are admitted.

use super::found::{Child, Mends};
use super::message::What;
use super::{Shape, lenient};
use crate::report::Code;
use crate::source::{Entry, Kind, Node};

/// Reads a keyword that says nothing as if it were not there; says whether it did.
pub(super) fn keyword(schema: Node<'_>, entry: Entry<'_>, mends: &mut Mends) -> bool {
    let Entry { key, key_span, node } = entry;
    let is_nothing = match key {
        // OpenAPI wants alternatives, so that a list of none is one that was never filled.
        "allOf" | "anyOf" | "oneOf" => node.items().len() == 0 && node.kind() == Kind::List,
        "maxLength" | "maxItems" | "maxProperties" | "maxContains" => is_beyond_all(node),
        _ => return false,
    };
    if is_nothing {
        mends
            .remove(schema.id(), key)
            .warn(Code::UnreadValue, key_span, format!("this `{key}` says nothing"))
            .help("it is read as if it were not there; remove it");
    }
    is_nothing
}

/// Whether a number is larger than any count of characters, items or members can be.
fn is_beyond_all(node: Node<'_>) -> bool {
    let number = node.number().and_then(|lexeme| lexeme.parse::<f64>().ok());
    node.as_u64().is_none() && number.is_some_and(|number| number >= 18_446_744_073_709_551_616.0)
}

/// Gives the address of a schema up with a warning, where nothing in it hangs on the address, or it is that of a whole file:
/// whoever refers to files by their paths has them beside each other.
pub(super) fn address(schema: Node<'_>, entry: Entry<'_>, mends: &mut Mends) -> bool {
    let Entry { key, key_span, .. } = entry;
    if key != "$id" {
        return false;
    }
    let is_file = schema.around().nth(1).is_none();
    let (message, help) = match has_reference(schema) {
        true if is_file => (
            "references are followed by the path of this file, whatever its `$id` says",
            "it is read as if it were not there; remove it",
        ),
        true => return false,
        false => (
            "no reference hangs on this `$id`",
            "it is read as if it were not there; refer to schemas by `$ref` and a pointer",
        ),
    };
    mends.remove(schema.id(), key).warn(Code::UnreadKeyword, key_span, message).help(help);
    true
}

/// How many nodes are looked at before a reference is taken to be among them.
const MAX_NODES: usize = 100_000;

/// Whether there is a reference, or a place of one, at or below a node: what it means hangs on the address around it.
fn has_reference(schema: Node<'_>) -> bool {
    const HANGING: [&str; 4] = ["$ref", "$dynamicRef", "$anchor", "$dynamicAnchor"];
    let (mut open, mut seen) = (vec![schema], 0);
    while let Some(node) = open.pop() {
        seen += 1;
        if seen > MAX_NODES || node.entries().any(|entry| HANGING.contains(&entry.key)) {
            return true;
        }
        open.extend(node.items().chain(node.entries().map(|entry| entry.node)));
    }
    false
}

/// Reads the values that a schema names as values of its type: numbers and booleans of texts as they are written, and what
/// stands in quotes as what is in them. Otherwise no value would be admitted, and a default would be none.
pub(super) fn values_of_type(schema: Node<'_>, mends: &mut Mends) {
    let Some(shape) = schema.get("type").and_then(scalar) else { return };
    for child in schema.get("enum").into_iter().flat_map(Child::items) {
        lenient::quotes(shape, child, What::Item("enum"), mends);
    }
    let single =
        Child::entries(schema).filter(|(entry, _)| ["const", "default"].contains(&entry.key));
    for (entry, child) in single {
        lenient::quotes(shape, child, What::Value(entry.key), mends);
    }
}

/// The shape of the values of a type that is one of texts, numbers or booleans, beside `null`.
fn scalar(types: Node<'_>) -> Option<&'static Shape> {
    let mut words = types.items().chain(types.as_str().map(|_| types)).map(Node::as_str);
    let first = words.find(|word| *word != Some("null"))?;
    if words.any(|word| word != Some("null")) {
        return None;
    }
    Some(match first? {
        "string" => &Shape::Text,
        "integer" | "number" => &Shape::Number,
        "boolean" => &Shape::Bool,
        _ => return None,
    })
}

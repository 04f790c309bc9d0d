//! Extensions of other vendors that have the name of one of ours.

use super::found::Mends;
use super::lenient;
use super::message::{expected, seen};
use super::objects::our_shape;
use super::shape::{Object, Shape};
use super::suggest::typo;
use super::walk::has_kind;
use crate::report::Code;
use crate::source::{Entry, Kind, Node};

/// Extensions of which no other vendor has the name: a slip in one that a security scheme hangs on may not switch it off.
const OWN: [&str; 10] = [
    "x-signature",
    "x-limits",
    "x-rpc-action",
    "x-default-by",
    "x-forced-by",
    "x-subset-of",
    "x-rust-name",
    "x-rust-names",
    "x-rust-skip",
    "x-rust-derive",
];

/// Reads an extension whose value has nothing of the form that we know as if it were not there; says whether it did.
pub(super) fn keyword(
    owner: Node<'_>,
    (entry, shape): (Entry<'_>, &'static Shape),
    mends: &mut Mends,
) -> bool {
    let Entry { key, key_span, node } = entry;
    let is_foreign = key.starts_with("x-") && !OWN.contains(&key) && !is_meant(shape, node);
    if is_foreign {
        mends
            .remove(owner.id(), key)
            .warn(Code::UnreadExtension, key_span, format!("`{key}` is not in Specwright's form"))
            .label(seen(node))
            .help(format!(
                "it is read as if it were not there; Specwright's form is {}",
                form(shape)
            ));
    }
    is_foreign
}

/// The same where one of ours has no meaning.
pub(super) fn elsewhere(owner: Node<'_>, entry: Entry<'_>, mends: &mut Mends) -> bool {
    our_shape(entry.key).is_some_and(|shape| keyword(owner, (entry, shape), mends))
}

/// Whether a value is one of a shape, or was meant to be one: of its kind, and if it is a map, with a key of ours.
fn is_meant(shape: &'static Shape, node: Node<'_>) -> bool {
    let settled = shape.settle(node);
    match settled {
        Shape::Object(object) => has_key_of(object, node),
        Shape::Referable(object) => {
            has_key_of(object, node) || node.get("$ref").is_some() || is_empty_map(node)
        }
        Shape::Map(_, text @ Shape::Text) => {
            node.kind() == Kind::Map && node.entries().all(|entry| is_meant(text, entry.node))
        }
        Shape::Map(_, value) => {
            is_empty_map(node) || node.entries().any(|entry| is_meant(value, entry.node))
        }
        Shape::List(item) | Shape::FilledList(item) => {
            let is_list = node.kind() == Kind::List;
            // One item that stands there without its list.
            let is_item = matches!(item, Shape::Object(object) if has_key_of(object, node));
            let is_empty = is_list && node.items().len() == 0;
            is_item || is_empty || node.items().any(|node| is_meant(item, node))
        }
        _ => has_kind(settled, node) || lenient::is_quoted(settled, node),
    }
}

/// Whether a map has a key of an object, or one that is meant to be one.
fn has_key_of(object: &Object, node: Node<'_>) -> bool {
    let names = || object.all_keywords().map(|keyword| keyword.name);
    let is_one = |key: &str| object.keyword(key).is_some() || typo(key, names()).is_some();
    node.entries().any(|entry| is_one(entry.key))
}

fn is_empty_map(node: Node<'_>) -> bool {
    node.kind() == Kind::Map && node.entries().len() == 0
}

/// A phrase for a shape that says what is in it.
fn form(shape: &Shape) -> String {
    match shape {
        Shape::Object(object) => format!("a map with {}", keys(object)),
        Shape::Map(_, value) => format!("a map of {}", forms(value)),
        Shape::List(item) | Shape::FilledList(item) => format!("a list of {}", forms(item)),
        Shape::Either(first, second) | Shape::Listed(first, second) => {
            format!("{}, or {}", form(first), form(second))
        }
        Shape::Same(shape) => form(shape),
        shape => expected(shape),
    }
}

/// The same for several values of a shape.
fn forms(shape: &Shape) -> String {
    match shape {
        Shape::Text => "strings".to_owned(),
        Shape::Object(object) => format!("maps with {}", keys(object)),
        Shape::Referable(object) => format!("{}s", object.name),
        _ => "values".to_owned(),
    }
}

/// The keys of an object, without the extensions that may stand beside them.
pub(super) fn keys(object: &Object) -> String {
    let own =
        object.all_keywords().map(|keyword| keyword.name).filter(|key| !key.starts_with("x-"));
    own.map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
}

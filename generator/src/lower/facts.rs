//! What stands beside any construct: origin, documentation, examples, defaults.

use crate::model::{Docs, Drift, Lifecycle, Link, Origin, Source, Sources, Stated};
use crate::source::{Destination, Entry, Node, Value};
use specwright_runtime::json::Json;

/// Where a node stands and who states it.
pub(super) fn origin(node: Node<'_>) -> Origin {
    said_from(node, |node| node.get("x-source"))
}

/// The origin of a node whose source is stated there.
fn said_from(node: Node<'_>, stated: fn(Node<'_>) -> Option<Node<'_>>) -> Origin {
    let said = node.tree().states_sources().then(|| sources(node, stated(node)));
    let said = said.filter(|said| *said != Sources::default()).map(Box::new);
    Origin { pointer: node.pointer(), span: node.span(), said }
}

fn sources(node: Node<'_>, stated: Option<Node<'_>>) -> Sources {
    let drift = node.get("x-drift").into_iter().flat_map(Node::items).map(drift).collect();
    let assumed = node.get("x-assumed").and_then(Node::as_str).map(str::to_owned);
    Sources { source: stated.map(source), drift, assumed }
}

fn source(node: Node<'_>) -> Source {
    let text = |key: &str| node.get(key).and_then(Node::as_str).map(str::to_owned);
    let page = node.as_str().map(str::to_owned).or_else(|| text("page")).unwrap_or_default();
    Source { page, table: text("table"), row: text("row"), edition: text("edition") }
}

fn drift(node: Node<'_>) -> Drift {
    let text = |key: &str| node.get(key).and_then(Node::as_str).unwrap_or_default().to_owned();
    Drift { source: text("source"), says: text("says") }
}

/// A value of a keyword, with its place. Who states it is said beside the keyword, or around what holds it.
pub(super) fn stated<T>(value: T, node: Node<'_>) -> Stated<T> {
    Stated { value, origin: said_from(node, |node| node.nearest("x-source")) }
}

/// A description as documentation.
pub(super) fn docs(description: Option<&str>, deprecated: bool) -> Docs {
    let text = description.unwrap_or_default().trim().to_owned();
    Docs { text, deprecated, lifecycle: None }
}

/// The documentation that stands in a node: its description, else its summary or title.
pub(super) fn docs_of(node: Node<'_>) -> Docs {
    let text =
        |key: &str| node.get(key).and_then(Node::as_str).filter(|text| !text.trim().is_empty());
    let deprecated = node.get("deprecated").and_then(Node::as_bool).unwrap_or_default();
    let text = text("description").or_else(|| text("summary")).or_else(|| text("title"));
    Docs { lifecycle: lifecycle(node), ..docs(text, deprecated) }
}

/// How long the thing of a node is meant to stay.
pub(super) fn lifecycle(node: Node<'_>) -> Option<Box<Lifecycle>> {
    let written = |key: &str| node.get(key).map(|value| stated(text(value), value));
    let lifecycle =
        Lifecycle { sunset: written("x-sunset"), stability: written("x-stability-level") };
    (lifecycle != Lifecycle::default()).then(|| Box::new(lifecycle))
}

/// A text as it is; any other value as JSON.
pub(super) fn text(node: Node<'_>) -> String {
    match node.as_str() {
        Some(text) => text.to_owned(),
        None => json(node).to_string(),
    }
}

/// What may be called with what a reply holds.
pub(super) fn links(node: Node<'_>) -> Vec<Link> {
    let links = node.get("links").into_iter().flat_map(Node::entries);
    let said = |node: Node<'_>| {
        let says = node.entries().filter(|entry| entry.key != "description");
        Json::Object(says.map(|entry| (entry.key.to_owned(), json(entry.node))).collect())
    };
    let link = |entry: Entry<'_>| Link {
        name: entry.key.to_owned(),
        says: said(entry.node),
        origin: origin(entry.node),
    };
    links.map(link).collect()
}

/// The value of a key as JSON.
pub(super) fn default(node: Node<'_>) -> Option<Stated<Json>> {
    node.get("default").map(|value| stated(json(value), value))
}

/// `example` and every value of `examples`; one that stands elsewhere in the document is looked up.
pub(super) fn examples(node: Node<'_>) -> Vec<Stated<Json>> {
    let many = node.get("examples").into_iter().flat_map(|examples| examples.entries());
    let many = many.filter_map(|entry| entry.node.get("value").or(entry.node.get("dataValue")));
    let listed = node.get("examples").into_iter().flat_map(Node::items);
    let all = node.get("example").into_iter().chain(many).chain(listed);
    let all = all.map(|value| elsewhere(value).unwrap_or(value));
    let mut examples: Vec<_> = all.map(|value| stated(json(value), value)).collect();
    // Most have one, and a vector begins with room for four.
    examples.shrink_to_fit();
    examples
}

/// About how many bytes an example has at most that stands elsewhere: any number of others may refer to it.
const MAX_ELSEWHERE: usize = 4_096;

/// What an example that is a mere reference leads to, as bundles of several files have it: the value of an Example object, or any
/// other.
fn elsewhere(example: Node<'_>) -> Option<Node<'_>> {
    let mut entries = example.entries();
    let only = entries.next().filter(|entry| entry.key == "$ref" && entries.next().is_none())?;
    let target = Destination::of(only.node).ok()?.node(example.tree())?;
    let value = match target.pointer().starts_with("/components/examples/") {
        true => target.get("value")?,
        false => target,
    };
    is_within(value, &mut { MAX_ELSEWHERE }).then_some(value)
}

/// Whether a node is written in what is left of a number of bytes, about; takes them away.
fn is_within(node: Node<'_>, left: &mut usize) -> bool {
    const OF_A_VALUE: usize = 8;
    let keys: usize = node.entries().map(|entry| entry.key.len()).sum();
    let own = OF_A_VALUE + node.as_str().map_or(0, str::len) + keys;
    let Some(rest) = left.checked_sub(own) else { return false };
    *left = rest;
    let mut below = node.items().chain(node.entries().map(|entry| entry.node));
    below.all(|node| is_within(node, left))
}

/// A node as JSON, numbers as they are written.
pub(super) fn json(node: Node<'_>) -> Json {
    match node.value() {
        Value::Null => Json::Null,
        Value::Bool(flag) => Json::Boolean(flag),
        Value::Number(lexeme) => lexeme.parse().map_or(Json::Null, Json::Number),
        Value::String(text) => Json::String(text.into()),
        Value::List => Json::Array(node.items().map(json).collect()),
        Value::Map => Json::Object(
            node.entries().map(|entry| (entry.key.to_owned(), json(entry.node))).collect(),
        ),
    }
}

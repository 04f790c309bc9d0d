//! The names of what several places share: by the component that it stands in, and not by the place that leads to it first.

use super::components;
use super::lowering::Lowering;
use super::place::{Direction, Place};
use crate::source::{Node, unescape};

/// What the schema of a parameter or a header is named by: the component that this is, and what it is (`per-page parameter`), or
/// else these words.
pub(super) fn words_of_value(node: Node<'_>, place: impl FnOnce() -> String) -> String {
    match component(node) {
        Some((PARAMETERS, name)) if ends(&name, "param") => name,
        Some((PARAMETERS, name)) => ending(name, "parameter"),
        Some((HEADERS, name)) => ending(name, "header"),
        _ => place(),
    }
}

/// What the schemas of a response are named by: the component that it is, or else these words.
pub(super) fn words_of_reply(node: Node<'_>, place: impl FnOnce() -> String) -> String {
    match component(node) {
        Some((RESPONSES, name)) => name,
        _ => place(),
    }
}

/// What the schemas of a body are named by: the component that holds it, or else these words.
pub(super) fn words_of_body(node: Node<'_>, place: &str) -> String {
    match component(node) {
        Some((RESPONSES | REQUEST_BODIES, name)) => ending(name, "body"),
        Some((PARAMETERS, name)) if is_of_one_parameter(node) => ending(name, "body"),
        _ => format!("{place} body"),
    }
}

/// Whether a body is that of one parameter of Swagger 2.0, and not of several fields of a form.
fn is_of_one_parameter(body: Node<'_>) -> bool {
    let contents = body.get("content").into_iter().flat_map(Node::entries);
    let schemas = contents.filter_map(|content| content.node.get("schema"));
    schemas.last().is_some_and(|schema| {
        schema.around().nth(1).is_some_and(|outer| outer.pointer() == body.pointer())
    })
}

const PARAMETERS: &str = "parameters";
const HEADERS: &str = "headers";
const RESPONSES: &str = "responses";
const REQUEST_BODIES: &str = "requestBodies";

/// The kind and the name of what is a component, but no schema.
fn component(node: Node<'_>) -> Option<(&'static str, String)> {
    // Itself, its kind, `components` and the root; Swagger 2.0 has no `components`.
    if node.around().nth(4).is_some() {
        return None;
    }
    let pointer = node.pointer_in_file();
    let (outer, name) = pointer.strip_prefix('/')?.rsplit_once('/')?;
    let kind = outer.strip_prefix("components/").unwrap_or(outer);
    let kinds = [PARAMETERS, HEADERS, RESPONSES, REQUEST_BODIES];
    let kind = kinds.into_iter().find(|known| *known == kind)?;
    Some((kind, unescape(name)))
}

/// A name that ends with this word, which is not said twice.
fn ending(name: String, word: &str) -> String {
    if ends(&name, word) { name } else { format!("{name} {word}") }
}

fn ends(name: &str, word: &str) -> bool {
    name.to_ascii_lowercase().ends_with(word)
}

/// The place of a member that a schema itself declares or takes over: that of the component which declares it, so that whoever
/// builds on that component does not name its types.
pub(super) fn of_member<'d>(
    lowering: &mut Lowering<'d, '_>,
    member: Node<'d>,
    (root, place): (Node<'d>, &Place),
) -> Place {
    let component = member.around().nth(2).and_then(|schema| built_of(lowering, schema));
    match component {
        Some(component) if component.id() != root.id() => {
            Place::new(words_of_component(lowering, component, place), place.direction)
        }
        _ => place.clone(),
    }
}

/// The words of a component, with the direction that tells the type of requests or of parts from the other one.
fn words_of_component<'d>(
    lowering: &mut Lowering<'d, '_>,
    component: Node<'d>,
    place: &Place,
) -> String {
    let words = components::words(lowering, component);
    match place.direction_of(lowering, component) {
        Direction::Parts => format!("{words} parts"),
        Direction::Request if lowering.component(component.id(), Direction::Reply).is_some() => {
            format!("{words} request")
        }
        _ => words,
    }
}

/// The component that a schema is, or is a part of by `allOf`.
fn built_of<'d>(lowering: &Lowering<'d, '_>, schema: Node<'d>) -> Option<Node<'d>> {
    let mut around = schema.around();
    let mut schema = around.next()?;
    while !lowering.is_component(schema) {
        let list = around.next()?;
        schema = around.next()?;
        schema.get("allOf").filter(|all_of| all_of.id() == list.id())?;
    }
    Some(schema)
}

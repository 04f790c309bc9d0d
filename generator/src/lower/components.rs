//! Schemas that references lead to: components first, each with a type of its own.

use super::family;
use super::lowering::Lowering;
use super::naming::type_spelling;
use super::place::{Direction, Place};
use super::reach::Reach;
use super::schema::{self, Made};
use super::{operation, replies, stated_names};
use crate::model::{Shape, TypeId, TypeRef};
use crate::report::Code;
use crate::resolve::Document;
use crate::source::{Destination, Node, NodeId};

/// Schemas with the words that their types are named by.
type Named<'d> = Vec<(&'d str, Node<'d>)>;

/// The components of a document, and apart from them those that only webhooks and callbacks lead to: the types of these
/// are named last, so that the others are called the same where these are not made.
pub(super) fn apart(document: &Document) -> (Named<'_>, Named<'_>) {
    let only_called = document.only_called();
    document.named_schemas().partition(|(_, node)| !only_called.contains(&node.id()))
}

/// Every component becomes a named type, whether or not an operation reaches it. One that says something else of requests
/// than of replies becomes two where both are sent.
pub(super) fn components<'d>(
    lowering: &mut Lowering<'d, '_>,
    reach: &Reach,
    components: Named<'d>,
) {
    for (name, node) in components {
        if is_skipped(node) || namesake(lowering, node).is_some() {
            continue;
        }
        let directed = Place::new("", Direction::Request).direction_of(lowering, node);
        for direction in directions(directed, reach, node.id()) {
            let name = match direction {
                Direction::Request if reach.is_sent_by_server(node.id()) => {
                    format!("{name} request")
                }
                _ => name.to_owned(),
            };
            reserve(lowering, node, Place::new(name, direction));
        }
    }
}

/// How many components of one name in Rust may lead from one to the next.
const MAX_NAMESAKES: usize = 8;

/// The component of the same name in Rust that a component is a mere reference to: `error` to `Error`. They have one type,
/// unless they lead back to each other, or on for long.
pub(super) fn namesake<'d>(lowering: &Lowering<'d, '_>, node: Node<'d>) -> Option<Node<'d>> {
    let mut passed = vec![node];
    while let Some(next) = passed.last().and_then(|last| referred_namesake(lowering, *last)) {
        if passed.len() > MAX_NAMESAKES || passed.iter().any(|one| one.id() == next.id()) {
            return None;
        }
        passed.push(next);
    }
    passed.pop().filter(|_| !passed.is_empty())
}

fn referred_namesake<'d>(lowering: &Lowering<'d, '_>, node: Node<'d>) -> Option<Node<'d>> {
    let target = lowering.target(node).filter(|_| node.entries().len() == 1)?;
    let name = |node: Node<'_>| {
        let name = node.pointer().strip_prefix("/components/schemas/")?.to_owned();
        (!name.contains('/')).then(|| type_spelling(&name))
    };
    (name(node)? == name(target)?).then_some(target)
}

/// Whether a schema is kept out of the crate.
fn is_skipped(schema: Node<'_>) -> bool {
    schema.get("x-rust-skip").and_then(Node::as_bool) == Some(true)
}

/// Says that a schema which is kept out is referred to all the same.
fn needs_skipped(lowering: &mut Lowering<'_, '_>, target: Node<'_>, place: &Place) {
    let Some(at) = target.get("x-rust-skip").filter(|_| is_skipped(target)) else { return };
    let message = format!("`{}` is kept out, and refers to it", place.name.trim());
    let pointer = target.pointer();
    lowering
        .error(Code::SkippedSchema, at, format!("{message}: {pointer}"))
        .label("kept out here")
        .help("keep out what refers to it as well, or put a type of yours in its place by `x-rust-type`");
}

/// The directions that a component has a type for.
fn directions(directed: Direction, reach: &Reach, node: NodeId) -> Vec<Direction> {
    let (request, reply) = (reach.is_sent_by_callers(node), reach.is_sent_by_server(node));
    match (directed, reply, request) {
        (Direction::Both, ..) | (_, false, false) => vec![Direction::Both],
        (_, true, true) => vec![Direction::Reply, Direction::Request],
        (_, true, false) => vec![Direction::Reply],
        (_, false, true) => vec![Direction::Request],
    }
}

/// The type of a schema that a reference leads to.
pub(super) fn referenced<'d>(
    lowering: &mut Lowering<'d, '_>,
    target: Node<'d>,
    place: &Place,
) -> TypeId {
    let target = namesake(lowering, target).unwrap_or(target);
    let direction = place.direction_of(lowering, target);
    // What no operation reaches has a type for both directions, and takes what it refers to as it is.
    let others: &[Direction] = match direction {
        Direction::Both => &[Direction::Both, Direction::Reply, Direction::Request],
        _ => &[direction],
    };
    match others.iter().find_map(|other| lowering.component(target.id(), *other)) {
        Some(id) => id,
        None => {
            needs_skipped(lowering, target, place);
            let name = named_beside(lowering, target, direction);
            reserve(lowering, target, Place::new(name, direction))
        }
    }
}

/// The words of a schema's place, with its direction where there is a type for the other one.
fn named_beside(lowering: &Lowering<'_, '_>, target: Node<'_>, direction: Direction) -> String {
    let name = words(lowering, target);
    let (word, others) = match direction {
        Direction::Both => return name,
        Direction::Request => ("request", [Direction::Reply, Direction::Parts]),
        Direction::Reply => ("reply", [Direction::Request, Direction::Parts]),
        Direction::Parts => return format!("{name} parts"),
    };
    match others.iter().any(|other| lowering.component(target.id(), *other).is_some()) {
        true => format!("{name} {word}"),
        false => name,
    }
}

/// The words of a schema's place.
pub(super) fn words(lowering: &Lowering<'_, '_>, schema: Node<'_>) -> String {
    let foreign = lowering.document.foreign.iter().find(|foreign| foreign.node == schema.id());
    foreign.map_or_else(|| named_by_pointer(schema), |foreign| foreign.words.clone())
}

fn reserve<'d>(lowering: &mut Lowering<'d, '_>, node: Node<'d>, place: Place) -> TypeId {
    let direction = [(" request", "Request"), (" reply", "Reply"), (" parts", "Parts")];
    let word = direction.into_iter().find(|(end, _)| place.name.ends_with(end));
    let wanted = (place.name.as_str(), word.map(|(_, word)| word));
    let name = stated_names::of_component(lowering, node, wanted);
    let id = lowering.reserve();
    lowering.name_component(node.id(), place.direction, id);
    lowering.unmade.push_back((id, node, Place { name, ..place }));
    id
}

/// The words of the place below `components/schemas`, keywords left out: `Pet owner` for `Pet/properties/owner`. What
/// stands in an operation is called by the operation's own words, as what is written where it is used.
fn named_by_pointer(node: Node<'_>) -> String {
    const KEYWORDS: [&str; 9] = [
        "components",
        "schemas",
        "properties",
        "$defs",
        "definitions",
        "allOf",
        "paths",
        "schema",
        "content",
    ];
    let pointer = node.pointer();
    let operation = node.around().find(|outer| outer.get("responses").is_some());
    let within = operation.and_then(|operation| {
        let words = operation::words(operation)?;
        Some((words, pointer.strip_prefix(&operation.pointer())?.to_owned()))
    });
    let (mut words, rest) = match within {
        Some((words, rest)) => (vec![words], rest),
        None => (Vec::new(), pointer),
    };
    let mut before = "";
    for step in rest.split('/') {
        let is_place = matches!(before, "allOf" | "parameters");
        match step {
            "items" => words.push("item".to_owned()),
            "requestBody" => words.push("body".to_owned()),
            "responses" => {}
            _ if before == "responses" => words.push(replies::word(step)),
            _ if before == "content" => {}
            _ if is_place || step.is_empty() || KEYWORDS.contains(&step) => {}
            step => words.push(step.replace("~1", " ").replace("~0", "~")),
        }
        before = step;
    }
    words.join(" ")
}

/// Makes the types that references lead to, and those that these lead to.
pub(super) fn make(lowering: &mut Lowering<'_, '_>) {
    while let Some((id, node, place)) = lowering.unmade.pop_front() {
        let made = match family::lower(lowering, node, &place) {
            Some(made) => made,
            None => schema::made(lowering, &[node], &place),
        };
        if let Some(made) = made {
            define(lowering, id, node, made, &place);
        }
    }
}

fn define<'d>(
    lowering: &mut Lowering<'d, '_>,
    id: TypeId,
    node: Node<'d>,
    made: Made,
    place: &Place,
) {
    let shape = match made {
        Made::Plain(ty) => Shape::Alias(ty),
        Made::Named(shape) => *shape,
        Made::Nullable(inner) => {
            let inner_id = lowering.reserve();
            let names = ["Value", "NonNull"].map(|word| format!("{}{word}", place.name));
            let name = lowering.type_names.first_type_name(&names);
            let inner_place = Place { name, ..place.clone() };
            define(lowering, inner_id, node, *inner, &inner_place);
            Shape::Alias(TypeRef::Nullable(Box::new(TypeRef::Named(inner_id))))
        }
    };
    let def = schema::definition(lowering, node, place.name.clone(), shape, place.direction);
    lowering.define(id, def);
}

/// The type that replies have of a component, by the text of a reference to it.
pub(super) fn by_reference(lowering: &Lowering<'_, '_>, reference: Node<'_>) -> Option<TypeId> {
    let tree = &lowering.document.tree;
    let node = tree.successor(Destination::of(reference).ok()?.node(tree)?);
    let directions = [Direction::Reply, Direction::Both, Direction::Request];
    directions.into_iter().find_map(|direction| lowering.component(node.id(), direction))
}

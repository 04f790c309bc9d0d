//! Schemas that references lead to: components first, each with a type of its own.

use super::family;
use super::lowering::Lowering;
use super::place::{Direction, Place};
use super::reach::Reach;
use super::schema::{self, Made};
use crate::model::{Shape, TypeId, TypeRef};
use crate::source::{Destination, Node, NodeId};

/// Every component becomes a named type, whether or not an operation reaches it. One that says something else of requests
/// than of replies becomes two where both are sent.
pub(super) fn components<'d>(lowering: &mut Lowering<'d, '_>, reach: &Reach) {
    for (name, node) in lowering.document.named_schemas() {
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
    let direction = place.direction_of(lowering, target);
    // What no operation reaches has a type for both directions, and takes what it refers to as it is.
    let others: &[Direction] = match direction {
        Direction::Both => &[Direction::Both, Direction::Reply, Direction::Request],
        _ => &[direction],
    };
    match others.iter().find_map(|other| lowering.component(target.id(), *other)) {
        Some(id) => id,
        None => {
            let name = named_beside(lowering, target, direction);
            reserve(lowering, target, Place::new(name, direction))
        }
    }
}

/// The words of a schema's place, with its direction where there is a type for the other one.
fn named_beside(lowering: &Lowering<'_, '_>, target: Node<'_>, direction: Direction) -> String {
    let foreign = lowering.document.foreign.iter().find(|foreign| foreign.node == target.id());
    let name = foreign.map_or_else(|| named_by_pointer(target), |foreign| foreign.words.clone());
    let (word, other) = match direction {
        Direction::Both => return name,
        Direction::Request => ("request", Direction::Reply),
        Direction::Reply => ("reply", Direction::Request),
    };
    match lowering.component(target.id(), other) {
        Some(_) => format!("{name} {word}"),
        None => name,
    }
}

fn reserve<'d>(lowering: &mut Lowering<'d, '_>, node: Node<'d>, place: Place) -> TypeId {
    let name = lowering.type_names.type_name(&place.name);
    let id = lowering.reserve();
    lowering.name_component(node.id(), place.direction, id);
    lowering.unmade.push_back((id, node, Place { name, ..place }));
    id
}

/// The words of the place below `components/schemas`, keywords left out: `Pet owner` for `Pet/properties/owner`.
fn named_by_pointer(node: Node<'_>) -> String {
    const KEYWORDS: [&str; 8] =
        ["components", "schemas", "properties", "$defs", "definitions", "allOf", "paths", "schema"];
    let pointer = node.pointer();
    let steps = pointer.split('/').map(|step| step.replace("~1", " ").replace("~0", "~"));
    let words = steps.filter(|step| !step.is_empty() && !KEYWORDS.contains(&step.as_str()));
    words.collect::<Vec<_>>().join(" ")
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
            let inner_place = Place {
                name: lowering.type_names.type_name(&format!("{}Value", place.name)),
                ..place.clone()
            };
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

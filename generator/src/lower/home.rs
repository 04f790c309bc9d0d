//! The names of members that several schemas have: by the component that declares them, and not by the one that leads to them
//! first.

use super::components;
use super::lowering::Lowering;
use super::place::{Direction, Place};
use crate::source::Node;

/// The place of a member that a schema itself declares or takes over: that of the component which declares it, so that whoever
/// builds on that component does not name its types.
pub(super) fn of_member<'d>(
    lowering: &mut Lowering<'d, '_>,
    member: Node<'d>,
    (root, place): (Node<'d>, &Place),
) -> Place {
    let component = member.around().nth(2).and_then(|schema| built_of(lowering, schema));
    let other = component.filter(|component| component.id() != root.id());
    let words = other.and_then(|component| words_of_component(lowering, component, place));
    words.map_or_else(|| place.clone(), |words| Place::new(words, place.direction))
}

/// The words of a component, with the direction that tells the type of requests or of parts from the other one, if it has a
/// type for this one.
fn words_of_component<'d>(
    lowering: &mut Lowering<'d, '_>,
    component: Node<'d>,
    place: &Place,
) -> Option<String> {
    let direction = place.direction_of(lowering, component);
    lowering.component(component.id(), direction)?;
    let words = components::words(lowering, component);
    Some(match direction {
        Direction::Parts => format!("{words} parts"),
        Direction::Request if lowering.component(component.id(), Direction::Reply).is_some() => {
            format!("{words} request")
        }
        _ => words,
    })
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

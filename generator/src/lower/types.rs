//! The types of JSON that schemas leave to a value, those of their alternatives included.

use super::lowering::Lowering;
use super::said::types_of;
use crate::source::Node;
use specwright_runtime::schema::Types;

/// How deep alternatives are looked into; deeper ones leave every type.
const MAX_DEPTH: usize = 32;

/// The types that schemas leave which hold together, references followed by the caller.
pub(super) fn of_all<'d>(lowering: &mut Lowering<'d, '_>, parts: &[Node<'d>]) -> Types {
    parts.iter().fold(Types::ALL, |types, part| types.and(of_part(lowering, *part, 0)))
}

/// The types that a schema leaves by its own keywords and its lists of alternatives.
pub(super) fn of_part<'d>(lowering: &mut Lowering<'d, '_>, part: Node<'d>, depth: usize) -> Types {
    ["anyOf", "oneOf"].into_iter().filter_map(|keyword| part.get(keyword)).fold(
        types_of(part),
        |types, list| {
            let each = list.items().map(|schema| of_schema(lowering, schema, depth + 1));
            types.and(each.fold(Types::NONE, Types::or))
        },
    )
}

/// The types that an alternative leaves. One that is being looked into leaves every type, and so does one too deep.
fn of_schema<'d>(lowering: &mut Lowering<'d, '_>, schema: Node<'d>, depth: usize) -> Types {
    if let Some(known) = lowering.types_of_schemas.get(&schema.id()) {
        return *known;
    }
    if depth > MAX_DEPTH {
        return Types::ALL;
    }
    lowering.types_of_schemas.insert(schema.id(), Types::ALL);
    let target = lowering.target(schema);
    let mut types = match target {
        Some(target) => of_schema(lowering, target, depth + 1),
        None => Types::ALL,
    };
    if target.is_none() || schema.is_since_3_1() {
        types = types.and(of_part(lowering, schema, depth));
        let all = schema.get("allOf").into_iter().flat_map(Node::items);
        types = all.fold(types, |types, part| types.and(of_schema(lowering, part, depth + 1)));
    }
    if super::schema::admits_null_by_intent(schema) {
        types = types.or(Types::NULL);
    }
    lowering.types_of_schemas.insert(schema.id(), types);
    types
}

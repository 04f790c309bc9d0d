//! What the schemas of one place say together, sorted by shape: one function per shape does the rest.

use super::lowering::Lowering;
use super::place::Place;
use super::said::Said;
use super::schema::Made;
use super::{checked, constants, enumeration, list, number, object, text, union};
use crate::model::{Plain, UnionKeyword};
use specwright_runtime::schema::Types;

/// What the schemas of one place become.
pub(super) fn made<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
) -> Option<Made> {
    let judges_null = ["enum", "const", "anyOf", "oneOf", "not", "if"];
    if said.has_null_within() && said.first_of(&judges_null).is_some() {
        return checked::dynamic(lowering, said, place);
    }
    if said.has("enum") || said.has("const") {
        return enumeration::lower(lowering, said, place);
    }
    if let Some(made) = constants::lower(lowering, said) {
        return Some(made);
    }
    if said.types == Types::ALL && text::is_file(lowering, said, place) {
        return text::lower(lowering, said, place);
    }
    if said.types == Types::ALL && judged(said) == [false; 3] {
        return Some(Made::plain(Plain::Any));
    }
    if let Some(made) = union::lower(lowering, said, place) {
        return made;
    }
    if said.types.contains(Types::NULL) && said.types != Types::ALL {
        return nullable(lowering, said, place);
    }
    by_type(lowering, said, place)
}

/// Keywords that judge strings, numbers, or values of every type.
const OF_OTHERS: [&str; 13] = [
    "multipleOf",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "format",
    "anyOf",
    "oneOf",
    "not",
    "if",
];

/// `null`, or what the other types say. Rules about every type judge `null` too, so that with them nothing is taken apart.
fn nullable<'d>(lowering: &mut Lowering<'d, '_>, said: &Said<'d>, place: &Place) -> Option<Made> {
    if said.first_of(&["not", "if", "anyOf", "oneOf"]).is_some() {
        return checked::dynamic(lowering, said, place);
    }
    let rest = said.only(Types::ALL.without(Types::NULL));
    if rest.types.is_empty() {
        return Some(Made::plain(Plain::Null));
    }
    Some(by_type(lowering, &rest, place)?.or_null())
}

/// One shape for each type of JSON; several types are a union of them.
fn by_type<'d>(lowering: &mut Lowering<'d, '_>, said: &Said<'d>, place: &Place) -> Option<Made> {
    match said.types {
        Types::BOOLEAN => checked::held(lowering, said, place, Made::plain(Plain::Boolean)),
        Types::INTEGER => number::integer(lowering, said, place),
        Types::NUMBER => number::number(lowering, said, place),
        Types::STRING => text::lower(lowering, said, place),
        Types::ARRAY => list::lower(lowering, said, place),
        Types::OBJECT => object::lower(lowering, said, place),
        Types::ALL => untyped(lowering, said, place),
        types if types.is_empty() => checked::dynamic(lowering, said, place),
        types => union::of_types(lowering, said, &single(types), UnionKeyword::Type, place),
    }
}

/// The types of a set, each alone; a number includes the integers.
fn single(types: Types) -> Vec<Types> {
    const EACH: [Types; 7] = [
        Types::NULL,
        Types::BOOLEAN,
        Types::NUMBER,
        Types::INTEGER,
        Types::STRING,
        Types::ARRAY,
        Types::OBJECT,
    ];
    let mut rest = types;
    let mut found = Vec::new();
    for one in EACH.into_iter().filter(|one| types.contains(*one)) {
        if rest.contains(one) {
            found.push(one);
            rest = rest.without(one);
        }
    }
    found
}

/// Keywords that judge objects.
const OF_OBJECTS: [&str; 11] = [
    "maxProperties",
    "minProperties",
    "required",
    "properties",
    "patternProperties",
    "additionalProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "unevaluatedProperties",
];

/// Keywords that judge lists.
const OF_LISTS: [&str; 7] =
    ["maxItems", "minItems", "uniqueItems", "items", "prefixItems", "contains", "unevaluatedItems"];

/// Whether the schemas judge other values, objects, and lists.
fn judged(said: &Said<'_>) -> [bool; 3] {
    [
        said.first_of(&OF_OTHERS).is_some(),
        said.first_of(&OF_OBJECTS).is_some(),
        said.first_of(&OF_LISTS).is_some(),
    ]
}

/// A schema without a type admits every value of the types that its keywords do not speak of. One that speaks of objects
/// or of lists alone keeps their type, beside any other value.
fn untyped<'d>(lowering: &mut Lowering<'d, '_>, said: &Said<'d>, place: &Place) -> Option<Made> {
    match judged(said) {
        [false, true, false] => union::beside_others(lowering, said, Types::OBJECT, place),
        [false, false, true] => union::beside_others(lowering, said, Types::ARRAY, place),
        _ => checked::dynamic(lowering, said, place),
    }
}

//! What a type of Rust cannot hold by itself: it is checked by the schema as data.

use super::lowering::Lowering;
use super::place::Place;
use super::rules::{self, Group};
use super::said::Said;
use super::schema::{self, Made};
use super::types;
use crate::model::{CheckedType, InRust, Plain, Rule, Rules, Shape, TypeRef};
use crate::source::{Node, NodeId};
use std::collections::HashSet;

/// A value of which nothing is typed.
pub(super) fn dynamic<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
) -> Option<Made> {
    complete(lowering, said, place, Made::plain(Plain::Any))
}

/// A type that holds the value, and all that the schemas say, as data.
pub(super) fn complete<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
    base: Made,
) -> Option<Made> {
    let rules = Rules(full(lowering, said, place));
    let base = based(lowering, said, place, base);
    Some(Made::named(Shape::Checked(CheckedType { base, rules, complete: true })))
}

/// A type, and what the schemas say of values of every type.
pub(super) fn held<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
    base: Made,
) -> Option<Made> {
    let rules = of_every_type(lowering, said, place);
    with(lowering, said, place, base, rules)
}

/// A type, and these rules besides, if there are any.
pub(super) fn with<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
    base: Made,
    rules: Vec<Rule>,
) -> Option<Made> {
    if rules.is_empty() {
        return Some(base);
    }
    let base = based(lowering, said, place, base);
    let checked = CheckedType { base, rules: Rules(rules), complete: false };
    Some(Made::named(Shape::Checked(checked)))
}

/// The rules that judge values of every type.
pub(super) fn of_every_type<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
) -> Vec<Rule> {
    groups(lowering, said, place, &[Group::AnyOf, Group::OneOf, Group::Conditions])
}

/// What the schemas say by these groups of their keywords.
pub(super) fn groups<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
    groups: &[Group],
) -> Vec<Rule> {
    let mut rules = Vec::new();
    for part in &said.parts {
        for group in groups {
            if !is_settled(said, *part, *group) {
                rules.extend(rules::of_group(lowering, *part, place.direction, *group));
            }
        }
    }
    rules
}

/// Whether the branches of a union say what a group of keywords says.
fn is_settled(said: &Said<'_>, part: Node<'_>, group: Group) -> bool {
    let keyword = match group {
        Group::AnyOf => "anyOf",
        Group::OneOf => "oneOf",
        _ => return false,
    };
    part.get(keyword).is_some_and(|list| said.settled.contains(&list.id()))
}

/// The name of what holds a value, where it needs one.
fn based<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
    base: Made,
) -> TypeRef {
    let shape = match base {
        Made::Plain(ty) => return ty,
        Made::Nullable(inner) => {
            let inner = based(lowering, said, place, *inner);
            return TypeRef::Nullable(Box::new(inner));
        }
        Made::Named(shape) => *shape,
    };
    let words = match shape {
        // `CustomFields` has no `CustomFieldsFields`.
        Shape::Object(_) if place.name.to_ascii_lowercase().ends_with("fields") => ["Members"; 2],
        Shape::Object(_) => ["Fields", "Members"],
        Shape::Union(_) => ["Value", "Choice"],
        _ => ["Value", "Base"],
    };
    let names = words.map(|word| place.below(word).name);
    let name = lowering.type_names.first_type_name(&names);
    let id = lowering.reserve();
    let mut def = schema::definition(lowering, said.root, name, shape, place.direction);
    // Examples and defaults are those of the whole.
    (def.default, def.examples, def.rust) = (None, Vec::new(), InRust::default());
    lowering.define(id, def);
    TypeRef::Named(id)
}

/// The schemas that the root does not lead to; those that another of them leads to are said with that one.
fn outside<'d>(lowering: &mut Lowering<'d, '_>, said: &Said<'d>) -> Vec<Node<'d>> {
    let mut parts_of =
        |node| Said::of(lowering, &[node]).map(|said| said.parts).unwrap_or_default();
    let mut known: HashSet<NodeId> = parts_of(said.root).iter().map(|part| part.id()).collect();
    let mut outside = Vec::new();
    // What leads to others stands after them.
    for part in said.parts.iter().rev() {
        if !known.contains(&part.id()) {
            known.extend(parts_of(*part).iter().map(|part| part.id()));
            outside.push(*part);
        }
    }
    outside.reverse();
    outside
}

/// All that the schemas say, and the types that are left of it.
pub(super) fn full<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
) -> Vec<Rule> {
    // What a root says includes the parts that it leads to. Other parts stand beside it, so that what one of them speaks
    // of is not evaluated for another.
    let root = said.root;
    let mut rules = rules::all(lowering, root, place.direction).0;
    let outside = outside(lowering, said);
    if !outside.is_empty() {
        let others = outside.iter().map(|part| rules::all(lowering, *part, place.direction));
        let others: Vec<Rules> = others.collect();
        rules = vec![Rule::AllOf(std::iter::once(Rules(rules)).chain(others).collect())];
    }
    // Values of other types were given to other branches of a union.
    let natural = match said.is_whole {
        true => Said::of(lowering, &[root]).map(|whole| whole.types),
        false => Some(types::of_all(lowering, &said.parts)),
    };
    if natural != Some(said.types) {
        rules.insert(0, Rule::Types(said.types));
    }
    rules
}

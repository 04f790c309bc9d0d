//! Lists.

use super::lowering::Lowering;
use super::place::Place;
use super::rules::Group;
use super::said::Said;
use super::schema::{self, Made};
use super::{checked, facts};
use crate::model::{ListLimits, ListType, Plain, Rule, Shape, TypeRef};
use crate::source::Node;
use specwright_runtime::schema::Types;

/// A list without limits needs no name; one whose items are told apart by their place is checked as data.
pub(super) fn lower<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
) -> Option<Made> {
    if said.first_of(&["prefixItems", "unevaluatedItems"]).is_some() {
        let any = Box::new(TypeRef::Plain(Plain::Any));
        return checked::complete(lowering, said, place, Made::Plain(TypeRef::List(any)));
    }
    let unique = said.flag("uniqueItems");
    // Items are compared as they are written: a type that reads over some of it cannot.
    let is_kept = keeps_all(lowering, said)?;
    let limits = ListLimits {
        min_items: said.greatest("minItems"),
        max_items: said.least("maxItems"),
        unique: unique.filter(|_| is_kept).map(|node| facts::stated(true, node)),
    };
    let item = item(lowering, said, place)?;
    let base = match limits.count() {
        0 => Made::Plain(TypeRef::List(Box::new(item))),
        _ => Made::named(Shape::List(ListType { item, limits })),
    };
    let mut rules = checked::groups(lowering, said, place, &[Group::Contains]);
    rules.extend(unique.filter(|_| !is_kept).map(|_| Rule::UniqueItems));
    rules.extend(checked::of_every_type(lowering, said, place));
    checked::with(lowering, said, place, base, rules)
}

/// Whether the items are of types of which nothing is read over: two that are equal were written equal.
fn keeps_all<'d>(lowering: &mut Lowering<'d, '_>, said: &Said<'d>) -> Option<bool> {
    const KEPT: Types = Types::STRING.or(Types::INTEGER).or(Types::BOOLEAN).or(Types::NULL);
    let items: Vec<Node<'d>> = said.all("items").collect();
    match items.is_empty() {
        true => Some(true),
        false => Some(KEPT.contains(Said::of(lowering, &items)?.types)),
    }
}

fn item<'d>(lowering: &mut Lowering<'d, '_>, said: &Said<'d>, place: &Place) -> Option<TypeRef> {
    let items: Vec<Node<'d>> = said.all("items").collect();
    match items.is_empty() {
        true => Some(TypeRef::Plain(Plain::Any)),
        false => {
            let place = Place::new(format!("{}Item", place.name), place.direction);
            schema::inline_all(lowering, &items, &place)
        }
    }
}

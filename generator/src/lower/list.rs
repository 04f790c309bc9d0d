//! Lists.

use super::lowering::Lowering;
use super::mixed::{self, Rest};
use super::place::Place;
use super::rules::Group;
use super::said::Said;
use super::schema::{self, Made};
use super::{checked, facts};
use crate::model::{ListLimits, ListType, Plain, Shape, TypeRef};
use crate::source::Node;

/// A list without limits needs no name; one whose items are told apart by their place is checked as data.
pub(super) fn lower<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
) -> Option<Made> {
    if said.first_of(&["prefixItems", "unevaluatedItems"]).is_some() {
        let item = match items_by_place(said) {
            Some(items) => mixed::held(lowering, items.into_iter(), Rest::None, &of_item(place))?,
            None => TypeRef::Plain(Plain::Any),
        };
        return checked::complete(
            lowering,
            said,
            place,
            Made::Plain(TypeRef::List(Box::new(item))),
        );
    }
    let unique = said.flag("uniqueItems");
    let limits = ListLimits {
        min_items: said.greatest("minItems"),
        max_items: said.least("maxItems"),
        unique: unique.map(|node| facts::stated(true, node)),
    };
    let item = item(lowering, said, place)?;
    let base = match limits.count() {
        0 => Made::Plain(TypeRef::List(Box::new(item))),
        _ => Made::named(Shape::List(ListType { item, limits })),
    };
    let mut rules = checked::groups(lowering, said, place, &[Group::Contains]);
    rules.extend(checked::of_every_type(lowering, said, place));
    checked::with(lowering, said, place, base, rules)
}

fn item<'d>(lowering: &mut Lowering<'d, '_>, said: &Said<'d>, place: &Place) -> Option<TypeRef> {
    let items: Vec<Node<'d>> = said.all("items").collect();
    match items.is_empty() {
        true => Some(TypeRef::Plain(Plain::Any)),
        false => schema::inline_all(lowering, &items, &of_item(place)),
    }
}

fn of_item(place: &Place) -> Place {
    Place::new(format!("{}Item", place.name), place.direction)
}

/// The schemas of all items of a list whose first ones are told apart by their place, where no others follow.
fn items_by_place<'d>(said: &Said<'d>) -> Option<Vec<Node<'d>>> {
    let mut lists = said.all("prefixItems");
    let mut items: Vec<Node<'d>> =
        lists.next().filter(|_| lists.next().is_none())?.items().collect();
    let ends = said.least("maxItems").is_some_and(|most| most.value <= items.len() as u64);
    let rest: Vec<Node<'d>> = said.all("items").collect();
    let is_closed = ends || !rest.is_empty();
    // Items that differ in what a type reads over alone would repeat each other.
    let is_held = is_closed && said.flag("uniqueItems").is_none();
    items.extend(rest.into_iter().filter(|_| !ends));
    is_held.then_some(items)
}

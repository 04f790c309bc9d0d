//! Lists.

use super::lowering::Lowering;
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
        let any = Box::new(TypeRef::Plain(Plain::Any));
        return checked::complete(lowering, said, place, Made::Plain(TypeRef::List(any)));
    }
    let limits = ListLimits {
        min_items: said.greatest("minItems"),
        max_items: said.least("maxItems"),
        unique: said.flag("uniqueItems").map(|node: Node<'_>| facts::stated(true, node)),
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

fn item<'d>(
    lowering: &mut Lowering<'d, '_>,
    said: &Said<'d>,
    place: &Place,
) -> Option<TypeRef> {
    let items: Vec<Node<'d>> = said.all("items").collect();
    match items.is_empty() {
        true => Some(TypeRef::Plain(Plain::Any)),
        false => {
            let place = Place::new(format!("{}Item", place.name), place.direction);
            schema::inline_all(lowering, &items, &place)
        }
    }
}

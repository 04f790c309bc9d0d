//! Lists.

use super::lowering::Lowering;
use super::mixed::said_of_values;
use super::place::Place;
use super::rules::Group;
use super::said::{Said, is_never};
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
        let item = match only_item(said) {
            Some(item) => schema::inline(lowering, item, &of_item(place))?,
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

/// The schema of every item, where those of a tuple say the same and no others follow: a pair of coordinates.
fn only_item<'d>(said: &Said<'d>) -> Option<Node<'d>> {
    let mut lists = said.all("prefixItems");
    let items: Vec<Node<'d>> = lists.next().filter(|_| lists.next().is_none())?.items().collect();
    let first = *items.first()?;
    let says = said_of_values(first);
    let is_same = |schema: &Node<'_>| said_of_values(*schema) == says;
    let ends = said.least("maxItems").is_some_and(|most| most.value <= items.len() as u64);
    let mut rest = said.all("items").peekable();
    let is_closed = ends || rest.peek().is_some() && rest.all(|one| is_never(one) || is_same(&one));
    (is_closed && items.iter().all(is_same)).then_some(first)
}

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
use specwright_runtime::schema::Types;

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
    if unique.is_some() && !keeps_items(lowering, said)? {
        // Items are told apart by all that is written: a type that reads over some of it cannot hold them.
        let any = Box::new(TypeRef::Plain(Plain::Any));
        return checked::complete(lowering, said, place, Made::Plain(TypeRef::List(any)));
    }
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

/// How deep items are looked into.
const MAX_DEPTH: usize = 8;

/// Whether the items are of types of which nothing is read over: two that are equal were written equal.
fn keeps_items<'d>(lowering: &mut Lowering<'d, '_>, said: &Said<'d>) -> Option<bool> {
    let items: Vec<Node<'d>> = said.all("items").collect();
    if items.is_empty() { Some(true) } else { keeps_all(lowering, &items, 0) }
}

fn keeps_all<'d>(
    lowering: &mut Lowering<'d, '_>,
    schemas: &[Node<'d>],
    depth: usize,
) -> Option<bool> {
    const SCALAR: Types = Types::STRING.or(Types::INTEGER).or(Types::BOOLEAN).or(Types::NULL);
    let said = Said::of(lowering, schemas)?;
    let compound = said.types.without(SCALAR);
    if compound.is_empty() {
        return Some(true);
    }
    if depth > MAX_DEPTH || said.first_of(&["anyOf", "oneOf"]).is_some() {
        return Some(false);
    }
    let held: Vec<Node<'d>> = match compound {
        Types::ARRAY if said.has("items") => said.all("items").collect(),
        Types::OBJECT if said.has("additionalProperties") => {
            let named = said.all("properties").flat_map(Node::entries).map(|entry| entry.node);
            let others = said.all("additionalProperties").filter(|one| one.as_bool().is_none());
            named.chain(others).collect()
        }
        _ => return Some(false),
    };
    for schema in held {
        if !keeps_all(lowering, &[schema], depth + 1)? {
            return Some(false);
        }
    }
    Some(true)
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

//! Lists.

use super::facts;
use super::lowering::{Lowering, SchemaAt};
use super::schema::{self, Made};
use super::text::count;
use crate::model::{ListLimits, ListType, Plain, Shape, TypeRef};
use crate::source::Node;
use openapiv3::{ReferenceOr, Schema};

/// A list: plain without limits, named with them.
pub(super) fn lower<'d>(
    lowering: &mut Lowering<'d, '_>,
    at: SchemaAt<'d>,
    items: Option<&'d ReferenceOr<Box<Schema>>>,
    place: &str,
) -> Option<Made> {
    let item = match (items, at.node.get("items")) {
        (Some(view), Some(node)) => {
            schema::inline(lowering, SchemaAt { view: view.into(), node }, &format!("{place}Item"))?
        }
        _ => TypeRef::Plain(Plain::Any),
    };
    let unique = at.node.get("uniqueItems").filter(|node| node.as_bool() == Some(true));
    let limits = ListLimits {
        min_items: count(at.node, "minItems"),
        max_items: count(at.node, "maxItems"),
        unique: unique.map(|node: Node<'_>| facts::stated(true, node)),
    };
    Some(match limits.count() {
        0 => Made::Plain(TypeRef::List(Box::new(item))),
        _ => Made::named(Shape::List(ListType { item, limits })),
    })
}

//! Strings.

use super::facts;
use super::lowering::SchemaAt;
use super::schema::Made;
use crate::model::{Plain, Shape, Stated, TextLimits, TextType, TypeRef};
use crate::source::Node;

/// A string: plain without limits, named with them.
pub(super) fn lower(at: SchemaAt<'_>) -> Option<Made> {
    let limits = TextLimits {
        min_chars: count(at.node, "minLength"),
        max_chars: count(at.node, "maxLength"),
        pattern: at
            .node
            .get("pattern")
            .and_then(|node| Some(facts::stated(crate::pattern::compile(node.as_str()?), node))),
    };
    let format = at.node.get("format").and_then(Node::as_str);
    let plain = match (format, limits.is_empty()) {
        (format, false) => return Some(named(limits, format)),
        (Some("password"), true) => Plain::Secret,
        (Some("date-time"), true) => Plain::DateTime,
        (_, true) => Plain::Text,
    };
    Some(Made::Plain(TypeRef::Plain(plain)))
}

fn named(limits: TextLimits, format: Option<&str>) -> Made {
    let (secret, is_date_time) = (format == Some("password"), format == Some("date-time"));
    Made::named(Shape::Text(TextType { limits, is_date_time, secret }))
}

/// A keyword that counts something.
pub(super) fn count(node: Node<'_>, keyword: &str) -> Option<Stated<u64>> {
    let node = node.get(keyword)?;
    Some(facts::stated(node.as_u64()?, node))
}

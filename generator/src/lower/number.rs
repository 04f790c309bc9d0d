//! Integers and numbers.

use super::facts;
use super::lowering::{Lowering, SchemaAt};
use super::schema::Made;
use crate::model::{
    Bound, IntegerLimits, IntegerType, IntegerWidth, NumberLimits, NumberType, Plain, Shape,
    Stated, TypeRef,
};
use crate::report::Code;
use crate::source::Node;

/// An integer: plain without limits, named with them.
pub(super) fn integer(lowering: &mut Lowering<'_, '_>, at: SchemaAt<'_>) -> Option<Made> {
    let width = match at.node.get("format").and_then(Node::as_str) {
        Some("int32") => IntegerWidth::Bits32,
        _ => IntegerWidth::Bits64,
    };
    let min = whole(lowering, at.node, "minimum")?;
    let max = whole(lowering, at.node, "maximum")?;
    let multiple_of = whole(lowering, at.node, "multipleOf")?;
    let limits = IntegerLimits {
        min: min.map(|min| bound(at.node, "exclusiveMinimum", min)),
        max: max.map(|max| bound(at.node, "exclusiveMaximum", max)),
        multiple_of,
    };
    Some(match (limits.count(), width) {
        (0, IntegerWidth::Bits32) => Made::Plain(TypeRef::Plain(Plain::Int32)),
        (0, IntegerWidth::Bits64) => Made::Plain(TypeRef::Plain(Plain::Int64)),
        _ => Made::named(Shape::Integer(IntegerType { width, limits })),
    })
}

/// A number: plain without limits, named with them.
pub(super) fn number(lowering: &mut Lowering<'_, '_>, at: SchemaAt<'_>) -> Option<Made> {
    if let Some(node) = at.node.get("enum") {
        lowering
            .error(
                Code::UnsupportedSchema,
                node,
                "`enum` of numbers cannot be generated yet".to_owned(),
            )
            .help("leave it out, or make the type an integer");
        return None;
    }
    let min = double(lowering, at.node, "minimum")?;
    let max = double(lowering, at.node, "maximum")?;
    let multiple_of = double(lowering, at.node, "multipleOf")?;
    let limits = NumberLimits {
        min: min.map(|min| bound(at.node, "exclusiveMinimum", min)),
        max: max.map(|max| bound(at.node, "exclusiveMaximum", max)),
        multiple_of,
    };
    Some(match limits.count() {
        0 => Made::Plain(TypeRef::Plain(Plain::Number)),
        _ => Made::named(Shape::Number(NumberType { limits })),
    })
}

/// A whole number under a keyword. The outer `None` says that it was refused.
fn whole(
    lowering: &mut Lowering<'_, '_>,
    schema: Node<'_>,
    keyword: &str,
) -> Option<Option<Stated<i128>>> {
    let Some(node) = schema.get(keyword) else { return Some(None) };
    match node.as_i128() {
        Some(value) => Some(Some(facts::stated(value, node))),
        None => refuse(lowering, node, keyword, "a whole number of at most 38 digits"),
    }
}

/// A number of double precision under a keyword. The outer `None` says that it was refused.
fn double(
    lowering: &mut Lowering<'_, '_>,
    schema: Node<'_>,
    keyword: &str,
) -> Option<Option<Stated<f64>>> {
    let Some(node) = schema.get(keyword) else { return Some(None) };
    match node
        .number()
        .and_then(|lexeme| lexeme.parse::<f64>().ok())
        .filter(|value| value.is_finite())
    {
        Some(value) => Some(Some(facts::stated(value, node))),
        None => refuse(lowering, node, keyword, "a number within double precision"),
    }
}

fn refuse<T>(
    lowering: &mut Lowering<'_, '_>,
    node: Node<'_>,
    keyword: &str,
    wanted: &str,
) -> Option<T> {
    lowering
        .error(Code::NumberBeyondType, node, format!("`{keyword}` is not {wanted}"))
        .label(node.number().unwrap_or_default())
        .help(format!("write {wanted}, or leave `{keyword}` out"));
    None
}

fn bound<T>(schema: Node<'_>, keyword: &str, stated: Stated<T>) -> Stated<Bound<T>> {
    let exclusive = schema.get(keyword).and_then(Node::as_bool).unwrap_or_default();
    Stated { value: Bound { value: stated.value, exclusive }, origin: stated.origin }
}

//! Enumerations.

use super::facts;
use super::lowering::{Lowering, SchemaAt};
use super::naming::Scope;
use super::schema::{Made, unsupported};
use crate::model::{Docs, Enumeration, Shape, Variant, VariantValue};
use crate::source::{Node, Value};

/// Strings or integers, one variant each; `null` is left to `nullable`.
pub(super) fn lower(lowering: &mut Lowering<'_, '_>, at: SchemaAt<'_>) -> Option<Made> {
    let list = at.node.get("enum")?;
    let mut scope = Scope::with(&["Unknown"]);
    let mut variants: Vec<Variant> = Vec::new();
    for (index, node) in list.items().enumerate().filter(|(_, node)| !node.is_null()) {
        let Some(value) = value(node) else {
            return unsupported(lowering, at, "enum of other values than strings or integers");
        };
        if variants.iter().all(|known| known.value != value) {
            variants.push(variant(&mut scope, at.node, index, node, value));
        }
    }
    Some(Made::named(Shape::Enumeration(Enumeration { variants })))
}

fn value(node: Node<'_>) -> Option<VariantValue> {
    match node.value() {
        Value::String(text) => Some(VariantValue::Text(text.to_owned())),
        Value::Number(_) => {
            node.as_i128().and_then(|value| value.try_into().ok()).map(VariantValue::Integer)
        }
        _ => None,
    }
}

fn variant(
    scope: &mut Scope,
    schema: Node<'_>,
    index: usize,
    node: Node<'_>,
    value: VariantValue,
) -> Variant {
    let beside = |keyword: &str| schema.get(keyword)?.items().nth(index)?.as_str();
    let wanted = match (beside("x-enum-varnames"), &value) {
        (Some(name), _) => name.to_owned(),
        (None, VariantValue::Text(text)) if text.is_empty() => "Empty".to_owned(),
        (None, VariantValue::Text(text)) => text.clone(),
        (None, VariantValue::Integer(value)) => format!("Value {value}"),
    };
    let text = beside("x-enum-descriptions").unwrap_or_default().to_owned();
    let (name, docs) = (scope.type_name(&wanted), Docs { text, deprecated: false });
    Variant { name, value, docs, origin: facts::origin(node) }
}

//! Enumerations.

use super::facts;
use super::lowering::{Lowering, SchemaAt};
use super::naming::Scope;
use super::schema::{Made, unsupported};
use crate::model::{Docs, Enumeration, Shape, Variant, VariantValue};
use crate::report::Code;
use crate::source::{Node, Value};

/// Limits that say twice what the list says; a list and a limit that disagree would widen one of them.
const LIMITS: [&str; 6] = ["minLength", "maxLength", "pattern", "minimum", "maximum", "multipleOf"];

/// Strings or integers, one variant each; `null` is left to `nullable`.
pub(super) fn lower(lowering: &mut Lowering<'_, '_>, at: SchemaAt<'_>) -> Option<Made> {
    let list = at.node.get("enum")?;
    if let Some(keyword) = LIMITS.into_iter().find(|keyword| at.node.get(keyword).is_some()) {
        return unsupported(lowering, at, keyword);
    }
    let mut scope = Scope::with(&["Unknown"]);
    let mut variants: Vec<Variant> = Vec::new();
    for (index, node) in list.items().enumerate().filter(|(_, node)| !node.is_null()) {
        let Some(value) = value(at.node, node) else {
            lowering
                .error(
                    Code::EnumerationType,
                    node,
                    "this is no value of the declared type".to_owned(),
                )
                .label(at.node.get("type").and_then(Node::as_str).unwrap_or_default())
                .help("put a string in quotes, or correct the type");
            return None;
        };
        if variants.iter().all(|known| known.value != value) {
            variants.push(variant(&mut scope, at.node, index, node, value));
        }
    }
    if variants.is_empty() {
        return unsupported(lowering, at, "enum");
    }
    Some(Made::named(Shape::Enumeration(Enumeration { variants })))
}

/// A value of the type that the schema declares.
fn value(schema: Node<'_>, node: Node<'_>) -> Option<VariantValue> {
    match (node.value(), schema.get("type")?.as_str()?) {
        (Value::String(text), "string") => Some(VariantValue::Text(text.to_owned())),
        (Value::Number(_), "integer") => {
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

//! What the server fills in before a handler sees a request: defaults, and values that hang on others.

use crate::model::{Derived, Operation, Param, Stated};
use specwright_runtime::json::Json;
use std::collections::BTreeMap;

type Values = BTreeMap<String, Json>;

/// Completes the values: defaults first, then what hangs on others, then what is forced, then what must lie within.
pub(super) fn complete(operation: &Operation, values: &mut Values) {
    for param in operation.params.iter().filter(|param| !param.required) {
        if let Some(default) = &param.default {
            values.entry(param.wire.clone()).or_insert_with(|| default.value.clone());
        }
    }
    let rules = operation.params.iter();
    let mut rules: Vec<(&Param, &Derived)> =
        rules.flat_map(|param| param.derived.iter().map(move |rule| (param, rule))).collect();
    rules.sort_by_key(|(_, rule)| match rule {
        Derived::DefaultBy { .. } => 0,
        Derived::ForcedBy { .. } => 1,
        Derived::SubsetOf { .. } => 2,
    });
    rules.into_iter().for_each(|(param, rule)| apply(values, param, rule));
}

fn apply(values: &mut Values, param: &Param, rule: &Derived) {
    match rule {
        Derived::DefaultBy { .. } if values.contains_key(&param.wire) => {}
        Derived::DefaultBy { wire, values: choices }
        | Derived::ForcedBy { wire, values: choices } => {
            if let Some(value) = chosen(choices, values.get(wire)) {
                values.insert(param.wire.clone(), value);
            }
        }
        Derived::SubsetOf { wire, always } => within(values, param, wire, always),
    }
}

/// The value for a value of the other parameter.
fn chosen(choices: &[(String, Stated<Json>)], other: Option<&Json>) -> Option<Json> {
    let key = match other? {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    };
    let (_, stated) = choices.iter().find(|(choice, _)| *choice == key)?;
    Some(stated.value.clone())
}

fn within(values: &mut Values, param: &Param, wire: &str, always: &[String]) {
    let others = match values.get(wire) {
        Some(Json::Array(items)) => items.clone(),
        _ => Vec::new(),
    };
    let is_always =
        |item: &Json| matches!(item, Json::String(text) if always.iter().any(|name| name == text));
    if let Some(Json::Array(items)) = values.get_mut(&param.wire) {
        items.retain(|item| others.contains(item) || is_always(item));
    }
}

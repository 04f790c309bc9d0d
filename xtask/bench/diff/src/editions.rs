//! Two editions of GitHub's document: the one that is there, and one that is changed by these rules.

use serde_json::{Map, Value, json};

/// One in so many schemas has its first field required, or no longer.
const SCHEMAS: usize = 10;

/// One in so many operations is deprecated.
const OPERATIONS: usize = 20;

/// The document as it might be a version later.
pub(crate) fn later(mut document: Value) -> Value {
    for (index, schema) in members(&mut document["components"]["schemas"]).enumerate() {
        if index % SCHEMAS == 0 {
            flip_first(schema);
        }
    }
    let operations =
        members(&mut document["paths"]).flat_map(members).filter(|one| one.is_object());
    for (index, operation) in operations.enumerate() {
        if index % OPERATIONS == 0 {
            operation["deprecated"] = json!(true);
        }
    }
    let page = &mut document["components"]["parameters"]["per-page"];
    if page.is_object() {
        page["schema"]["maximum"] = json!(50);
    }
    document
}

fn members(value: &mut Value) -> impl Iterator<Item = &mut Value> {
    value.as_object_mut().into_iter().flat_map(Map::values_mut)
}

/// Makes the first field required, or no longer.
fn flip_first(schema: &mut Value) {
    let first = schema["properties"].as_object().and_then(|fields| fields.keys().next().cloned());
    let Some(first) = first else { return };
    let mut required = schema["required"].as_array().cloned().unwrap_or_default();
    match required.iter().position(|name| *name == first) {
        Some(index) => {
            required.remove(index);
        }
        None => required.push(json!(first)),
    }
    if required.is_empty() {
        schema.as_object_mut().map(|schema| schema.remove("required"));
    } else {
        schema["required"] = json!(required);
    }
}

//! Documents of any size, and what changes in them.

use serde_json::{Map, Value, json};

/// A family of documents: what grows with the number.
pub(crate) struct Family {
    /// What the table calls it.
    pub(crate) name: &'static str,
    /// The document of a size; the newer edition has another maximum length.
    pub(crate) document: fn(usize, u64) -> Value,
}

/// Every family.
pub(crate) const FAMILIES: [Family; 3] = [
    Family { name: "operations that share one component that changed", document: fan_out },
    Family { name: "operations of which each has a component that changed", document: apart },
    Family { name: "components that lead to each other in a ring", document: ring },
];

fn fan_out(size: usize, max: u64) -> Value {
    let schemas = json!({ "Shared": object(max, None) });
    document(schemas, (0..size).map(|_| "Shared".to_owned()))
}

fn apart(size: usize, max: u64) -> Value {
    let names: Vec<_> = (0..size).map(|index| format!("Own{index}")).collect();
    let schemas: Map<_, _> = names.iter().map(|name| (name.clone(), object(max, None))).collect();
    document(schemas.into(), names.into_iter())
}

fn ring(size: usize, max: u64) -> Value {
    let name = |index: usize| format!("Link{}", index % size.max(1));
    let links = (0..size).map(|index| (name(index), object(max, Some(&name(index + 1)))));
    let schemas: Map<_, _> = links.collect();
    document(schemas.into(), (0..size.min(1)).map(name))
}

fn object(max: u64, next: Option<&str>) -> Value {
    let mut fields = json!({ "name": { "type": "string", "maxLength": max } });
    if let Some(next) = next {
        fields["next"] = json!({ "$ref": format!("#/components/schemas/{next}") });
    }
    json!({ "type": "object", "properties": fields })
}

/// A document with one operation for each body.
fn document(schemas: Value, bodies: impl Iterator<Item = String>) -> Value {
    let paths: Map<_, _> = bodies.enumerate().map(|(index, body)| path(index, &body)).collect();
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Synthetic", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn path(index: usize, body: &str) -> (String, Value) {
    let schema = json!({ "$ref": format!("#/components/schemas/{body}") });
    let content = json!({ "application/json": { "schema": schema } });
    let post = json!({
        "operationId": format!("create{index}"),
        "requestBody": { "required": true, "content": content },
        "responses": { "204": { "description": "Done." } },
    });
    (format!("/things{index}"), json!({ "post": post }))
}

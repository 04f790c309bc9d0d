//! The types as an OpenAPI document.

use crate::schema::{Field, Schema, Value, first};
use serde_json::{Map, json};

/// The document whose components are the first types.
pub(crate) fn document(count: usize) -> String {
    let schemas: Map<_, _> = first(count).map(|(name, schema)| (name, component(schema))).collect();
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Synthetic", "version": "1" },
        "paths": {},
        "components": { "schemas": schemas },
    });
    document.to_string()
}

fn component(schema: Schema) -> serde_json::Value {
    match schema {
        Schema::Object(fields) => object(&fields),
        Schema::Enumeration(values) => {
            json!({ "type": "string", "description": "A kind.", "enum": values })
        }
        Schema::Text => json!({
            "type": "string", "description": "A code.", "maxLength": 40, "pattern": "^[A-Z0-9-]*$",
        }),
        Schema::Integer => json!({
            "type": "integer", "description": "A weight.", "format": "int32", "minimum": 1, "maximum": 500,
        }),
        Schema::List(item) => json!({
            "type": "array", "description": "A group.", "items": reference(&item),
            "minItems": 1, "maxItems": 20,
        }),
    }
}

fn object(fields: &[Field]) -> serde_json::Value {
    let required: Vec<_> =
        fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    let properties: Map<_, _> =
        fields.iter().map(|field| (field.name.to_owned(), property(&field.value))).collect();
    json!({
        "type": "object", "description": "An item.", "required": required, "properties": properties,
    })
}

fn property(value: &Value) -> serde_json::Value {
    match value {
        Value::Text => json!({ "type": "string", "description": "Any text." }),
        Value::LimitedText => json!({
            "type": "string", "description": "A name.",
            "minLength": 3, "maxLength": 64, "pattern": "^[A-Za-z][A-Za-z0-9_]*$",
        }),
        Value::LimitedInteger => json!({
            "type": "integer", "description": "How many.", "format": "int32", "minimum": 0, "maximum": 1000,
        }),
        Value::Boolean => json!({ "type": "boolean", "description": "Whether it is in use." }),
        Value::Reference(name) => reference(name),
        Value::List(item) => {
            json!({ "type": "array", "description": "Some codes.", "items": reference(item) })
        }
    }
}

fn reference(name: &str) -> serde_json::Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

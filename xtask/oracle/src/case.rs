//! One schema with the schemas that it refers to, as JSON.

use serde_json::{Value, json};

use crate::dialect::Dialect;

/// Where definitions stand in a schema of its own.
pub const DEFS: &str = "#/$defs/";

/// A schema and its definitions, each under the name `D` and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The version of OpenAPI that it is written in.
    pub dialect: Dialect,
    /// The schema that documents are held to.
    pub root: Value,
    /// What `$ref` names.
    pub definitions: Vec<Value>,
}

impl Case {
    /// The name of the definition at a place.
    pub fn name(place: usize) -> String {
        format!("D{place}")
    }

    /// The place of the definition that a `$ref` names.
    pub fn place(reference: &str) -> Option<usize> {
        reference.strip_prefix(DEFS)?.strip_prefix('D')?.parse().ok()
    }

    /// Everything in one schema; a root that is a boolean or a reference stays what it is.
    pub fn to_schema(&self) -> Value {
        if self.definitions.is_empty() {
            return self.root.clone();
        }
        let named = self.definitions.iter().enumerate();
        let definitions: serde_json::Map<String, Value> =
            named.map(|(place, schema)| (Self::name(place), schema.clone())).collect();
        match &self.root {
            Value::Object(members) => {
                let mut schema = members.clone();
                schema.insert("$defs".to_owned(), Value::Object(definitions));
                Value::Object(schema)
            }
            other => json!({ "$defs": definitions, "allOf": [other] }),
        }
    }

    /// The case of a schema as [`to_schema`](Self::to_schema) makes it; `None` when its definitions are not named as they should be.
    pub fn from_schema(schema: &Value, dialect: Dialect) -> Option<Self> {
        let Value::Object(members) = schema else {
            return Some(Self { dialect, root: schema.clone(), definitions: Vec::new() });
        };
        let mut root = members.clone();
        let mut definitions = Vec::new();
        if let Some(named) = root.remove("$defs") {
            let named = named.as_object()?;
            for place in 0..named.len() {
                definitions.push(named.get(&Self::name(place))?.clone());
            }
        }
        Some(Self { dialect, root: Value::Object(root), definitions })
    }
}

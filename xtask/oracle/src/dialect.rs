//! The versions of OpenAPI, and how each writes a schema of the draft 2020-12.

use serde_json::{Map, Value, json};

/// A version of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// OpenAPI 3.0, with keywords of its own.
    V3_0,
    /// OpenAPI 3.1, whose schemas are those of the draft 2020-12.
    V3_1,
}

/// The keywords of other schemas that hold of the same value.
const MIXED: [&str; 3] = ["allOf", "anyOf", "oneOf"];

/// The keywords that OpenAPI 3.0 writes in the same way, and that hold no schema.
const SAME: [&str; 14] = [
    "enum",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "required",
    "uniqueItems",
];

impl Dialect {
    /// What a document names its version.
    pub const fn version(self) -> &'static str {
        match self {
            Self::V3_0 => "3.0.3",
            Self::V3_1 => "3.1.0",
        }
    }

    /// Whether a schema may say this keyword.
    pub fn has(self, keyword: &str) -> bool {
        const MORE: [&str; 8] = [
            "additionalProperties",
            "exclusiveMaximum",
            "exclusiveMinimum",
            "items",
            "not",
            "properties",
            "type",
            "$ref",
        ];
        self == Self::V3_1 || [&SAME[..], &MORE[..], &MIXED[..]].concat().contains(&keyword)
    }

    /// The schema as this version writes it; `None` where it cannot.
    pub fn written(self, schema: &Value) -> Option<Value> {
        match self {
            Self::V3_0 => written(schema),
            Self::V3_1 => Some(schema.clone()),
        }
    }
}

fn written(schema: &Value) -> Option<Value> {
    match schema {
        Value::Bool(true) => Some(json!({})),
        Value::Bool(false) => Some(json!({ "not": {} })),
        // What stands beside a reference is not looked at.
        Value::Object(members) if members.contains_key("$ref") => {
            (members.len() == 1).then(|| schema.clone())
        }
        Value::Object(members) => match or_null(members) {
            Some(other) => {
                let mut other = written(other)?;
                other.as_object_mut()?.insert("nullable".to_owned(), Value::Bool(true));
                Some(other)
            }
            None => all(members).map(Value::Object),
        },
        _ => None,
    }
}

/// The schema that is said with others, where `null` is all that is admitted besides: there `nullable` means that.
fn or_null(members: &Map<String, Value>) -> Option<&Value> {
    let [null, other] = members.get("anyOf")?.as_array()?.as_slice() else { return None };
    let is_mixed = MIXED.iter().any(|keyword| other.get(keyword).is_some());
    (members.len() == 1 && *null == json!({ "type": "null" }) && is_mixed).then_some(other)
}

fn all(members: &Map<String, Value>) -> Option<Map<String, Value>> {
    let mut found = Map::new();
    for (keyword, value) in members {
        match keyword.as_str() {
            "type" => found.extend(types(members, value)?),
            "exclusiveMinimum" => found.extend(bound(members, keyword, "minimum", value)?),
            "exclusiveMaximum" => found.extend(bound(members, keyword, "maximum", value)?),
            "additionalProperties" if value.is_boolean() => {
                found.insert(keyword.clone(), value.clone());
            }
            "additionalProperties" | "items" | "not" => {
                found.insert(keyword.clone(), written(value)?);
            }
            "properties" => {
                let all = value.as_object()?.iter();
                let all = all.map(|(name, schema)| Some((name.clone(), written(schema)?)));
                found.insert(keyword.clone(), Value::Object(all.collect::<Option<_>>()?));
            }
            name if MIXED.contains(&name) => {
                let all: Option<Vec<Value>> = value.as_array()?.iter().map(written).collect();
                found.insert(keyword.clone(), Value::Array(all?));
            }
            name if SAME.contains(&name) => {
                found.insert(keyword.clone(), value.clone());
            }
            _ => return None,
        }
    }
    if found.get("type") == Some(&json!("array")) {
        found.entry("items").or_insert_with(|| json!({}));
    }
    Some(found)
}

/// One type, and `nullable` where `null` is the other. That adds `null` to what is listed and to what other schemas admit.
fn types(members: &Map<String, Value>, types: &Value) -> Option<Vec<(String, Value)>> {
    let names = types.as_array().map_or(vec![types], |types| types.iter().collect());
    let is_null = |name: &&Value| *name == &json!("null");
    let mut others = names.iter().copied().filter(|name| !is_null(name));
    let (Some(name), None) = (others.next(), others.next()) else { return None };
    let mut found = vec![("type".to_owned(), name.clone())];
    if names.iter().any(is_null) {
        let listed = members.get("enum").and_then(Value::as_array);
        let has_null = listed.is_none_or(|listed| listed.contains(&Value::Null));
        let is_mixed = MIXED.iter().any(|keyword| members.contains_key(*keyword));
        (has_null && !is_mixed).then(|| found.push(("nullable".to_owned(), Value::Bool(true))))?;
    }
    Some(found)
}

/// A bound that is itself left out, as a flag beside the bound; not where the other bound is stated too.
fn bound(
    members: &Map<String, Value>,
    keyword: &str,
    other: &str,
    value: &Value,
) -> Option<[(String, Value); 2]> {
    let flag = (keyword.to_owned(), Value::Bool(true));
    (!members.contains_key(other)).then(|| [(other.to_owned(), value.clone()), flag])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(schema: Value, expected: Option<Value>) {
        assert_eq!(Dialect::V3_0.written(&schema), expected);
    }

    #[test]
    fn a_second_type_of_null_becomes_nullable() {
        let expected = json!({ "type": "array", "nullable": true, "items": {} });
        check(json!({ "type": ["array", "null"] }), Some(expected));
        check(json!({ "type": ["array", "string"] }), None);
    }

    #[test]
    fn a_bound_that_is_left_out_becomes_a_flag() {
        let expected = json!({ "minimum": 3, "exclusiveMinimum": true });
        check(json!({ "exclusiveMinimum": 3 }), Some(expected));
        check(json!({ "exclusiveMinimum": 3, "minimum": 2 }), None);
    }

    #[test]
    fn null_or_schemas_that_hold_together_becomes_nullable() {
        let schema = json!({ "anyOf": [{ "type": "null" }, { "allOf": [{ "type": "string" }] }] });
        let expected = json!({ "allOf": [{ "type": "string" }], "nullable": true });
        check(schema, Some(expected));
    }

    #[test]
    fn a_keyword_that_it_does_not_have_cannot_be_written() {
        check(json!({ "items": { "const": 1 } }), None);
        assert!(!Dialect::V3_0.has("const") && Dialect::V3_1.has("const"));
    }
}

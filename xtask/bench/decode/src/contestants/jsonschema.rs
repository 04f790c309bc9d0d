//! A tree of values, held to the schema by the `jsonschema` crate, then plain serde's types. Each validator is built once.

use jsonschema::Validator;
use requests::plain::{CreateApp, Record};
use requests::{Decoder, is_ok};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::sync::LazyLock;

pub(crate) const DECODER: Decoder =
    Decoder { name: "jsonschema, serde", one, many, nested: Some(nested) };

static ONE: LazyLock<Validator> =
    LazyLock::new(|| validator(json!({ "$ref": "#/definitions/CreateApp" })));
static MANY: LazyLock<Validator> = LazyLock::new(|| {
    validator(json!({ "type": "array", "items": { "$ref": "#/definitions/CreateApp" } }))
});
static NESTED: LazyLock<Validator> =
    LazyLock::new(|| validator(json!({ "$ref": "#/definitions/Record" })));

/// The validator of a schema that refers to the definitions.
fn validator(mut schema: Value) -> Validator {
    let document: Value = serde_json::from_str(requests::SCHEMA).expect("the schemas are JSON");
    schema["definitions"] = document["definitions"].clone();
    jsonschema::draft7::new(&schema).expect("the schemas are valid")
}

fn one(json: &[u8]) -> bool {
    read::<CreateApp>(json, &ONE)
}

fn many(json: &[u8]) -> bool {
    read::<Vec<CreateApp>>(json, &MANY)
}

fn nested(json: &[u8]) -> bool {
    read::<Record>(json, &NESTED)
}

fn read<T: DeserializeOwned>(json: &[u8], validator: &Validator) -> bool {
    let Ok(value) = serde_json::from_slice::<Value>(json) else { return false };
    validator.is_valid(&value) && is_ok(serde_json::from_value::<T>(value))
}

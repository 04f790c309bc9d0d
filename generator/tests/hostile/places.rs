//! Each place where a document may hold any text, with each text that looks like code.

use super::documents::{Document, named, texts};
use super::judge::MARK;
use serde_json::{Value, json};

/// Names that clash with what is named after others: these get a diagnostic.
const CLASHING: &str = "fooBar2 foo_bar_2 FooBar2 foo_bar List Str StrLimits X XLimits XRules";

/// A document with a text in one place.
type Place = fn(&str) -> Value;

/// The places where a document may hold any text, each as a function of the text.
const PLACES: [(&str, Place); 22] = [
    ("title", |text| with("/info/title", json!(text))),
    ("version", |text| with("/info/version", json!(text))),
    ("description", |text| with("/info/description", json!(text))),
    ("server", |text| with("/servers", json!([{ "url": text }]))),
    ("summary", |text| with("/paths/~1a/post/summary", json!(text))),
    ("operation", |text| with("/paths/~1a/post/operationId", json!(text))),
    ("tag", |text| with("/paths/~1a/post/tags", json!([text]))),
    ("path", |text| {
        with("/paths", json!({ format!("/{text}"): { "get": { "responses": responses() } } }))
    }),
    ("parameter", |text| {
        let parameter = json!({ "name": text, "in": "query", "description": text, "schema": { "type": "string", "default": text } });
        with("/paths/~1a/post/parameters", json!([parameter]))
    }),
    ("header", |text| {
        let parameter = json!({ "name": text, "in": "header", "schema": { "type": "string" } });
        with("/paths/~1a/post/parameters", json!([parameter]))
    }),
    ("reply header", |text| {
        let headers = json!({ text: { "schema": { "type": "string" } } });
        with("/paths/~1a/post/responses/200", json!({ "description": text, "headers": headers }))
    }),
    ("media type", |text| {
        let content = json!({ text: { "schema": { "type": "string" } } });
        with("/paths/~1a/post/responses/200", json!({ "description": "", "content": content }))
    }),
    ("scheme", |text| {
        let scheme = json!({ "type": "apiKey", "in": "header", "name": text, "description": text });
        with("/components/securitySchemes", json!({ "key": scheme }))
    }),
    ("schema name", |text| {
        with("/components/schemas", json!({ text: { "type": "string", "maxLength": 3 } }))
    }),
    ("docs", |text| {
        schema(json!({ "type": "object", "title": text, "description": text, "properties": {
            "a": { "type": "string", "description": text } } }))
    }),
    ("property", |text| {
        schema(
            json!({ "type": "object", "required": [text], "properties": { text: { "type": "string" } } }),
        )
    }),
    ("enumeration", |text| {
        schema(
            json!({ "type": "string", "enum": [text, "b"], "x-enum-varnames": [text, "c"], "x-enum-descriptions": [text, text] }),
        )
    }),
    ("values", |text| {
        schema(json!({ "enum": [{ text: text }, [text], text, 5], "description": "any" }))
    }),
    ("default", |text| schema(json!({ "type": "string", "default": text, "example": text }))),
    ("pattern", |text| schema(json!({ "type": "string", "pattern": text }))),
    ("tagged", |text| {
        schema(
            json!({ "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }],
            "discriminator": { "propertyName": text, "mapping": { text: "#/components/schemas/B" } } }),
        )
    }),
    ("source", |text| {
        let source = json!({ "page": text, "table": text, "row": text });
        schema(json!({ "type": "string", "maxLength": 5, "x-source": source, "format": text }))
    }),
];

fn responses() -> Value {
    json!({ "200": { "description": "fine" } })
}

/// A small document that is sound.
fn sound() -> Value {
    let tagged = json!({ "type": "object", "properties": { "kind": { "type": "string" } }, "additionalProperties": { "type": "string" } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Hostile", "version": "1" },
        "paths": { "/a": { "post": {
            "operationId": "make",
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } },
            "responses": { "200": { "description": "fine", "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/A" } } } } },
        } } },
        "components": { "schemas": { "A": { "type": "string" }, "B": tagged, "C": tagged } },
    })
}

/// The sound document with one value at a pointer, whose parent is there.
fn with(pointer: &str, value: Value) -> Value {
    let mut document = sound();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer has a step");
    document.pointer_mut(parent).expect("the parent is there")[key] = value;
    if pointer == "/components/schemas" {
        let schema = json!({ "type": "string" });
        document["components"]["schemas"]["A"] = schema;
    }
    document
}

/// The sound document with a schema that its operation takes and gives.
fn schema(schema: Value) -> Value {
    with("/components/schemas/A", schema)
}

/// Hostile texts in each place that may hold any text: each place has a quarter of them, and all that hold code.
pub(crate) fn all() -> Vec<Document> {
    let mut documents = Vec::new();
    for (number, (place, document)) in PLACES.iter().enumerate() {
        for (count, text) in texts().iter().enumerate() {
            if count % 4 == number % 4 || text.contains(MARK) {
                documents.push(Document::json(format!("{place} {text:?}"), &document(text)));
            }
        }
    }
    documents
}

/// The names that clash, in every place that a name may stand in.
pub(crate) fn clashing() -> Vec<Document> {
    let words: Vec<&str> = CLASHING.split(' ').collect();
    vec![Document::json("clashing", &named(&words))]
}

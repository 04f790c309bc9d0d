//! Documents that ask too much: depth, length and cycles.

use super::documents::Document;
use serde_json::{Map, Value, json};

/// A document with these schemas, which an operation takes and gives the first of.
pub(crate) fn schemas(version: &str, schemas: impl IntoIterator<Item = (String, Value)>) -> Value {
    let schemas: Map<String, Value> = schemas.into_iter().collect();
    let first = schemas.keys().next().map(|name| format!("#/components/schemas/{name}"));
    let content = json!({ "application/json": { "schema": { "$ref": first } } });
    json!({
        "openapi": version,
        "info": { "title": "Hostile", "version": "1" },
        "paths": { "/a": { "post": {
            "requestBody": { "content": content },
            "responses": { "200": { "description": "fine", "content": content } },
        } } },
        "components": { "schemas": schemas },
    })
}

fn yaml(name: impl Into<String>, text: impl Into<String>) -> Document {
    Document { name: format!("{}.yaml", name.into()), text: text.into() }
}

fn reference(name: impl std::fmt::Display) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// Values within values, as deep as it gets.
pub(crate) fn deep() -> Vec<Document> {
    const DEPTH: usize = 10_000;
    let head = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\n";
    let schema = |open: &str, close: &str, depth: usize| {
        let (open, close) = (open.repeat(depth), close.repeat(depth));
        format!("{head}components: {{ schemas: {{ A: {open}{{ type: string }}{close} }} }}\n")
    };
    let json_schema = |open: &str, close: &str, depth: usize| {
        let (open, close) = (open.repeat(depth), close.repeat(depth));
        format!(
            "{{\"openapi\":\"3.0.3\",\"info\":{{\"title\":\"T\",\"version\":\"1\"}},\"paths\":{{}},\"components\":{{\"schemas\":{{\"A\":{open}{{}}{close}}}}}}}"
        )
    };
    let mut documents = vec![
        yaml("items 10000 deep", schema("{ items: ", " }", DEPTH)),
        yaml("lists 10000 deep", format!("{head}x-deep: {}", "[".repeat(DEPTH))),
        yaml("maps 10000 deep", format!("{head}x-deep: {}", "{a: ".repeat(DEPTH))),
        yaml("block lists 10000 deep", format!("{head}x-deep:\n  {}", "- ".repeat(DEPTH))),
        yaml(
            "block keys 10000 deep",
            (0..DEPTH).map(|level| format!("{}a:\n", " ".repeat(level))).collect::<String>(),
        ),
        Document {
            name: "allOf 10000 deep.json".to_owned(),
            text: json_schema("{\"allOf\":[", "]}", DEPTH),
        },
        Document { name: "unclosed 1000000 deep.json".to_owned(), text: "[".repeat(1_000_000) },
        yaml("unclosed 100000 deep", "[".repeat(100_000)),
        yaml("tags", "!a ".repeat(10_000)),
        yaml("anchors", (0..10_000).map(|n| format!("a{n}: &a{n} {n}\n")).collect::<String>()),
    ];
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for depth in [40, 58, 200] {
            let text =
                json_schema(&format!("{{\"{keyword}\":[{{\"type\":\"string\"}},"), "]}", depth);
            documents.push(Document { name: format!("{keyword} {depth} deep.json"), text });
        }
    }
    for keyword in ["items", "not", "additionalProperties"] {
        let text = json_schema(&format!("{{\"{keyword}\":"), "}", 120);
        documents.push(Document { name: format!("{keyword} 120 deep.json"), text });
    }
    documents
}

/// How one schema of a chain leads to the next.
type Link = fn(Value) -> Value;

/// References that lead to references, or to what holds the next.
pub(crate) fn chains(length: usize) -> Vec<Document> {
    let kinds: [(&str, Link); 12] = [
        ("references", |next| next),
        ("allOf", |next| json!({ "allOf": [next, { "minLength": 1 }] })),
        ("anyOf", |next| json!({ "anyOf": [next, { "type": "integer" }] })),
        ("oneOf", |next| json!({ "oneOf": [next, { "type": "boolean" }] })),
        (
            "members that say more",
            |next| json!({ "type": "object", "properties": { "next": { "allOf": [next, { "minProperties": 1 }] } } }),
        ),
        (
            "anyOf and more",
            |next| json!({ "minProperties": 1, "anyOf": [next, { "type": "object" }] }),
        ),
        (
            "items that say more",
            |next| json!({ "type": "array", "items": { "allOf": [next, { "minItems": 1 }] } }),
        ),
        ("not", |next| json!({ "not": next })),
        ("items", |next| json!({ "type": "array", "items": next })),
        ("values", |next| json!({ "type": "object", "additionalProperties": next })),
        ("members", |next| json!({ "type": "object", "properties": { "next": next } })),
        (
            "required members",
            |next| json!({ "type": "object", "required": ["next"], "properties": { "next": next } }),
        ),
    ];
    let mut documents = Vec::new();
    for version in ["3.0.3", "3.1.0"] {
        for (name, link) in kinds {
            let chain = |end: Value| {
                let links = (1..length).map(move |n| {
                    (format!("S{n:06}"), link(reference(format_args!("S{:06}", n + 1))))
                });
                schemas(version, links.chain([(format!("S{length:06}"), end)]))
            };
            documents.push(Document::json(
                format!("chain of {name} in {version}"),
                &chain(json!({ "type": "string" })),
            ));
            documents.push(Document::json(
                format!("ring of {name} in {version}"),
                &chain(link(reference("S000001"))),
            ));
        }
    }
    documents
}

/// Schemas that hold themselves, each in another way.
pub(crate) fn cycles() -> Vec<Document> {
    let own = || reference("A");
    let around = [
        ("alias", own()),
        ("allOf", json!({ "allOf": [own()] })),
        ("allOf and more", json!({ "allOf": [own(), { "type": "string" }] })),
        ("anyOf", json!({ "anyOf": [own()] })),
        ("anyOf and more", json!({ "anyOf": [own(), { "type": "string" }] })),
        ("oneOf and more", json!({ "oneOf": [own(), own(), { "type": "string" }] })),
        ("items", json!({ "type": "array", "items": own() })),
        ("counted items", json!({ "type": "array", "items": own(), "minItems": 1 })),
        ("values", json!({ "type": "object", "additionalProperties": own() })),
        (
            "checked values",
            json!({ "type": "object", "minProperties": 1, "additionalProperties": own() }),
        ),
        ("member", json!({ "type": "object", "required": ["a"], "properties": { "a": own() } })),
        ("not", json!({ "not": own() })),
        ("if", json!({ "if": own(), "then": own(), "else": own() })),
        ("names", json!({ "propertyNames": own() })),
        ("contains", json!({ "contains": own() })),
        ("tuple", json!({ "prefixItems": [own(), own()], "items": false })),
        ("patterns", json!({ "patternProperties": { "a": own() } })),
        ("dependent", json!({ "dependentSchemas": { "a": own() } })),
        ("unevaluated", json!({ "unevaluatedProperties": own(), "unevaluatedItems": own() })),
        ("nullable", json!({ "nullable": true, "allOf": [own()] })),
        (
            "pointer",
            json!({ "type": "object", "properties": { "b": { "$ref": "#/components/schemas/A/properties/b" } } }),
        ),
        (
            "pointer below",
            json!({ "type": "array", "items": { "type": "array", "items": { "$ref": "#/components/schemas/A/items" } } }),
        ),
        (
            "definitions",
            json!({ "$ref": "#/components/schemas/A/$defs/b", "$defs": { "b": { "type": "array", "items": { "$ref": "#/components/schemas/A/$defs/b" } } } }),
        ),
        (
            "definitions around",
            json!({ "$ref": "#/components/schemas/A/$defs/b", "$defs": { "b": own() } }),
        ),
        ("whole", json!({ "$ref": "#" })),
        (
            "dynamic",
            json!({ "$dynamicRef": "#a", "$dynamicAnchor": "a", "items": { "$dynamicRef": "#a" } }),
        ),
        (
            "tagged",
            json!({ "oneOf": [own(), { "type": "object", "properties": { "k": { "type": "string" } } }], "discriminator": { "propertyName": "k" } }),
        ),
    ];
    let documents = |version: &'static str| {
        let name = move |name: &str| format!("cycle by {name} in {version}");
        around.clone().into_iter().map(move |(way, schema)| {
            Document::json(name(way), &schemas(version, [("A".to_owned(), schema)]))
        })
    };
    ["3.0.3", "3.1.0"].into_iter().flat_map(documents).collect()
}

/// Little that becomes much.
pub(crate) fn multiplying() -> Vec<Document> {
    let laughs = |open: &str, close: &str| {
        let mut text = format!(
            "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\nx-0: &a0 {open}lol{close}\n"
        );
        for level in 1..30 {
            let inner = vec![format!("*a{}", level - 1); 9].join(", ");
            text += &format!("x-{level}: &a{level} {open}{inner}{close}\n");
        }
        text
    };
    let merges = |count: usize| {
        let mut text =
            "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\nx-0: &a0 { a: b }\n"
                .to_owned();
        for level in 1..count {
            text += &format!(
                "x-{level}: &a{level} {{ <<: [{}], k{level}: 1 }}\n",
                vec![format!("*a{}", level - 1); 9].join(", ")
            );
        }
        text
    };
    let double = |keyword: &str, version: &str| {
        let layer = |n: usize| {
            (
                format!("S{n:02}"),
                json!({ keyword: [reference(format_args!("S{:02}", n + 1)), reference(format_args!("S{:02}", n + 1)), { "type": "object", "properties": { format!("p{n}"): { "type": "string" } } }] }),
            )
        };
        schemas(
            version,
            (0..40).map(layer).chain([("S40".to_owned(), json!({ "type": "object" }))]),
        )
    };
    let halved = |keyword: &str| {
        let layer = |n: usize| {
            let next = reference(format_args!("S{:02}", n + 1));
            (
                format!("S{n:02}"),
                json!({ "minProperties": 1, keyword: [{ "required": ["a"], "allOf": [next] }, next] }),
            )
        };
        schemas(
            "3.1.0",
            (0..40).map(layer).chain([(
                "S40".to_owned(),
                json!({ "type": "object", "properties": { "a": {} } }),
            )]),
        )
    };
    let mut documents = vec![
        Document::json("anyOf and more 8 times", &halved("anyOf")),
        Document::json("oneOf and more 8 times", &halved("oneOf")),
        yaml("a billion laughs", laughs("[", "]")),
        yaml("a hundred merges", merges(100)),
    ];
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for version in ["3.0.3", "3.1.0"] {
            documents.push(Document::json(
                format!("two {keyword} 40 times in {version}"),
                &double(keyword, version),
            ));
        }
        let wide: Vec<Value> = (0..12).map(|n| json!({ "anyOf": [{ "required": [format!("a{n}")] }, { "required": [format!("b{n}")] }] })).collect();
        documents.push(Document::json(
            format!("a product below {keyword}"),
            &schemas("3.0.3", [("A".to_owned(), json!({ keyword: wide }))]),
        ));
    }
    let wide: Vec<Value> = (0..400).map(|n| json!({ "type": "object", "properties": { "a": { "type": "string", "enum": [format!("v{n}")] } } })).collect();
    documents.push(Document::json(
        "400 alternatives",
        &schemas("3.0.3", [("A".to_owned(), json!({ "oneOf": wide }))]),
    ));
    let values: Vec<String> =
        (0..10_000).map(|n| format!("v{}", "!".repeat(n % 7) + &n.to_string())).collect();
    documents.push(Document::json(
        "3000 values",
        &schemas("3.0.3", [("A".to_owned(), json!({ "type": "string", "enum": values }))]),
    ));
    let list = |limit: &str| json!({ "type": "array", limit: 1, "items": reference("A") });
    let example = (0..60).fold(json!(true), |inner, _| json!([inner]));
    let either = [list("minItems"), list("maxItems"), json!({ "type": "string" })];
    documents.push(Document::json(
        "an example that each of two alternatives refuses, 60 levels deep",
        &schemas("3.1.0", [("A".to_owned(), json!({ "anyOf": either, "example": example }))]),
    ));
    let alike: Map<String, Value> = (0..4_000)
        .map(|n| {
            (format!("a{}", char::from_u32(0x4e00 + n).unwrap_or('x')), json!({ "type": "string" }))
        })
        .collect();
    documents.push(Document::json(
        "1500 members of one name",
        &schemas("3.0.3", [("A".to_owned(), json!({ "type": "object", "properties": alike }))]),
    ));
    documents
}

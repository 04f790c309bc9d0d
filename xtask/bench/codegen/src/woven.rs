//! Documents in which everything hangs together: all schemas lead to each other, and operations share what they fail with.

use serde_json::{Map, Value, json};

/// How many operations there are for each tag.
const OPERATIONS_OF_A_TAG: usize = 3;

/// How many operations fail with the same body, and ask for the same scope.
const SHARING: usize = 4;

/// How far apart schemas stand that refer to each other.
const STEPS: [usize; 4] = [1, 7, 61, 331];

/// So many operations, each with a schema of its own that refers to others. Few have a tag, a failure or a scope in common.
pub(crate) fn woven(count: usize) -> Value {
    let components = "#/components/schemas/";
    let path = |index: usize| {
        let failure = index / SHARING;
        let operation = json!({
            "operationId": format!("operation-{index}"),
            "tags": [format!("tag-{}", index / OPERATIONS_OF_A_TAG)],
            "security": [{ "oauth": [scope(failure)] }],
            "responses": {
                "200": answer(&reference(components, index)),
                "404": answer(&reference(components, failure)),
            },
        });
        (format!("/path-{index}"), json!({ "get": operation }))
    };
    let scopes = (0..count.div_ceil(SHARING)).map(|number| (scope(number), json!("")));
    let scopes: Map<String, Value> = scopes.collect();
    let flow = json!({ "tokenUrl": "https://example.com/token", "scopes": scopes });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Woven", "version": "1" },
        "paths": (0..count).map(path).collect::<Map<_, _>>(),
        "components": {
            "schemas": schemas(components, count),
            "securitySchemes": {
                "oauth": { "type": "oauth2", "flows": { "clientCredentials": flow } },
            },
        },
    })
}

/// The same without scopes, as a document of Swagger 2.0.
pub(crate) fn woven_in_2_0(count: usize) -> Value {
    let definitions = "#/definitions/";
    let path = |index: usize| {
        let operation = json!({
            "operationId": format!("operation-{index}"),
            "tags": [format!("tag-{}", index / OPERATIONS_OF_A_TAG)],
            "responses": {
                "200": { "description": "It.", "schema": reference(definitions, index) },
                "404": { "$ref": format!("#/responses/Failure{}", index / SHARING) },
            },
        });
        (format!("/path-{index}"), json!({ "get": operation }))
    };
    let failures = (0..count.div_ceil(SHARING)).map(|number| {
        let failure = json!({ "description": "None.", "schema": reference(definitions, number) });
        (format!("Failure{number}"), failure)
    });
    json!({
        "swagger": "2.0",
        "info": { "title": "Woven", "version": "1" },
        "produces": ["application/json"],
        "paths": (0..count).map(path).collect::<Map<_, _>>(),
        "definitions": schemas(definitions, count),
        "responses": failures.collect::<Map<_, _>>(),
    })
}

fn schemas(place: &str, count: usize) -> Map<String, Value> {
    let schema = |index: usize| {
        let others =
            STEPS.map(|step| (format!("next{step}"), reference(place, (index + step) % count)));
        let mut properties: Map<String, Value> = others.into_iter().collect();
        properties.insert(format!("own{index}"), json!({ "type": "string", "maxLength": 64 }));
        (format!("Schema{index}"), json!({ "type": "object", "properties": properties }))
    };
    (0..count).map(schema).collect()
}

fn answer(schema: &Value) -> Value {
    json!({ "description": "It.", "content": { "application/json": { "schema": schema } } })
}

fn reference(place: &str, index: usize) -> Value {
    json!({ "$ref": format!("{place}Schema{index}") })
}

fn scope(number: usize) -> String {
    format!("scope-{number}")
}

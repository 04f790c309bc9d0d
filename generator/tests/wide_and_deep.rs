//! Documents of very many members, of types very deep within each other, and of none: their crates compile without a word.

mod scratch;

use scratch::Scratch;
use serde_json::{Map, Value, json};
use specwright::model::{Shape, TypeRef};
use specwright::{SourceSet, model_of};

#[test]
fn the_generated_code_compiles_without_a_warning() {
    let scratch = Scratch::new("wide-and-deep");
    let text = json!({ "type": "string", "maxLength": 3 });
    scratch.add_crate("chain", &document(chain(200, &text)));
    scratch.add_crate("ring", &document(chain(150, &reference(0))));
    scratch.add_crate("wide", &document(thing(&wide(1_600))));
    scratch.add_crate("none", &document(Map::new()));
    scratch.add_crate("aliases", &document(thing(&json!({ "type": "boolean" }))));
    let mut check = scratch.cargo("check");
    check.args(["--workspace", "--features", "server,client,testing", "--message-format=short"]);
    let said = check.output().expect("cargo can be started").stderr;
    assert_eq!(String::from_utf8_lossy(&said), "");
}

#[test]
fn an_object_of_more_fields_than_compilers_bear_is_checked_as_data() {
    let is_struct = |fields| {
        let sources = SourceSet::new("openapi.json", document(thing(&wide(fields))));
        let (model, report) = model_of(&sources);
        let api = model.unwrap_or_else(|| panic!("{}", report.to_text(&sources)));
        match &api.types[0].shape {
            Shape::Object(_) => true,
            Shape::Checked(checked) => matches!(checked.base, TypeRef::Named(_)),
            _ => false,
        }
    };
    assert!(is_struct(4_000));
    assert!(!is_struct(4_001));
}

fn reference(number: usize) -> Value {
    json!({ "$ref": format!("#/components/schemas/S{number}") })
}

/// Schemas each of which holds the next, and the last of which is another one.
fn chain(length: usize, end: &Value) -> Map<String, Value> {
    let link = |number: usize| {
        let next = if number + 1 < length { reference(number + 1) } else { end.clone() };
        (format!("S{number}"), json!({ "type": "object", "properties": { "next": next } }))
    };
    (0..length).map(link).collect()
}

fn thing(schema: &Value) -> Map<String, Value> {
    Map::from_iter([("Thing".to_owned(), schema.clone())])
}

/// An object of so many members.
fn wide(fields: usize) -> Value {
    let members = (0..fields).map(|number| (format!("p{number}"), json!({ "type": "string" })));
    json!({ "type": "object", "properties": Map::from_iter(members) })
}

fn document(schemas: Map<String, Value>) -> String {
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Wide and deep", "version": "1" },
        "paths": {},
        "components": { "schemas": schemas },
    });
    document.to_string()
}

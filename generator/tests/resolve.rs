//! What a document looks like when its references are followed.

use expect_test::{Expect, expect};
use specwright::report::Report;
use specwright::resolve::{self, Document};
use specwright::source::{self, Node, SourceSet};
use specwright::{dialect, structure};

const EVERYTHING: &str = include_str!("data/accepted/everything.yaml");

fn document(text: &str) -> Document {
    let sources = SourceSet::new("openapi.yaml", text);
    let mut report = Report::default();
    let document = source::load(&sources, &mut report)
        .and_then(|tree| structure::check(tree, &mut report))
        .and_then(|tree| dialect::unify(tree, &mut report))
        .and_then(|tree| resolve::resolve(tree, &mut report));
    assert_eq!(report.to_text(&sources), "");
    document.unwrap()
}

/// Lists what stands at the children of a pointer, and where each was read.
fn check(pointer: &str, key: &str, expected: &Expect) {
    let document = document(EVERYTHING);
    let line = |node: Node<'_>| {
        let value = node.get(key).map(|value| format!("{:?}", value.value())).unwrap_or_default();
        format!("{value} {} line {}\n", node.pointer(), node.span().line)
    };
    let parent = document.tree.at(pointer).unwrap();
    let items = parent.items().chain(parent.entries().map(|entry| entry.node));
    expected.assert_eq(&items.map(line).collect::<String>());
}

#[test]
fn an_operation_has_the_parameters_of_its_path_and_its_own_win() {
    check("/paths/~1apps~1{id}/get/parameters", "name", &expect![[r#""#]]);
    check("/paths/~1apps~1{id}/put/parameters", "name", &expect![[r#""#]]);
    check("/paths/~1other~1{id}/post/parameters", "name", &expect![[r#""#]]);
}

#[test]
fn a_reference_is_its_target_which_remembers_its_place() {
    check("/paths/~1apps~1{id}/get/responses", "description", &expect![[r#""#]]);
    check("/paths/~1apps~1{id}/get/responses/200/headers", "schema", &expect![[r#""#]]);
    check("/paths/~1apps~1{id}/get/responses/200/links", "operationId", &expect![[r#""#]]);
    check("/paths/~1apps~1{id}/get/parameters/3/examples", "value", &expect![[r#""#]]);
    check("/components/securitySchemes", "type", &expect![[r#""#]]);
    check("/components/parameters", "name", &expect![[r#""#]]);
}

#[test]
fn references_to_schemas_and_callbacks_stay() {
    check("/paths/~1apps~1{id}/post/callbacks", "$ref", &expect![[r#""#]]);
    check("/components/schemas/Either/oneOf", "$ref", &expect![[r#""#]]);
}

#[test]
fn the_view_has_the_shape_of_the_tree() {
    let Document { view, tree } = document(EVERYTHING);
    let item = view.paths.paths["/other/{id}"].as_item().unwrap();
    let names = item.get.as_ref().unwrap().parameters.iter().map(|parameter| parameter.as_item().unwrap());
    let names: Vec<_> = names.map(|parameter| parameter.parameter_data_ref().name.as_str()).collect();
    let list = tree.at("/paths/~1other~1{id}/get/parameters").unwrap();
    let in_tree: Vec<_> = list.items().map(|item| item.get("name").unwrap().as_str().unwrap()).collect();
    assert_eq!(names, in_tree);
}

#[test]
fn the_tree_has_the_lexeme_and_the_view_the_nearest_number() {
    let Document { view, tree } = document(EVERYTHING);
    let size = tree.at("/components/schemas/App/properties/size").unwrap();
    let lexeme = |key| size.get(key).and_then(Node::number);
    assert_eq!((lexeme("minimum"), lexeme("maximum")), (Some("-9223372036854776000"), Some("1e400")));
    let app = view.components.as_ref().unwrap().schemas["App"].as_item().unwrap();
    let openapiv3::SchemaKind::Type(openapiv3::Type::Object(app)) = &app.schema_kind else { panic!("an object") };
    let openapiv3::SchemaKind::Any(size) = &app.properties["size"].as_item().unwrap().schema_kind else {
        panic!("an integer whose bound is no integer of 64 bits")
    };
    assert_eq!((size.minimum, size.maximum), (Some(i64::MIN as f64), Some(f64::MAX)));
}

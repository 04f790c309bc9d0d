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
    document.expect("a sound document")
}

/// Lists what stands at the children of a pointer, and where each was read.
fn check(pointer: &str, key: &str, expected: &Expect) {
    let document = document(EVERYTHING);
    let line = |node: Node<'_>| {
        let value = node.get(key).map(|value| format!("{:?}", value.value())).unwrap_or_default();
        format!("{value} {} line {}\n", node.pointer(), node.span().line)
    };
    let parent = document.tree.at(pointer).expect("a pointer into the document");
    let items = parent.items().chain(parent.entries().map(|entry| entry.node));
    expected.assert_eq(&items.map(line).collect::<String>());
}

#[test]
fn an_operation_has_the_parameters_of_its_path_and_its_own_win() {
    check(
        "/paths/~1apps~1{id}/get/parameters",
        "name",
        &expect![[r#"
        String("id") /components/parameters/Id line 164
        String("filter") /paths/~1apps~1{id}/get/parameters/0 line 57
        String("ids") /paths/~1apps~1{id}/get/parameters/1 line 68
        String("raw") /paths/~1apps~1{id}/get/parameters/2 line 69
        String("session") /paths/~1apps~1{id}/get/parameters/3 line 70
        String("trace") /paths/~1apps~1{id}/get/parameters/4 line 71
    "#]],
    );
    check(
        "/paths/~1apps~1{id}/put/parameters",
        "name",
        &expect![[r#"
        String("id") /components/parameters/Id line 164
        String("trace") /paths/~1apps~1{id}/parameters/1 line 44
    "#]],
    );
    check(
        "/paths/~1other~1{id}/post/parameters",
        "name",
        &expect![[r#"
        String("id") /components/parameters/Id line 164
        String("trace") /paths/~1apps~1{id}/parameters/1 line 44
    "#]],
    );
}

#[test]
fn a_reference_is_its_target_which_remembers_its_place() {
    check(
        "/paths/~1apps~1{id}/get/responses",
        "description",
        &expect![[r#"
        String("The app.") /paths/~1apps~1{id}/get/responses/200 line 74
        String("Bad.") /components/responses/Bad line 162
        String("Anything.") /paths/~1apps~1{id}/get/responses/default line 105
         /paths/~1apps~1{id}/get/responses/x-theirs line 106
    "#]],
    );
    check(
        "/paths/~1apps~1{id}/get/responses/200/headers",
        "schema",
        &expect![[r#"
        Map /paths/~1apps~1{id}/get/responses/200/headers/X-Rate line 77
        Map /components/headers/Other line 184
    "#]],
    );
    check(
        "/paths/~1apps~1{id}/get/responses/200/links",
        "operationId",
        &expect![[r#"
        String("showApp") /paths/~1apps~1{id}/get/responses/200/links/self line 96
         /paths/~1apps~1{id}/get/responses/200/links/other line 101
        String("showApp") /components/links/L line 199
    "#]],
    );
    check(
        "/paths/~1apps~1{id}/get/parameters/2/examples",
        "value",
        &expect![[r#"
        List /components/examples/E line 167
    "#]],
    );
    check(
        "/components/securitySchemes",
        "type",
        &expect![[r#"
        String("apiKey") /components/securitySchemes/token line 186
        String("apiKey") /components/securitySchemes/sign line 187
        String("http") /components/securitySchemes/bearer line 188
        String("openIdConnect") /components/securitySchemes/oidc line 189
        String("apiKey") /components/securitySchemes/token line 186
        String("oauth2") /components/securitySchemes/oauth line 192
    "#]],
    );
    check(
        "/components/parameters",
        "name",
        &expect![[r#"
        String("id") /components/parameters/Id line 164
        String("id") /components/parameters/Id line 164
    "#]],
    );
}

#[test]
fn only_references_to_schemas_stay() {
    check(
        "/paths/~1apps~1{id}/post/callbacks",
        "https://example.com",
        &expect![[r#"
         /paths/~1apps~1{id}/post/callbacks/done line 113
        Map /components/callbacks/Again line 201
    "#]],
    );
    check(
        "/components/schemas/Either/oneOf",
        "$ref",
        &expect![[r##"
        String("#/components/schemas/App") /components/schemas/Either/oneOf/0 line 154
        String("#/components/schemas/Map") /components/schemas/Either/oneOf/1 line 154
    "##]],
    );
}

#[test]
fn the_view_has_the_shape_of_the_tree() {
    let Document { view, tree, .. } = document(EVERYTHING);
    let item = view.paths.paths["/other/{id}"].as_item().unwrap();
    let names =
        item.get.as_ref().unwrap().parameters.iter().map(|parameter| parameter.as_item().unwrap());
    let names: Vec<_> =
        names.map(|parameter| parameter.parameter_data_ref().name.as_str()).collect();
    let list = tree.at("/paths/~1other~1{id}/get/parameters").unwrap();
    let in_tree: Vec<_> =
        list.items().map(|item| item.get("name").unwrap().as_str().unwrap()).collect();
    assert_eq!(names, in_tree);
}

#[test]
fn the_tree_has_numbers_as_they_are_written_and_the_view_no_schemas() {
    let Document { view, tree, .. } = document(EVERYTHING);
    let size = tree.at("/components/schemas/App/properties/size").unwrap();
    let lexeme = |key| size.get(key).and_then(Node::number);
    assert_eq!(
        (lexeme("minimum"), lexeme("maximum")),
        (Some("-9223372036854776000"), Some("1e400"))
    );
    let item = view.paths.paths["/other/{id}"].as_item().unwrap();
    let parameter = &item.post.as_ref().unwrap().parameters[0].as_item().unwrap();
    let openapiv3::ParameterSchemaOrContent::Schema(schema) =
        &parameter.parameter_data_ref().format
    else {
        panic!("the parameter has a schema");
    };
    let empty = openapiv3::SchemaKind::Any(openapiv3::AnySchema::default());
    assert_eq!(schema.as_item().unwrap().schema_kind, empty);
}

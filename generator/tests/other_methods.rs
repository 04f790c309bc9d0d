//! Operations of methods that OpenAPI has since 3.2 are operations like any other: they are selected, left out and called
//! back by the same words.

use specwright::model::{Api, Operation};
use specwright::{Options, Selection, SourceSet, Wanted, generate_leniently, model_for, model_of};

const DOCUMENT: &str = r##"
openapi: 3.2.0
info: { title: Shop, version: "1" }
paths:
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "204": { description: done } } }
    additionalOperations:
      COPY:
        tags: [files]
        parameters: [{ name: to, in: query, schema: { type: string } }]
        responses: { "204": { description: done } }
        callbacks:
          copied:
            "{$request.query.to}":
              additionalOperations: { NOTIFY: { responses: { "204": { description: heard } } } }
      MOVE: { operationId: moveThing, responses: { "204": { description: done } } }
    query: { operationId: queryThing, tags: [files], responses: { "204": { description: done } } }
  /shared: { $ref: "#/components/pathItems/Shared" }
  /shared/too: { $ref: "#/components/pathItems/Shared" }
webhooks:
  moved: { query: { responses: { "204": { description: heard } } } }
components:
  pathItems:
    Shared: { additionalOperations: { LOCK: { responses: { "204": { description: done } } } } }
"##;

fn api(words: &[Wanted]) -> Api {
    let mut selection = Selection::default();
    words.iter().cloned().for_each(|word| selection.add(word));
    let sources = SourceSet::new("openapi.yaml", DOCUMENT);
    let options = Options { selection, ..Options::new("shop", "openapi.yaml") };
    let (api, report) = model_for(&sources, &options);
    api.unwrap_or_else(|| panic!("{}", report.to_text(&sources)))
}

fn check(words: &[Wanted], expected: &[&str]) {
    let calls = |operation: &Operation| format!("{} {}", operation.method, operation.path);
    let seen: Vec<String> = api(words).operations.iter().map(calls).collect();
    assert_eq!(seen, expected, "{words:?}");
}

fn operation(name: &str) -> Wanted {
    Wanted::Operation(name.to_owned())
}

#[test]
fn operations_come_in_the_documents_order() {
    let things =
        ["GET /things/{id}", "COPY /things/{id}", "MOVE /things/{id}", "QUERY /things/{id}"];
    check(&[], &[&things[..], &["LOCK /shared", "LOCK /shared/too"]].concat());
}

#[test]
fn each_is_selected_like_any_other() {
    check(&[Wanted::Tag("files".to_owned())], &["COPY /things/{id}", "QUERY /things/{id}"]);
    check(&[operation("moveThing")], &["MOVE /things/{id}"]);
    check(&[operation("COPY /things/{id}")], &["COPY /things/{id}"]);
    check(&[operation("LOCK /shared/too")], &["LOCK /shared/too"]);
    check(&[Wanted::Path("/shared".to_owned())], &["LOCK /shared", "LOCK /shared/too"]);
}

#[test]
fn each_has_the_parameters_of_its_path_and_its_own() {
    let copy = api(&[operation("COPY /things/{id}")]).operations.remove(0);
    let names: Vec<&str> = copy.params.iter().map(|param| param.wire.as_str()).collect();
    assert_eq!((copy.id.as_str(), names), ("copy things id", vec!["id", "to"]));
}

#[test]
fn each_may_be_called_by_the_api_itself() {
    let api = api(&[]);
    assert_eq!(
        (api.webhooks[0].method.as_str(), api.webhooks[0].path.as_str()),
        ("QUERY", "moved")
    );
    let called = api.operations.iter().flat_map(|operation| &operation.callbacks);
    let called: Vec<_> = called.map(|callback| callback.operation.method.as_str()).collect();
    assert_eq!(called, ["NOTIFY"]);
}

#[test]
fn one_that_cannot_be_generated_is_left_out_by_its_name() {
    let broken = DOCUMENT.replace(
        "MOVE: { operationId: moveThing,",
        "MOVE: { operationId: moveThing, parameters: [{ name: a, in: query, schema: { type: strin } }],",
    );
    let sources = SourceSet::new("openapi.yaml", broken);
    assert!(model_of(&sources).0.is_none());
    let outcome = generate_leniently(&sources, &Options::new("shop", "openapi.yaml"));
    let text = outcome.report.to_text(&sources);
    assert!(text.contains("the operation `moveThing` (MOVE /things/{id}) is left out"), "{text}");
    assert_eq!((outcome.summary.operations, outcome.summary.left_out), (5, 1));
}

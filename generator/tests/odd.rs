//! Documents that nobody should write end in findings, each with its code and its line.

use expect_test::{Expect, expect};
use specwright::{SourceSet, model_of};

fn check(document: &str, expected: &Expect) {
    let sources = SourceSet::new("openapi.yaml", document);
    let (api, report) = model_of(&sources);
    let found = report.diagnostics();
    let found = found.iter().map(|found| format!("{} {}", found.code, found.span().line));
    let found = found.collect::<Vec<_>>().join(", ");
    let types =
        api.map(|api| format!("; {} operations, {} types", api.operations.len(), api.types.len()));
    expected.assert_eq(&(found + &types.unwrap_or_default()));
}

const HEAD: &str = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\n";

#[test]
fn references_may_lead_anywhere_within_the_document() {
    let document = "paths: { /a: { $ref: '#/x-path' } }
x-path: { get: { responses: { '200': { $ref: '#/x-response' } } } }
x-response: { description: Fine., content: { application/json: { schema: { $ref: '#/x-schema' } } } }
x-schema: { type: object, properties: { a: { $ref: '#/x-schema' } } }
";
    check(&format!("{HEAD}{document}"), &expect!["; 1 operations, 1 types"]);
    let twice = "paths: { /a: { get: { parameters: [{ $ref: '#/x-any' }], responses: { '200': { $ref: '#/x-any' } } } } }
x-any: { name: a, in: query, description: a, schema: { type: string } }
";
    check(&format!("{HEAD}{twice}"), &expect!["W113 4, W113 4, W112 4; 1 operations, 0 types"]);
}

#[test]
fn odd_references_lead_nowhere() {
    let document = "paths: {}
components:
  schemas:
    A: { $ref: 5 }
    B: { $ref: '' }
    C: { $ref: '#/' }
    D: { $ref: '#/components/schemas/%' }
    E: { $ref: '#/components/schemas/A/~2' }
    F: { $ref: '?#' }
    G: { $ref: openapi.yaml }
    H: { $ref: '%00' }
    I: { $ref: .. }
    J: { $ref: './' }
    K: { $ref: 'C:\\pets.yaml' }
";
    check(
        &format!("{HEAD}{document}"),
        &expect![
            "W116 6, E212 6, E213 7, E211 8, E211 9, E211 10, E212 11, E213 12, E212 13, E212 14, E212 15, E212 16"
        ],
    );
}

#[test]
fn rings_of_references_have_no_end() {
    let swagger = "swagger: '2.0'
info: { title: T, version: '1' }
paths:
  /a: { $ref: '#/paths/~1a' }
  /b: { get: { parameters: [{ $ref: '#/parameters/P' }], responses: { 200: { $ref: '#/responses/R' } } } }
parameters: { P: { $ref: '#/parameters/Q' }, Q: { $ref: '#/parameters/P' } }
responses: { R: { $ref: '#/responses/R' } }
definitions: { D: { $ref: '#/definitions/D' } }
";
    check(swagger, &expect!["E214 4, E214 5, E214 5, E214 6, E214 6, E214 7"]);
    let later = "openapi: 3.1.0
info: { title: T, version: '1' }
components: { schemas: { A: { $ref: '#/x-a' } } }
x-a: { $ref: '#/x-b' }
x-b: { $ref: '#/x-a' }
";
    check(later, &expect!["E301 4, E301 5"]);
}

#[test]
fn aliases_put_one_value_into_many_places() {
    let swagger = "swagger: '2.0'
info: { title: T, version: '1' }
paths:
  /a:
    get: &operation
      parameters: [{ name: b, in: body, schema: &schema { type: object, properties: { x: { type: string } } } }]
      responses: { 200: { description: a, schema: *schema } }
    put: *operation
definitions: { A: *schema, B: { $ref: '#/definitions/A' }, C: { $ref: '#/paths/~1a/get/responses/200/schema' } }
";
    check(swagger, &expect!["; 2 operations, 4 types"]);
}

#[test]
fn values_of_the_wrong_kind_are_told_where_they_stand() {
    let swagger = "swagger: '2.0'
info: { title: T, version: '1' }
host: 5
basePath: ''
schemes: []
produces: ['']
paths:
  /a:
    post:
      parameters: [{ in: formData, name: a, type: file }, { in: formData, name: a, type: string }]
      responses: { 200: { description: a, schema: { type: file }, examples: { x: 1 } } }
definitions: null
";
    check(swagger, &expect!["W116 3, E216 10, W115 12"]);
    let later = "openapi: 3.2.0
$self: 5
info: { title: T, version: '1' }
tags: [{ parent: 3 }]
paths: { /a: { additionalOperations: { get: 5, '': {} } } }
components: { mediaTypes: { A: { $ref: '#/components/mediaTypes/A' } } }
";
    check(later, &expect!["W116 2, W114 4, W116 4, E222 5, E102 5, E222 5"]);
}

//! Operations that refer to one response share the struct of its body and headers.

use expect_test::{Expect, expect};
use specwright::{Options, SourceSet, generate};

/// What defines or names structs of replies, in a document with these components beside two operations.
fn check(components: &str, expected: &Expect) {
    let document = format!(
        r##"
openapi: 3.0.3
info: {{ title: Shop, version: "1" }}
paths:
  /things:
    get:
      operationId: listThings
      responses:
        "204": {{ description: None. }}
        "404": {{ $ref: "#/components/responses/Gone" }}
  /things/all:
    get:
      operationId: countThings
      responses:
        "204": {{ description: None. }}
        "404": {{ $ref: "#/components/responses/Gone" }}
        "409":
          description: Written out.
          headers: {{ X-Id: {{ schema: {{ type: string }} }} }}
components:
  responses:
{components}"##
    );
    let sources = SourceSet::new("openapi.yaml", document);
    let outcome = generate(&sources, &Options::new("shop", "openapi.yaml"));
    let files = outcome.files.unwrap_or_else(|| panic!("{}", outcome.report.to_text(&sources)));
    let of = |path: &str, starts: &[&str]| {
        let file = files.iter().find(|file| file.path == path).expect("every crate has it");
        let lines = file.text.lines().map(str::trim);
        let wanted = lines.filter(|line| starts.iter().any(|start| line.starts_with(start)));
        wanted.map(|line| format!("{line}\n")).collect::<String>()
    };
    let operations = of("src/operations.rs", &["pub struct", "pub type"]);
    let client = of(
        "src/wire/client.rs",
        &[
            "404 =>",
            "409 =>",
            "impl ListThingsNotFound",
            "impl CountThingsNotFound",
            "impl CountThingsConflict",
        ],
    );
    expected.assert_eq(&format!("{operations}---\n{client}"));
}

#[test]
fn one_response_is_one_struct_that_is_read_in_one_place() {
    check(
        "    Gone: { description: Gone., headers: { X-Id: { schema: { type: string } } } }\n",
        &expect![[r#"
            pub struct ListThingsRequest {}
            pub struct ListThingsNotFound {
            pub struct CountThingsRequest {}
            pub type CountThingsNotFound = ListThingsNotFound;
            pub struct CountThingsConflict {
            ---
            404 => ListThingsNotFound::read(reply).map(Self::NotFound),
            impl ListThingsNotFound {
            404 => CountThingsNotFound::read(reply).map(Self::NotFound),
            409 => CountThingsConflict::read(reply).map(Self::Conflict),
            impl CountThingsConflict {
        "#]],
    );
}

#[test]
fn a_header_whose_form_is_kept_beside_the_struct_keeps_structs_apart() {
    check(
        "    Gone: { description: Gone., headers: { X-Ids: { schema: { type: array, items: { type: string } } } } }\n",
        &expect![[r#"
            pub struct ListThingsRequest {}
            pub struct ListThingsNotFound {
            pub struct CountThingsRequest {}
            pub struct CountThingsNotFound {
            pub struct CountThingsConflict {
            ---
            404 => ListThingsNotFound::read(reply).map(Self::NotFound),
            impl ListThingsNotFound {
            404 => CountThingsNotFound::read(reply).map(Self::NotFound),
            409 => CountThingsConflict::read(reply).map(Self::Conflict),
            impl CountThingsNotFound {
            impl CountThingsConflict {
        "#]],
    );
}

//! Replies with the same headers share a struct, and operations with the same failures an enum.

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
    let client = of("src/wire/client.rs", &["404 =>", "409 =>", "impl FromIncoming"]);
    expected.assert_eq(&format!("{operations}---\n{client}"));
}

#[test]
fn one_response_is_one_struct_that_is_read_in_one_place() {
    check(
        "    Gone: { description: Gone., headers: { X-Id: { schema: { type: string } } } }\n",
        &expect![[r#"
            pub struct ListThingsRequest {}
            pub type ListThingsNotFound = OnlyXIdHeader;
            pub struct CountThingsRequest {}
            pub type CountThingsNotFound = OnlyXIdHeader;
            pub type CountThingsConflict = OnlyXIdHeader;
            pub struct OnlyXIdHeader {
            ---
            404 => reply.read().map(Self::NotFound),
            404 => reply.read().map(Self::NotFound),
            409 => reply.read().map(Self::Conflict),
            impl FromIncoming for OnlyXIdHeader {
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
            404 => reply.read().map(Self::NotFound),
            impl FromIncoming for ListThingsNotFound {
            404 => reply.read().map(Self::NotFound),
            409 => reply.read().map(Self::Conflict),
            impl FromIncoming for CountThingsNotFound {
            impl FromIncoming for CountThingsConflict {
        "#]],
    );
}

/// What stands in no other place than the struct that both replies have is imported all the same.
#[test]
fn a_client_of_shared_structs_alone_has_what_it_implements() {
    let response = "{ description: Gone., headers: { X-Id: { schema: { type: string } } }, \
                    content: { application/json: { schema: { type: integer } } } }";
    let operation = |name: &str| {
        format!(
            "  /{name}:\n    get: {{ operationId: {name}, responses: {{ '404': {response} }} }}\n"
        )
    };
    let document = format!(
        "openapi: 3.0.3\ninfo: {{ title: Shop, version: '1' }}\npaths:\n{}{}",
        operation("one"),
        operation("other")
    );
    let outcome =
        generate(&SourceSet::new("shop.yaml", document), &Options::new("shop", "shop.yaml"));
    let files = outcome.files.expect("the document is sound");
    let client = files.iter().find(|file| file.path == "src/wire/client.rs");
    let client = client.map(|file| file.text.as_str()).unwrap_or_default();
    assert!(client.contains("impl<B: Decode> FromIncoming for WithXIdHeader<B> {"), "{client}");
    let (imports, _) = client.split_once("impl ").expect("there is a request to write");
    assert!(imports.contains("FromIncoming"), "{client}");
}

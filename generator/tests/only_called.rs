//! Schemas that only webhooks and callbacks lead to are made where these are, and nothing else hangs on that.

use std::collections::{BTreeMap, BTreeSet};

use specwright::emit::surface::{Unchanged, surface};
use specwright::resolve::Unmade;
use specwright::{GeneratedFile, Options, Outcome, ServerOptions, SourceSet, generate, model_of};

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: { title: Shop, version: "1" }
x-faults:
  schema: "#/components/schemas/Fault"
  rows: { unexpected: { status: 500, body: { code: broken } } }
paths:
  /pets:
    post:
      operationId: addPet
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Shared" } } } }
      responses: { "204": { description: done } }
      callbacks:
        added:
          "{$request.query.url}":
            post:
              requestBody:
                content: { application/json: { schema: { $ref: "#/components/schemas/OnlyCallback" } } }
              responses: { "204": { description: heard } }
webhooks:
  pet:
    post:
      operationId: petWebhook
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/only_webhook" } } } }
      responses:
        "204": { description: heard }
        "400": { description: no, content: { application/json: { schema: { $ref: "#/components/schemas/Fault" } } } }
components:
  schemas:
    only_webhook:
      type: object
      properties:
        pet: { $ref: "#/components/schemas/Shared" }
        kept: { $ref: "#/components/schemas/ByUnreached" }
        inner: { type: object, properties: { name: { type: string, maxLength: 8 } } }
        next: { $ref: "#/components/schemas/DeepWebhook" }
    DeepWebhook: { type: string, maxLength: 3 }
    OnlyCallback: { type: string, maxLength: 4 }
    OnlyWebhook: { type: object, properties: { a: { type: string, maxLength: 5 } } }
    Shared: { type: object, properties: { name: { type: string, maxLength: 6 } } }
    Unreached: { type: object, properties: { of: { $ref: "#/components/schemas/ByUnreached" } } }
    ByUnreached: { type: string, maxLength: 7 }
    Fault: { type: object, properties: { code: { type: string } } }
"##;

/// What a crate without webhooks and callbacks has of the document.
const OWN: [&str; 7] =
    ["ByUnreached", "Fault", "OnlyWebhook", "OnlyWebhookA", "Shared", "SharedName", "Unreached"];

fn made(has_outgoing: bool) -> Outcome {
    made_of(DOCUMENT, has_outgoing)
}

fn made_of(document: &str, has_outgoing: bool) -> Outcome {
    let server = ServerOptions { has_outgoing, ..ServerOptions::default() };
    let options = Options { server, ..Options::new("shop", "openapi.yaml") };
    generate(&SourceSet::new("openapi.yaml", document), &options)
}

/// The types that a crate has, each with its code.
fn types(outcome: &Outcome) -> BTreeMap<String, String> {
    let is_types = |file: &&GeneratedFile| file.path == "src/types.rs";
    let file = outcome.files.iter().flatten().find(is_types).expect("every crate has the file");
    let items = file.text.split("\n\n").flat_map(|item| {
        let lines = item.lines().filter_map(|line| {
            let rest =
                ["pub struct ", "pub type "].into_iter().find_map(|it| line.strip_prefix(it));
            Some((rest?.split([' ', ';', '<']).next()?.to_owned(), item.to_owned()))
        });
        lines.collect::<Vec<_>>()
    });
    items.collect()
}

fn names<V>(types: &BTreeMap<String, V>) -> Vec<&str> {
    types.keys().map(String::as_str).collect()
}

fn check(has_outgoing: bool, unmade: Unmade, additional: &[&str]) {
    let outcome = made(has_outgoing);
    let expected: BTreeSet<&str> = OWN.iter().chain(additional).copied().collect();
    assert_eq!(names(&types(&outcome)), expected.into_iter().collect::<Vec<_>>());
    assert_eq!(outcome.summary.unmade, unmade);
}

#[test]
fn what_only_webhooks_and_callbacks_lead_to_is_left_out_without_them_and_counted() {
    check(false, Unmade { calls: 2, schemas: 3 }, &[]);
}

#[test]
fn everything_is_made_with_webhooks_and_callbacks() {
    let called = ["DeepWebhook", "OnlyCallback", "OnlyWebhook2", "OnlyWebhook2Inner"];
    check(true, Unmade::default(), &[&called[..], &["OnlyWebhook2InnerName"]].concat());
}

#[test]
fn types_are_the_same_with_webhooks_and_without() {
    let with = types(&made(true));
    for (name, code) in types(&made(false)) {
        assert_eq!(with.get(&name), Some(&code));
    }
}

#[test]
fn webhooks_of_openapi_3_0_are_those_that_an_extension_states() {
    let older = DOCUMENT.replace("3.1.0", "3.0.3").replace("\nwebhooks:", "\nx-webhooks:");
    for has_outgoing in [true, false] {
        let (older, newer) = (made_of(&older, has_outgoing), made(has_outgoing));
        assert_eq!(names(&types(&older)), names(&types(&newer)));
        assert_eq!(older.summary.unmade, newer.summary.unmade);
    }
}

#[test]
fn the_surface_of_the_whole_model_has_the_types_of_the_crate_without_webhooks() {
    let (api, _) = model_of(&SourceSet::new("openapi.yaml", DOCUMENT));
    let items = surface(
        &api.expect("the document is sound"),
        &Options::new("shop", ""),
        &Unchanged::default(),
    );
    let of_types = items.into_iter().filter(|item| item.module == "types");
    let named = of_types.filter(|item| ["struct", "type"].contains(&item.kind.as_str()));
    let named: BTreeMap<String, String> = named.map(|item| (item.name, item.code)).collect();
    assert_eq!(names(&named), OWN);
}

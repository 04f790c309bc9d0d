//! What the model holds of a document beside what code is made of.

use expect_test::{Expect, expect};
use specwright::model::{Api, Operation, SchemeKind, Shape, TypeRef};
use specwright::{Options, SourceSet, generate, model_of};

/// Shows a part of the model of a document, of which only what stands under `info` is left out.
fn check(document: &str, show: impl Fn(&Api) -> String, expected: Expect) {
    let sources = sources(document);
    let (model, report) = model_of(&sources);
    let model = model.unwrap_or_else(|| panic!("{}", report.to_text(&sources)));
    expected.assert_eq(&show(&model));
}

fn sources(document: &str) -> SourceSet {
    let document = format!("openapi: 3.1.0\ninfo: {{ title: A, version: '1' }}\n{document}");
    SourceSet::new("openapi.yaml", document)
}

fn options() -> Options {
    Options::new("a", "openapi.yaml")
}

const SCHEMES: &str = "
security: [{ token: [write, read], key: [] }, {}]
paths:
  /a: { get: { operationId: showA, responses: { '204': { description: Done. } } } }
components:
  securitySchemes:
    key: { type: apiKey, in: cookie, name: key }
    token:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://a.test/token
          refreshUrl: https://a.test/again
          scopes: { read: Reads., write: Writes. }
    open: { type: openIdConnect, openIdConnectUrl: 'https://a.test/openid' }
    jwt: { type: http, scheme: Bearer, bearerFormat: JWT }
    digest: { type: http, scheme: Digest }
";

#[test]
fn an_alternative_says_what_its_credentials_have_to_allow() {
    let show = |api: &Api| {
        let one = |all: &Vec<_>| format!("{all:?}");
        api.operations[0].security.iter().map(one).collect::<Vec<_>>().join("\n")
    };
    check(
        SCHEMES,
        show,
        expect![[r#"
            [Requirement { scheme: 1, scopes: ["write", "read"] }, Requirement { scheme: 0, scopes: [] }]
            []"#]],
    );
}

#[test]
fn a_scheme_says_all_that_its_type_has() {
    let show = |api: &Api| {
        let kinds = api.schemes.iter().map(|scheme| match &scheme.kind {
            SchemeKind::OAuth2 { flows } => {
                let flow = &flows[0];
                format!(
                    "{} {:?} {:?} {:?}",
                    flow.name, flow.token_url, flow.refresh_url, flow.scopes
                )
            }
            kind => format!("{kind:?}"),
        });
        kinds.collect::<Vec<_>>().join("\n")
    };
    check(
        SCHEMES,
        show,
        expect![[r#"
        ApiKey { location: Cookie, name: "key" }
        clientCredentials Some("https://a.test/token") Some("https://a.test/again") ["read", "write"]
        OpenIdConnect { url: "https://a.test/openid" }
        Bearer { format: Some("JWT") }
        Http { scheme: "Digest" }"#]],
    );
}

#[test]
fn certificates_of_callers_are_read_and_code_is_made_of_them() {
    let document = "
components:
  securitySchemes:
    certificate: { type: mutualTLS }
";
    check(document, |api| format!("{:?}", api.schemes[0].kind), expect!["MutualTls"]);
    let outcome = generate(&sources(document), &options());
    assert!(outcome.files.is_some() && outcome.report.diagnostics().is_empty());
}

const OUTGOING: &str = "
paths:
  /subscriptions:
    post:
      operationId: subscribe
      responses: { '204': { description: Done. } }
      callbacks:
        changed:
          '{$request.query.url}': { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }, responses: { '200': { description: Seen. } } } }
webhooks:
  created:
    post:
      operationId: created
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }
      responses:
        '200': { description: Seen., content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }
components:
  schemas:
    Event:
      type: object
      properties:
        id: { type: string, readOnly: true }
        secret: { type: string, writeOnly: true }
        kind: { type: string }
";

#[test]
fn what_the_api_calls_stands_beside_what_it_answers() {
    let named = |one: &Operation| format!("{} {} {}", one.method, one.path, one.id);
    let show = |api: &Api| {
        let callbacks = api.operations.iter().flat_map(|one| &one.callbacks);
        let callbacks = callbacks.map(|one| format!("{}: {}", one.name, named(&one.operation)));
        callbacks.chain(api.webhooks.iter().map(named)).collect::<Vec<_>>().join("\n")
    };
    check(
        OUTGOING,
        show,
        expect![[r#"
        changed: POST {$request.query.url} callback changed post
        POST created created"#]],
    );
}

#[test]
fn the_server_sends_the_request_of_a_webhook() {
    let fields = |api: &Api, ty: &TypeRef| {
        let TypeRef::Named(id) = ty else { panic!("{ty:?} has no name") };
        let def = api.type_def(*id);
        let Shape::Object(object) = &def.shape else { panic!("{} is no struct", def.name) };
        let fields: Vec<&str> = object.fields.iter().map(|field| field.wire.as_str()).collect();
        format!("{fields:?} {:?}", def.usage)
    };
    let show = |api: &Api| {
        let webhook = &api.webhooks[0];
        let body = webhook.body.as_ref().expect("a webhook with a body");
        let answer = webhook.replies[0].contents.first().expect("an answer with a body");
        format!("{}\n{}", fields(api, &body.contents[0].ty), fields(api, &answer.ty))
    };
    check(
        OUTGOING,
        show,
        expect![[r#"
        ["id", "kind"] Usage { request: false, reply: true }
        ["secret", "kind"] Usage { request: true, reply: false }"#]],
    );
}

#[test]
fn the_names_of_operations_do_not_hang_on_webhooks() {
    let names = |api: &Api| {
        let names = api.operations.iter().map(|one| one.name.clone());
        names.collect::<Vec<_>>().join(" ")
    };
    let document = "
paths:
  /a: { get: { operationId: created, responses: { '204': { description: Done. } } } }
webhooks:
  a: { post: { operationId: created, responses: { '204': { description: Done. } } } }
";
    check(document, names, expect!["created"]);
}

#[test]
fn servers_stand_where_they_are_stated() {
    let document = "
servers: [{ url: 'https://{region}.a.test', variables: { region: { default: west, enum: [west, east] } } }]
paths:
  /a:
    servers: [{ url: 'https://b.test' }]
    get: { operationId: showA, responses: { '204': { description: Done. } } }
    put:
      operationId: putA
      servers: [{ url: 'https://c.test' }]
      responses: { '204': { description: Done. } }
  /d: { get: { operationId: showD, responses: { '204': { description: Done. } } } }
";
    let show = |api: &Api| {
        let server = &api.servers[0];
        let region = &server.variables[0];
        let own = api.operations.iter().map(|operation| {
            let urls: Vec<&str> = operation.servers.iter().map(|one| one.url.as_str()).collect();
            format!("{}: {urls:?}", operation.id)
        });
        let of_document =
            format!("{} {} {} {:?}", server.url, region.name, region.default, region.values);
        std::iter::once(of_document).chain(own).collect::<Vec<_>>().join("\n")
    };
    check(
        document,
        show,
        expect![[r#"
        https://{region}.a.test region west ["west", "east"]
        showA: ["https://b.test"]
        putA: ["https://c.test"]
        showD: []"#]],
    );
}

#[test]
fn how_long_things_stay_is_kept_as_it_is_written() {
    let document = "
paths:
  /a:
    get:
      operationId: showA
      tags: [one, two]
      deprecated: true
      x-sunset: 2027-01-01
      x-stability-level: beta
      parameters: [{ name: a, in: query, schema: { type: string }, x-sunset: 20270101 }]
      responses:
        '204': { description: Done., links: { next: { operationId: showA, description: Again. } } }
";
    let show = |api: &Api| {
        let operation = &api.operations[0];
        let text = |docs: &specwright::model::Docs| {
            let life = docs.lifecycle.as_ref().expect("a day or a level");
            let texts = [&life.sunset, &life.stability];
            format!("{:?}", texts.map(|text| text.as_ref().map(|stated| stated.value.as_str())))
        };
        let link = &operation.replies[0].links[0];
        let own = [text(&operation.docs), text(&operation.params[0].docs)].join("\n");
        format!("{:?}\n{own}\n{} {}", operation.tags, link.name, link.says)
    };
    check(
        document,
        show,
        expect![[r#"
        ["one", "two"]
        [Some("2027-01-01"), Some("beta")]
        [Some("20270101"), None]
        next {"operationId":"showA"}"#]],
    );
}

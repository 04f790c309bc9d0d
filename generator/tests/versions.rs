//! The same API, written in each version that is read, gives the same code.

use std::collections::BTreeMap;

use specwright::model::SchemeKind;
use specwright::{Options, RuntimeSource, SourceSet, generate, model_of};

/// The generated files by their paths, without what names a place in the document.
fn files(document: &str) -> BTreeMap<String, String> {
    let sources = SourceSet::new("openapi.yaml", document);
    let runtime = RuntimeSource::Path("runtime".to_owned());
    let options = Options { runtime, ..Options::new("shop", "openapi.yaml") };
    let outcome = generate(&sources, &options);
    assert_eq!(outcome.report.to_text(&sources), "");
    let files = outcome.files.expect("a sound document");
    files.into_iter().map(|file| (file.path, without_places(&file.text))).collect()
}

/// A text without the paragraphs of documentation that say where a thing is stated: that differs between versions.
fn without_places(text: &str) -> String {
    let mut is_place = false;
    let kept = text.lines().filter(|line| {
        let documentation = line.trim_start().strip_prefix("///").map(str::trim);
        is_place = match documentation {
            Some(words) if words.starts_with("Stated in `") => true,
            Some(words) => is_place && !words.is_empty(),
            None => false,
        };
        !is_place
    });
    kept.flat_map(|line| [line, "\n"]).collect()
}

fn check(document: &str) {
    let expected = files(include_str!("data/versions/openapi-3.0.yaml"));
    let made = files(document);
    assert!(expected.keys().eq(made.keys()), "{:?}", made.keys());
    for (path, text) in expected {
        pretty_equal(&path, &text, &made[&path]);
    }
}

fn pretty_equal(path: &str, expected: &str, made: &str) {
    let differing = expected.lines().zip(made.lines()).find(|(one, other)| one != other);
    assert_eq!(differing, None, "{path}");
    assert_eq!(expected.lines().count(), made.lines().count(), "{path}");
}

#[test]
fn swagger_2_0_gives_the_code_of_3_0() {
    check(include_str!("data/versions/swagger-2.0.yaml"));
}

#[test]
fn openapi_3_1_gives_the_code_of_3_0() {
    check(include_str!("data/versions/openapi-3.1.yaml"));
}

#[test]
fn openapi_3_2_gives_the_code_of_3_0() {
    check(include_str!("data/versions/openapi-3.2.yaml"));
}

const LATEST: &str = "openapi: 3.2.0
info: { title: T, version: '1' }
security: [{ login: [read] }]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200':
          summary: All of them.
          headers: { X-Total: { schema: { type: integer }, examples: { one: { dataValue: 3, serializedValue: '3' } } } }
          content: { application/json: { $ref: '#/components/mediaTypes/Pets' } }
components:
  mediaTypes:
    Pets: { schema: { type: array, items: { type: string } } }
  securitySchemes:
    login:
      type: oauth2
      deprecated: true
      oauth2MetadataUrl: https://example.com/.well-known/oauth-authorization-server
      flows:
        deviceAuthorization:
          deviceAuthorizationUrl: https://example.com/device
          tokenUrl: https://example.com/token
          scopes: { read: Read pets. }
";

#[test]
fn what_openapi_3_2_adds_is_read() {
    let sources = SourceSet::new("openapi.yaml", LATEST);
    let (api, report) = model_of(&sources);
    assert_eq!(report.to_text(&sources), "");
    let api = api.expect("a sound document");
    let reply = &api.operations[0].replies[0];
    assert_eq!(reply.docs.text, "All of them.");
    assert_eq!(reply.contents[0].media_type, "application/json");
    assert_eq!(reply.headers[0].examples.len(), 1);
    assert!(api.schemes[0].docs.deprecated);
    let SchemeKind::OAuth2 { flows } = &api.schemes[0].kind else { panic!("{:?}", api.schemes) };
    assert_eq!(flows[0].authorization_url.as_deref(), Some("https://example.com/device"));
}

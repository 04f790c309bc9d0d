//! Operations whose replies differ only in the body of the success share an enum.

use expect_test::{Expect, expect};
use specwright::{Options, SourceSet, generate};

/// What defines or names the replies, and where they are read and written, in a document whose three operations have these
/// successes and failures. The operations have a tag each, so that the crate can be spread over tags.
fn check(replies: [(&str, &str); 3], expected: &Expect) {
    let operation = |(place, (success, failure)): (usize, (&str, &str))| {
        format!(
            "  /{place}:
    get:
      operationId: get{place}
      tags: [t{place}]
      responses:
        \"200\": {success}
        \"404\": {failure}
"
        )
    };
    let paths: String = replies.into_iter().enumerate().map(operation).collect();
    check_paths(&paths, expected);
}

/// The same of any operations.
fn check_paths(paths: &str, expected: &Expect) {
    let document = format!(
        "
openapi: 3.0.3
info: {{ title: Shop, version: '1' }}
paths:
{paths}components:
  schemas:
    Problem: {{ type: object, properties: {{ text: {{ type: string }} }} }}
"
    );
    let sources = SourceSet::new("openapi.yaml", document);
    let options =
        Options { modules: specwright::Modules::Tag, ..Options::new("shop", "openapi.yaml") };
    let outcome = generate(&sources, &options);
    let files = outcome.files.unwrap_or_else(|| panic!("{}", outcome.report.to_text(&sources)));
    let wanted = ["pub enum", "pub type Get", "use super::", "/// - `", "/// `"];
    let wire =
        ["FromReply", "IntoReply", "FromIncoming", "ReplyWriter", "FromContent", "ToOutgoing"];
    let wire = wire.map(|name| format!("{name} for"));
    let mut seen = String::new();
    for file in &files {
        let starts = |line: &&str| match file.path.starts_with("src/wire/") {
            true => {
                line.starts_with("impl") && wire.iter().any(|part| line.contains(part.as_str()))
            }
            false => wanted.iter().any(|start| line.trim_start().starts_with(start)),
        };
        let is_of_replies = file.path.contains("operations") || file.path.contains("wire");
        for line in file.text.lines().filter(|_| is_of_replies).filter(starts) {
            seen.push_str(&format!("{}: {}\n", file.path, line.trim()));
        }
    }
    expected.assert_eq(&seen);
}

/// A reply with JSON.
fn json(description: &str, schema: &str) -> String {
    format!(
        "{{ description: {description}, content: {{ application/json: {{ schema: {schema} }} }} }}"
    )
}

const PROBLEM: &str = "{ $ref: '#/components/schemas/Problem' }";

#[test]
fn successes_may_differ() {
    let [text, number] = ["{ type: string }", "{ type: integer }"].map(|it| json("Found.", it));
    let failure = json("Lost.", PROBLEM);
    check(
        [(&text, &failure), (&number, &failure), (&text, &failure)],
        &expect![[r#"
        src/operations.rs: pub enum OkOr404<B> {
        src/operations.rs: /// `200`: Found.
        src/operations.rs: /// `404`: Lost.
        src/operations/t0.rs: use super::OkOr404;
        src/operations/t0.rs: /// `GET /0`
        src/operations/t0.rs: /// - `200`: Found.
        src/operations/t0.rs: /// - `404`: Lost.
        src/operations/t0.rs: pub type Get0Reply = OkOr404<String>;
        src/operations/t1.rs: use super::OkOr404;
        src/operations/t1.rs: /// `GET /1`
        src/operations/t1.rs: /// - `200`: Found.
        src/operations/t1.rs: /// - `404`: Lost.
        src/operations/t1.rs: pub type Get1Reply = OkOr404<i64>;
        src/operations/t2.rs: use super::OkOr404;
        src/operations/t2.rs: /// `GET /2`
        src/operations/t2.rs: /// - `200`: Found.
        src/operations/t2.rs: /// - `404`: Lost.
        src/operations/t2.rs: pub type Get2Reply = OkOr404<String>;
        src/wire/server.rs: impl<B: Decode + Encode> IntoReply for OkOr404<B> {
        src/wire/client.rs: impl<B: Decode> FromReply for OkOr404<B> {
    "#]],
    );
}

/// A reply that is JSON of this schema, or YAML.
fn json_or_yaml(schema: &str) -> String {
    let content = format!("application/json: {{ schema: {schema} }}, application/yaml: {{}}");
    format!("{{ description: Found., content: {{ {content} }} }}")
}

#[test]
fn bodies_of_the_same_media_types_share_an_enum() {
    let [text, number] = ["{ type: string }", "{ type: integer }"].map(json_or_yaml);
    let failure = json("Lost.", PROBLEM);
    check(
        [(&text, &failure), (&number, &failure), (&text, &failure)],
        &expect![[r#"
        src/operations.rs: pub enum JsonOrYaml<B> {
        src/operations.rs: /// `application/json`
        src/operations.rs: /// `application/yaml`
        src/operations.rs: pub enum OkOr404<B> {
        src/operations.rs: /// `200`: Found.
        src/operations.rs: /// `404`: Lost.
        src/operations/t0.rs: use super::{JsonOrYaml, OkOr404};
        src/operations/t0.rs: /// `GET /0`
        src/operations/t0.rs: pub type Get0OkContent = JsonOrYaml<String>;
        src/operations/t0.rs: /// - `200`: Found.
        src/operations/t0.rs: /// - `404`: Lost.
        src/operations/t0.rs: pub type Get0Reply = OkOr404<String>;
        src/operations/t1.rs: use super::{JsonOrYaml, OkOr404};
        src/operations/t1.rs: /// `GET /1`
        src/operations/t1.rs: pub type Get1OkContent = JsonOrYaml<i64>;
        src/operations/t1.rs: /// - `200`: Found.
        src/operations/t1.rs: /// - `404`: Lost.
        src/operations/t1.rs: pub type Get1Reply = OkOr404<i64>;
        src/operations/t2.rs: use super::{JsonOrYaml, OkOr404};
        src/operations/t2.rs: /// `GET /2`
        src/operations/t2.rs: pub type Get2OkContent = JsonOrYaml<String>;
        src/operations/t2.rs: /// - `200`: Found.
        src/operations/t2.rs: /// - `404`: Lost.
        src/operations/t2.rs: pub type Get2Reply = OkOr404<String>;
        src/wire/server.rs: impl<B: Decode + Encode> IntoReply for OkOr404<B> {
        src/wire/server.rs: impl<B: Decode + Encode> ReplyWriter for JsonOrYaml<B> {
        src/wire/client.rs: impl<B: Decode> FromIncoming for JsonOrYaml<B> {
        src/wire/client.rs: impl<B: Decode> FromReply for OkOr404<B> {
    "#]],
    );
}

#[test]
fn bodies_of_requests_share_an_enum_too() {
    let operation = |(place, schema): (usize, &str)| {
        let json = format!("application/json: {{ schema: {schema} }}, application/yaml: {{}}");
        format!(
            "  /{place}:
    post:
      operationId: get{place}
      tags: [t{place}]
      requestBody: {{ content: {{ {json} }} }}
      responses: {{ '204': {{ description: Done. }} }}
"
        )
    };
    let schemas = ["{ type: string }", "{ type: integer }", "{ type: string }"];
    let paths: String = schemas.into_iter().enumerate().map(operation).collect();
    check_paths(
        &paths,
        &expect![[r#"
        src/operations.rs: pub enum JsonOrYaml<B> {
        src/operations.rs: /// `application/json`
        src/operations.rs: /// `application/yaml`
        src/operations/t0.rs: use super::JsonOrYaml;
        src/operations/t0.rs: /// `POST /0`
        src/operations/t0.rs: pub type Get0Body = JsonOrYaml<String>;
        src/operations/t0.rs: pub enum Get0Reply {
        src/operations/t0.rs: /// `204`: Done.
        src/operations/t1.rs: use super::JsonOrYaml;
        src/operations/t1.rs: /// `POST /1`
        src/operations/t1.rs: pub type Get1Body = JsonOrYaml<i64>;
        src/operations/t1.rs: pub enum Get1Reply {
        src/operations/t1.rs: /// `204`: Done.
        src/operations/t2.rs: use super::JsonOrYaml;
        src/operations/t2.rs: /// `POST /2`
        src/operations/t2.rs: pub type Get2Body = JsonOrYaml<String>;
        src/operations/t2.rs: pub enum Get2Reply {
        src/operations/t2.rs: /// `204`: Done.
        src/wire/server.rs: impl<B: Decode> FromContent for JsonOrYaml<B> {
        src/wire/t0/server.rs: impl IntoReply for Get0Reply {
        src/wire/t1/server.rs: impl IntoReply for Get1Reply {
        src/wire/t2/server.rs: impl IntoReply for Get2Reply {
        src/wire/client.rs: impl<B: Encode> ToOutgoing for JsonOrYaml<B> {
        src/wire/t0/client.rs: impl FromReply for Get0Reply {
        src/wire/t1/client.rs: impl FromReply for Get1Reply {
        src/wire/t2/client.rs: impl FromReply for Get2Reply {
    "#]],
    );
}

#[test]
fn media_types_that_are_held_in_another_way_part_replies() {
    let csv = |schema: &str| {
        let content =
            format!("application/json: {{ schema: {PROBLEM} }}, text/csv: {{ schema: {schema} }}");
        format!("{{ description: Found., content: {{ {content} }} }}")
    };
    let text = csv("{ type: string }");
    let bytes = csv("{ type: string, format: binary }");
    check(
        [(&text, &bytes), (&text, &bytes), (&bytes, &text)],
        &expect![[r#"
        src/operations.rs: pub enum JsonOrCsv<B> {
        src/operations.rs: /// `application/json`
        src/operations.rs: /// `text/csv`
        src/operations.rs: pub enum JsonOrCsvOf2<B> {
        src/operations.rs: /// `application/json`
        src/operations.rs: /// `text/csv`
        src/operations/t0.rs: use super::{JsonOrCsv, JsonOrCsvOf2};
        src/operations/t0.rs: /// `GET /0`
        src/operations/t0.rs: pub type Get0OkContent = JsonOrCsv<types::Problem>;
        src/operations/t0.rs: pub type Get0NotFoundContent = JsonOrCsvOf2<types::Problem>;
        src/operations/t0.rs: pub enum Get0Reply {
        src/operations/t0.rs: /// `200`: Found.
        src/operations/t0.rs: /// `404`: Found.
        src/operations/t1.rs: use super::{JsonOrCsv, JsonOrCsvOf2};
        src/operations/t1.rs: /// `GET /1`
        src/operations/t1.rs: pub type Get1OkContent = JsonOrCsv<types::Problem>;
        src/operations/t1.rs: pub type Get1NotFoundContent = JsonOrCsvOf2<types::Problem>;
        src/operations/t1.rs: pub enum Get1Reply {
        src/operations/t1.rs: /// `200`: Found.
        src/operations/t1.rs: /// `404`: Found.
        src/operations/t2.rs: use super::{JsonOrCsv, JsonOrCsvOf2};
        src/operations/t2.rs: /// `GET /2`
        src/operations/t2.rs: pub type Get2OkContent = JsonOrCsvOf2<types::Problem>;
        src/operations/t2.rs: pub type Get2NotFoundContent = JsonOrCsv<types::Problem>;
        src/operations/t2.rs: pub enum Get2Reply {
        src/operations/t2.rs: /// `200`: Found.
        src/operations/t2.rs: /// `404`: Found.
        src/wire/server.rs: impl<B: Decode + Encode> ReplyWriter for JsonOrCsv<B> {
        src/wire/server.rs: impl<B: Decode + Encode> ReplyWriter for JsonOrCsvOf2<B> {
        src/wire/t0/server.rs: impl IntoReply for Get0Reply {
        src/wire/t1/server.rs: impl IntoReply for Get1Reply {
        src/wire/t2/server.rs: impl IntoReply for Get2Reply {
        src/wire/client.rs: impl<B: Decode> FromIncoming for JsonOrCsv<B> {
        src/wire/client.rs: impl<B: Decode> FromIncoming for JsonOrCsvOf2<B> {
        src/wire/t0/client.rs: impl FromReply for Get0Reply {
        src/wire/t1/client.rs: impl FromReply for Get1Reply {
        src/wire/t2/client.rs: impl FromReply for Get2Reply {
    "#]],
    );
}

#[test]
fn several_successes_share_an_enum_where_they_hold_the_same() {
    let found = json("Found.", "{ type: string }");
    let made = json("Made.", "{ type: string }");
    let other = json("Made.", "{ type: integer }");
    let replies = |made: &str| format!("{found}\n        \"201\": {made}");
    let (same, failure) = (replies(&made), json("Lost.", PROBLEM));
    check(
        [(&same, &failure), (&same, &failure), (&same, &failure)],
        &expect![[r#"
        src/operations.rs: pub enum OkOrCreatedOr404<B> {
        src/operations.rs: /// `200`: Found.
        src/operations.rs: /// `201`: Made.
        src/operations.rs: /// `404`: Lost.
        src/operations/t0.rs: use super::OkOrCreatedOr404;
        src/operations/t0.rs: /// `GET /0`
        src/operations/t0.rs: /// - `200`: Found.
        src/operations/t0.rs: /// - `201`: Made.
        src/operations/t0.rs: /// - `404`: Lost.
        src/operations/t0.rs: pub type Get0Reply = OkOrCreatedOr404<String>;
        src/operations/t1.rs: use super::OkOrCreatedOr404;
        src/operations/t1.rs: /// `GET /1`
        src/operations/t1.rs: /// - `200`: Found.
        src/operations/t1.rs: /// - `201`: Made.
        src/operations/t1.rs: /// - `404`: Lost.
        src/operations/t1.rs: pub type Get1Reply = OkOrCreatedOr404<String>;
        src/operations/t2.rs: use super::OkOrCreatedOr404;
        src/operations/t2.rs: /// `GET /2`
        src/operations/t2.rs: /// - `200`: Found.
        src/operations/t2.rs: /// - `201`: Made.
        src/operations/t2.rs: /// - `404`: Lost.
        src/operations/t2.rs: pub type Get2Reply = OkOrCreatedOr404<String>;
        src/wire/server.rs: impl<B: Decode + Encode> IntoReply for OkOrCreatedOr404<B> {
        src/wire/client.rs: impl<B: Decode> FromReply for OkOrCreatedOr404<B> {
    "#]],
    );
    check(
        [(&same, &failure), (&same, &failure), (&replies(&other), &failure)],
        &expect![[r#"
        src/operations/t0.rs: /// `GET /0`
        src/operations/t0.rs: pub enum Get0Reply {
        src/operations/t0.rs: /// `200`: Found.
        src/operations/t0.rs: /// `201`: Made.
        src/operations/t0.rs: /// `404`: Lost.
        src/operations/t1.rs: /// `GET /1`
        src/operations/t1.rs: pub enum Get1Reply {
        src/operations/t1.rs: /// `200`: Found.
        src/operations/t1.rs: /// `201`: Made.
        src/operations/t1.rs: /// `404`: Lost.
        src/operations/t2.rs: /// `GET /2`
        src/operations/t2.rs: pub enum Get2Reply {
        src/operations/t2.rs: /// `200`: Found.
        src/operations/t2.rs: /// `201`: Made.
        src/operations/t2.rs: /// `404`: Lost.
        src/wire/t0/server.rs: impl IntoReply for Get0Reply {
        src/wire/t1/server.rs: impl IntoReply for Get1Reply {
        src/wire/t2/server.rs: impl IntoReply for Get2Reply {
        src/wire/t0/client.rs: impl FromReply for Get0Reply {
        src/wire/t1/client.rs: impl FromReply for Get1Reply {
        src/wire/t2/client.rs: impl FromReply for Get2Reply {
    "#]],
    );
}

#[test]
fn what_a_failure_means_may_differ() {
    let (found, lost) = (json("Found.", "{ type: string }"), json("Lost.", PROBLEM));
    check(
        [(&found, &lost), (&found, &lost), (&found, &json("Gone.", PROBLEM))],
        &expect![[r#"
        src/operations.rs: pub enum OkOr404<B> {
        src/operations.rs: /// `200`: Found.
        src/operations.rs: /// `404`.
        src/operations/t0.rs: use super::OkOr404;
        src/operations/t0.rs: /// `GET /0`
        src/operations/t0.rs: /// - `200`: Found.
        src/operations/t0.rs: /// - `404`: Lost.
        src/operations/t0.rs: pub type Get0Reply = OkOr404<String>;
        src/operations/t1.rs: use super::OkOr404;
        src/operations/t1.rs: /// `GET /1`
        src/operations/t1.rs: /// - `200`: Found.
        src/operations/t1.rs: /// - `404`: Lost.
        src/operations/t1.rs: pub type Get1Reply = OkOr404<String>;
        src/operations/t2.rs: use super::OkOr404;
        src/operations/t2.rs: /// `GET /2`
        src/operations/t2.rs: /// - `200`: Found.
        src/operations/t2.rs: /// - `404`: Gone.
        src/operations/t2.rs: pub type Get2Reply = OkOr404<String>;
        src/wire/server.rs: impl<B: Decode + Encode> IntoReply for OkOr404<B> {
        src/wire/client.rs: impl<B: Decode> FromReply for OkOr404<B> {
    "#]],
    );
}

#[test]
fn what_a_failure_holds_may_not_differ() {
    let (found, lost) = (json("Found.", "{ type: string }"), json("Lost.", PROBLEM));
    let other = json("Lost.", "{ type: string }");
    check(
        [(&found, &lost), (&found, &lost), (&found, &other)],
        &expect![[r#"
        src/operations/t0.rs: /// `GET /0`
        src/operations/t0.rs: pub enum Get0Reply {
        src/operations/t0.rs: /// `200`: Found.
        src/operations/t0.rs: /// `404`: Lost.
        src/operations/t1.rs: /// `GET /1`
        src/operations/t1.rs: pub enum Get1Reply {
        src/operations/t1.rs: /// `200`: Found.
        src/operations/t1.rs: /// `404`: Lost.
        src/operations/t2.rs: /// `GET /2`
        src/operations/t2.rs: pub enum Get2Reply {
        src/operations/t2.rs: /// `200`: Found.
        src/operations/t2.rs: /// `404`: Lost.
        src/wire/t0/server.rs: impl IntoReply for Get0Reply {
        src/wire/t1/server.rs: impl IntoReply for Get1Reply {
        src/wire/t2/server.rs: impl IntoReply for Get2Reply {
        src/wire/t0/client.rs: impl FromReply for Get0Reply {
        src/wire/t1/client.rs: impl FromReply for Get1Reply {
        src/wire/t2/client.rs: impl FromReply for Get2Reply {
    "#]],
    );
}

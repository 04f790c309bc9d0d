//! What a change does to a crate that is made otherwise than by default: with webhooks, or with a trait for each tag.

use expect_test::{Expect, expect};
use specwright::diff::{Change, Edition, Settings, VersionPolicy, bump, review};
use specwright::model::Api;
use specwright::{Modules, ServerOptions, SourceSet, Traits};

const HEAD: &str = "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\n";

/// A webhook of this name, whose body has this schema.
fn webhook(name: &str, schema: &str) -> String {
    format!(
        "{HEAD}paths: {{}}\nwebhooks:\n  {name}:\n    post:\n      operationId: {name}\n      \
         requestBody: {{ required: true, content: {{ application/json: {{ schema: {schema} }} }} }}\n      \
         responses: {{ '204': {{ description: Seen. }} }}\n"
    )
}

/// Two operations, of which the second has this tag.
fn tagged(tag: &str) -> String {
    let operation = |name: &str, tag: &str| {
        format!(
            "  /{name}:\n    get:\n      operationId: {name}\n      tags: [{tag}]\n      \
             responses: {{ '204': {{ description: Done. }} }}\n"
        )
    };
    format!("{HEAD}paths:\n{}{}", operation("pets", "animals"), operation("plants", tag))
}

fn model(text: &str) -> Api {
    let sources = SourceSet::new("shop.yaml", text);
    let (api, report) = specwright::model_of(&sources);
    api.unwrap_or_else(|| panic!("{}", report.to_text(&sources)))
}

/// How a crate is made.
#[derive(Clone, Copy, Default)]
struct Made {
    server: ServerOptions,
    modules: Modules,
}

/// Checks the changes between two documents of which crates are made in these ways.
fn check(base: (&str, Made), head: (&str, Made), expected: &Expect) {
    expected.assert_eq(&shown(&changes(base, head)));
}

fn changes((base, older): (&str, Made), (head, newer): (&str, Made)) -> Vec<Change> {
    let (base, head) = (model(base), model(head));
    let [base, head] = [(&base, older), (&head, newer)]
        .map(|(api, Made { server, modules })| Edition { api, server, modules });
    let settings = Settings { versions: VersionPolicy::Free, ..Settings::default() };
    review(base, head, "shop", &settings)
}

fn shown(changes: &[Change]) -> String {
    let mut text = format!("{}\n", bump(changes));
    for Change { id, message, promises, pointer, generated, .. } in changes {
        let promises: Vec<_> = promises.iter().map(|promise| promise.name()).collect();
        text.push_str(&format!(
            "{id}: {message}\n  at {pointer}\n  breaks {}\n",
            promises.join(", ")
        ));
        generated.iter().for_each(|line| text.push_str(&format!("  {line}\n")));
    }
    text
}

fn with_webhooks() -> Made {
    let server = ServerOptions { has_outgoing: true, ..ServerOptions::default() };
    Made { server, ..Made::default() }
}

fn with_tags() -> Made {
    let server = ServerOptions { traits: Traits::Tag, ..ServerOptions::default() };
    Made { server, ..Made::default() }
}

fn spread() -> Made {
    Made { modules: Modules::Tag, ..Made::default() }
}

#[test]
fn a_webhook_that_is_gone_breaks_senders_and_receivers() {
    let (base, head) = (webhook("sold", "{ type: string }"), format!("{HEAD}paths: {{}}\n"));
    check(
        (&base, with_webhooks()),
        (&head, with_webhooks()),
        &expect![[r#"
            major
            webhook-removed: webhook `sold`: the webhook is gone
              at /webhooks/sold/post
              breaks wire, rust-api, rust-server
              - pub static SOLD: Operation
              - #[derive(Debug)]
              - #[cfg_attr(feature = "server", derive(Clone, PartialEq))]
              - #[non_exhaustive]
              - pub enum SoldReply {
              -     NoContent,
              - }
              - #[derive(Clone, Debug, PartialEq)]
              - #[non_exhaustive]
              - pub struct SoldRequest {
              -     pub body: String,
              - }
              … 16 more
        "#]],
    );
}

#[test]
fn a_webhook_that_is_gone_breaks_no_code_where_none_is_made_of_it() {
    let (base, head) = (webhook("sold", "{ type: string }"), format!("{HEAD}paths: {{}}\n"));
    let default = Made::default();
    check(
        (&base, default),
        (&head, default),
        &expect![[r#"
        patch
        webhook-removed: webhook `sold`: the webhook is gone
          at /webhooks/sold/post
          breaks wire
    "#]],
    );
}

#[test]
fn a_webhook_with_another_body_is_another_request() {
    let (base, head) = (webhook("sold", "{ type: string }"), webhook("sold", "{ type: integer }"));
    check(
        (&base, with_webhooks()),
        (&head, with_webhooks()),
        &expect![[r#"
        major
        type-changed-disjoint: the request's body: the type is another
          at /webhooks/sold/post/requestBody/content/application~1json
          breaks wire, values, rust-api
          - pub body: String,
          + pub body: i64,
          - pub fn new(body: impl Into<String>) -> Self
          + pub fn new(body: i64) -> Self
    "#]],
    );
}

#[test]
fn a_webhook_more_is_for_receivers_to_implement() {
    let head = webhook("sold", "{ type: string }");
    let more = "  returned:\n    post:\n      operationId: returned\n      responses: { '204': { description: Seen. } }\n";
    let more = format!("{head}{more}");
    check(
        (&head, with_webhooks()),
        (&more, with_webhooks()),
        &expect![[r#"
            major
            webhook-added: webhook `returned`: the webhook is new
              at /webhooks/returned/post
              breaks rust-server
              + fn returned(
              +     &self,
              +     request: ReturnedRequest,
              + ) -> impl Future<Output = Result<ReturnedReply, Fault>> + Send
              + pub fn send_returned(
              +     &self,
              +     url: &str,
              +     request: &ReturnedRequest,
              + ) -> impl Future<Output = Result<(), Error<ReturnedReply>>>
              + pub static RETURNED: Operation
              + #[derive(Debug)]
              + #[cfg_attr(feature = "server", derive(Clone, PartialEq))]
              … 7 more
        "#]],
    );
}

#[test]
fn an_operation_under_another_tag_is_asked_for_by_another_trait() {
    let (base, head) = (tagged("animals"), tagged("plants"));
    check(
        (&base, with_tags()),
        (&head, with_tags()),
        &expect![[r#"
            major
            tag-changed: `GET /plants`: the tags are others
              at /paths/~1plants/get
              breaks rust-api, rust-server
              - fn plants(
              -     &self,
              -     request: PlantsRequest,
              - ) -> impl Future<Output = Result<PlantsReply, Fault>> + Send
              -     S: Animals<Principal = A::Principal>,
              +     S: Animals<Principal = A::Principal> + Plants<Principal = A::Principal>,
            rust-item-added: `server::Plants`: it is generated now
              at /paths/~1plants/get
              breaks 
              + pub trait Plants
              + pub fn plants_routes<S, A>(server: Server<S, A>) -> Routes<S, A>
              + where
              +     S: Plants<Principal = A::Principal>,
              +     A: Authenticator,
              + {}
        "#]],
    );
}

#[test]
fn a_tag_is_nothing_to_a_crate_with_one_trait() {
    let (base, head, default) = (tagged("animals"), tagged("plants"), Made::default());
    check(
        (&base, default),
        (&head, default),
        &expect![[r#"
        patch
        tag-changed: `GET /plants`: the tags are others
          at /paths/~1plants/get
          breaks 
    "#]],
    );
}

#[test]
fn a_trait_for_each_tag_in_the_place_of_one_is_another_server() {
    let document = tagged("plants");
    check(
        (&document, Made::default()),
        (&document, with_tags()),
        &expect![[r#"
            major
            rust-item-removed: `server::Shop`: it is not generated any more
              at 
              breaks rust-api, rust-server
              - pub trait Shop
              -     S: Shop<Principal = A::Principal>,
              +     S: Animals<Principal = A::Principal> + Plants<Principal = A::Principal>,
            rust-item-added: `server::Animals`: it is generated now
              at /paths/~1pets/get
              breaks 
              + pub trait Animals
              + pub fn animals_routes<S, A>(server: Server<S, A>) -> Routes<S, A>
              + where
              +     S: Animals<Principal = A::Principal>,
              +     A: Authenticator,
              + {}
            rust-item-added: `server::Plants`: it is generated now
              at /paths/~1plants/get
              breaks 
              + pub trait Plants
              + pub fn plants_routes<S, A>(server: Server<S, A>) -> Routes<S, A>
              + where
              +     S: Plants<Principal = A::Principal>,
              +     A: Authenticator,
              + {}
        "#]],
    );
}

#[test]
fn an_operation_under_another_tag_is_behind_another_feature() {
    let (base, head) = (tagged("animals"), tagged("plants"));
    check(
        (&base, spread()),
        (&head, spread()),
        &expect![[r#"
        major
        tag-changed: `GET /plants`: the tags are others
          at /paths/~1plants/get
          breaks rust-api
          + features = ["tag-plants"]
          + #[cfg(feature = "tag-plants")] client::Client::plants
    "#]],
    );
    check(
        (&head, spread()),
        (&base, spread()),
        &expect![[r#"
        major
        tag-changed: `GET /plants`: the tags are others
          at /paths/~1plants/get
          breaks rust-api
          - features = ["tag-plants"]
          + #[cfg(feature = "tag-animals")] client::Client::plants
    "#]],
    );
}

#[test]
fn a_crate_that_is_spread_over_tags_is_another_one_to_those_without_its_default_features() {
    let document = tagged("plants");
    check(
        (&document, Made::default()),
        (&document, spread()),
        &expect![[r#"
        major
        rust-feature-needed: what has a tag: it is behind a feature that it was not behind
          at 
          breaks rust-api
          + #[cfg(feature = "tag-animals")] client::Client::pets
          + #[cfg(feature = "tag-plants")] client::Client::plants
          + features = ["tag-animals"]
          + features = ["tag-plants"]
    "#]],
    );
    check(
        (&document, spread()),
        (&document, Made::default()),
        &expect![[r#"
        major
        rust-item-removed: a feature for each tag: it is not generated any more
          at 
          breaks rust-api
          - features = ["tag-animals"]
          - features = ["tag-plants"]
    "#]],
    );
}

#[test]
fn a_crate_does_not_differ_from_itself_however_it_is_made() {
    let server = ServerOptions { has_outgoing: true, ..with_tags().server };
    let made = Made { server, ..spread() };
    for document in [webhook("sold", "{ type: string }"), tagged("plants")] {
        assert_eq!(changes((&document, made), (&document, made)), []);
    }
}

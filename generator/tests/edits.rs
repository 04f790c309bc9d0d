//! One edit at a time of a document that has everything beside schemas: what means something is judged, and the rest is no
//! change.

use specwright::diff::{Settings, VersionPolicy, diff};
use specwright::model::Api;
use specwright::{SourceSet, model_of};

const DOCUMENT: &str = include_str!("data/edits/openapi.yaml");

/// The rules that judge an edit.
fn check(from: &str, to: &str, expected: &[&str]) {
    assert_eq!(DOCUMENT.matches(from).count(), 1, "{from}");
    let settings = Settings { today: None, versions: VersionPolicy::Free };
    let (base, head) = (model(DOCUMENT), model(&DOCUMENT.replace(from, to)));
    for (base, head) in [(&base, &head), (&head, &base)] {
        let changes = diff(base, head, &settings);
        assert_eq!(changes.is_empty(), expected.is_empty(), "{from} → {to}");
        assert!(changes.iter().all(|change| change.id != "unclassified-edit"), "{from} → {to}");
    }
    let ids: Vec<&str> = diff(&base, &head, &settings).iter().map(|change| change.id).collect();
    assert_eq!(ids, expected, "{from} → {to}");
}

fn model(document: &str) -> Api {
    let sources = SourceSet::new("openapi.yaml", document);
    let (api, report) = model_of(&sources);
    api.unwrap_or_else(|| panic!("{}", report.to_text(&sources)))
}

#[test]
fn what_is_written_for_people_is_no_change() {
    for (from, to) in [
        ("title: Things", "title: Other things"),
        ("All about things.", "Things."),
        ("Shows a thing.", "Show it."),
        ("A trace.", "Its trace."),
        ("description: Again.", "description: Once more."),
        ("It is this.", "Here it is."),
        ("read: To read.", "read: Reads."),
        ("x-sunset: 2027-01-01", "x-sunset: '2027-01-01T23:00:00Z'"),
        ("headers: [Host]", "headers: [host]"),
        ("scheme: Digest", "scheme: digest"),
        ("enum: [west, east]", "enum: [east, west]"),
    ] {
        check(from, to, &[]);
    }
}

#[test]
fn every_edit_of_an_operation_is_judged() {
    for (from, to, rule) in [
        ("openapi: 3.1.0", "openapi: 3.1.1", "openapi-version-changed"),
        ("operationId: showThing\n", "operationId: showIt\n", "operation-id-renamed"),
        ("tags: [things]", "tags: [others]", "tag-changed"),
        ("beta", "alpha", "stability-lowered"),
        ("x-sunset: 2027-01-01", "x-sunset: 2026-01-01", "sunset-earlier"),
        ("x-sunset: 2028-01-01", "x-sunset: 2029-01-01", "sunset-later"),
        ("values: { a: 1 }", "values: { a: 3 }", "param-default-by-changed"),
        ("values: { a: 2 }", "values: { a: 3 }", "param-forced-by-changed"),
        ("always: [x]", "always: [y]", "param-subset-of-changed"),
        ("x-separator: ';'", "x-separator: '|'", "param-style-changed"),
        ("default: 5", "default: 6", "default-changed"),
        ("X-Trace", "x-trace", "header-name-case"),
        ("again:", "more:", "link-changed"),
        ("{$request.query.url}/made", "{$request.query.to}/made", "callback-url-changed"),
        ("operationId: made", "operationId: done", "operation-id-renamed"),
        ("  changed:", "  altered:", "webhook-renamed"),
    ] {
        check(from, to, &[rule]);
    }
}

#[test]
fn every_edit_of_servers_and_faults_is_judged() {
    for (from, to, rule) in [
        ("a.test/v1", "a.test/v2", "server-url-changed"),
        ("https://b.test", "https://c.test", "server-url-changed"),
        ("default: west", "default: east", "server-variable-default-changed"),
        ("enum: [west, east]", "enum: [west]", "server-variable-enum-narrowed"),
        ("status: 400", "status: 422", "fault-status-changed"),
        ("code: API.1", "code: API.3", "fault-code-changed"),
        ("wrong: ", "bad: ", "fault-text-changed"),
        ("forbidden:", "unknown-path:", "fault-removed"),
        ("media-type: application/json", "media-type: a/b+json", "fault-media-type-changed"),
        ("X-Request-Id: ", "X-Id: ", "fault-header-removed"),
    ] {
        let added = rule.replace("removed", "added");
        let rules: &[&str] = if added == rule { &[rule] } else { &[rule, &added] };
        check(from, to, rules);
    }
}

#[test]
fn every_edit_of_security_is_judged() {
    for (from, to, rule) in [
        ("security: [{ key: [] }]\ntags", "security: []\ntags", "sec-and-relaxed"),
        ("token: [read]", "token: [read, write]", "sec-scope-added"),
        ("security: [{ key: [] }]\n      req", "security: []\n      req", "sec-and-relaxed"),
        ("name: X-Key", "name: X-Api-Key", "scheme-apikey-name"),
        ("minLength: 8", "minLength: 9", "min-length-raised"),
        ("sdk-hmac-sha256", "v11-hmac-sha256", "scheme-signature-algorithm"),
        ("headers: [Host]", "headers: [Host, X-B]", "scheme-signature-header-needed"),
        ("https://a.test/ask", "https://b.test/ask", "scheme-oauth-url"),
        ("https://a.test/again", "https://b.test/again", "scheme-oauth-url"),
        (", write: To write.", "", "scheme-oauth-scope-removed"),
        ("https://a.test/openid", "https://b.test/openid", "scheme-openid-url"),
        ("bearerFormat: JWT", "bearerFormat: opaque", "scheme-bearer-format"),
        ("scheme: Digest", "scheme: HOBA", "scheme-http-scheme"),
    ] {
        check(from, to, &[rule]);
    }
}

//! Requests at and around each limit, and those that do not get so far.
//!
//! No body repeats a name, has `null` for an absent field or is a list: about these serde's derives differ by design. Of a
//! wrong type and a broken limit serde sees the type first, so none has both.

use std::fmt;

use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, Method, Request, Uri};

use crate::requests::{PATH, full, head, short};

/// What sets a request apart beside its body.
type Change = fn(&mut Request<String>);

/// A request and the status of its answer.
pub(super) struct Case {
    change: Change,
    body: String,
    pub(super) status: u16,
}

impl Case {
    pub(super) fn request(&self) -> Request<String> {
        let mut request = head().body(self.body.clone()).expect("all parts are constants");
        (self.change)(&mut request);
        request
    }
}

impl fmt::Display for Case {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let request = self.request();
        let (method, uri, body) = (request.method(), request.uri(), request.body());
        write!(formatter, "{method} {uri} {:.200}, which is due {}", body, self.status)
    }
}

/// All cases; the last one is beyond the quota.
pub(super) fn all() -> Vec<Case> {
    let of_body = |(body, status)| Case { change: |_| (), body, status };
    let mut cases: Vec<_> = bodies().into_iter().chain(limits()).map(of_body).collect();
    cases.extend(HEADS.map(|(change, status)| Case { change, body: full(100), status }));
    cases.push(of_body((short(101), 403)));
    cases
}

/// Requests that differ in more than their bodies.
const HEADS: [(Change, u16); 10] = [
    (|request| _ = request.headers_mut().remove("X-Auth-Token"), 401),
    (|request| set(request, "X-Auth-Token", "unknown"), 401),
    (|request| set(request, "X-Auth-Token", "other-fake-token"), 403),
    (|request| set(request, "X-Project-Id", "fedcba9876543210fedcba9876543210"), 403),
    (|request| _ = request.headers_mut().remove(CONTENT_TYPE), 415),
    (|request| set(request, "Content-Type", "text/plain"), 415),
    (|request| set_path(request, PATH.replace("eddc", "0000")), 404),
    (|request| set_path(request, PATH.replace("/apps", "/others")), 404),
    (|request| *request.method_mut() = Method::PUT, 405),
    (|request| *request.body_mut() = " ".repeat(1024 * 1024 + 1), 413),
];

fn set(request: &mut Request<String>, name: &'static str, value: &'static str) {
    request.headers_mut().insert(name, HeaderValue::from_static(value));
}

fn set_path(request: &mut Request<String>, path: String) {
    *request.uri_mut() = Uri::try_from(path).expect("it is made of constants");
}

/// What a body may be, but for lengths.
fn bodies() -> Vec<(String, u16)> {
    let own = [
        (short(1), 201),
        (short(1), 400),
        (full(2), 201),
        (full(2).replace("app_demo", "other_name"), 400),
        ("{".to_owned(), 400),
        ("{}".to_owned(), 400),
        (r#"{"name":1}"#.to_owned(), 400),
        (with_text("remark", &"r".repeat(256)).replace("remark_", "remark-"), 400),
        (r#"{"name":"more","more":[1,{}]}"#.to_owned(), 201),
        (r#"{"name":"linked","related_domain_id":"d","related_project_id":"p"}"#.to_owned(), 201),
    ];
    let texts = [
        ("name", "a-c", 400),
        ("name", "1bc", 400),
        ("name", "abc\\n", 400),
        ("name", "\\u0061bc", 201),
        ("app_key", "-1234567", 400),
        ("app_key", "1234567-", 201),
        ("app_key", "1234567!", 400),
        ("app_secret", "_1234567", 400),
        ("app_secret", "1_!@#$%-", 201),
        ("app_secret", "1234567&", 400),
        ("remark", "line\\nand \\\"line\\\"", 201),
    ];
    let texts = texts.map(|(field, text, status)| (with_text(field, text), status));
    own.into_iter().chain(texts).collect()
}

/// Texts at, below and above each length.
fn limits() -> Vec<(String, u16)> {
    let mut bodies = vec![
        (with_text("remark", &"😀".repeat(255)), 201),
        (with_text("remark", &"é".repeat(256)), 400),
    ];
    for (field, min, max) in
        [("name", 3, 64), ("remark", 1, 255), ("app_key", 8, 200), ("app_secret", 8, 128)]
    {
        let below = if field == "remark" { 201 } else { 400 };
        for (length, status) in [(min - 1, below), (min, 201), (max, 201), (max + 1, 400)] {
            bodies.push((with_text(field, &"z".repeat(length)), status));
        }
    }
    bodies
}

/// A request that has the text in the field. Its name hangs on both, so that it comes once.
fn with_text(field: &str, text: &str) -> String {
    match field {
        "name" => format!(r#"{{"name":"{text}"}}"#),
        _ => {
            let bytes: usize = text.bytes().map(usize::from).sum();
            format!(r#"{{"name":"{field}_{}_{bytes}","{field}":"{text}"}}"#, text.len())
        }
    }
}

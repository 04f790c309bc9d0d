//! Calls the operations of the cases through their clients and their routers, or sends requests as they are.
#![allow(unused_mut, reason = "a request without an optional parameter is not changed")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::body::{Body, to_bytes};
use case_styles::runtime::client::{Budget, Caller, Error, Exchange, Transport};
use case_styles::runtime::content;
use case_styles::runtime::decode::Decode;
use case_styles::runtime::encode::Encode;
use case_styles::runtime::fault::Fault;
use case_styles::runtime::json::Json;
use case_styles::runtime::operation::Operation;
use case_styles::runtime::server::{Anonymous, Observer, Router, Server};
use case_styles::runtime::violation::Violations;
use http::{HeaderMap, Request};
use tower::ServiceExt;

type Values = BTreeMap<String, Json>;

/// The operation and the values of a call of the client; nothing for a request as it is.
fn client_call(call: &str) -> Option<(&str, Values)> {
    let (id, json) = call.split_once(" {").filter(|(id, _)| !id.contains(' '))?;
    let json = format!("{{{json}");
    Some((id, BTreeMap::decode(json.as_bytes()).expect("an object")))
}

fn required<T: Decode>(values: &Values, name: &str) -> T {
    optional(values, name).unwrap_or_else(|| panic!("{name} is required"))
}

fn optional<T: Decode>(values: &Values, name: &str) -> Option<T> {
    let json = values.get(name)?;
    Some(T::decode(&json.encode()).unwrap_or_else(|broken| panic!("{name}: {json}: {broken}")))
}

/// The members that are there.
fn echo(members: &[(&str, Option<Vec<u8>>)]) -> Json {
    let present = members.iter().filter_map(|(name, json)| {
        Some(((*name).to_owned(), Json::decode(json.as_ref()?).expect("JSON")))
    });
    Json::Object(present.collect())
}

fn told<R: std::fmt::Debug>(reply: Result<String, Error<R>>) -> Result<String, String> {
    reply.map_err(|error| match &error {
        Error::InvalidRequest(invalid) => invalid.to_string(),
        Error::InvalidReply { violations, .. } => format!("invalid reply: {violations}"),
        other => other.status().map_or(other.to_string(), |status| status.as_u16().to_string()),
    })
}

/// Hands requests to a router without a socket, and remembers them.
struct InMemory(Router, Sent);

#[derive(Clone, Default)]
struct Sent(Arc<Mutex<String>>);

impl Sent {
    /// What was sent and what came back.
    fn with(&self, told: Result<String, String>, seen: &Seen) -> String {
        let sent = self.0.lock().expect("nobody panics").clone();
        match told {
            Ok(told) => format!("{sent} -> 200 {told}"),
            Err(told) => format!("{sent} -> {told}{}", seen.all()),
        }
    }
}

impl Transport for InMemory {
    fn send(&self, mut request: Request<content::Body>, _: Budget) -> Exchange<'_> {
        let target = request.uri().path_and_query().expect("a path").to_string();
        *self.1.0.lock().expect("nobody panics") = shown(&target, request.headers());
        *request.uri_mut() = target.parse().expect("a target");
        let router = self.0.clone();
        Box::pin(async move {
            let Ok(reply) = router.oneshot(request.map(axum::body::Body::from)).await;
            Ok(reply.map(content::Body::from))
        })
    }
}

/// The target and the headers of parameters.
fn shown(target: &str, headers: &HeaderMap) -> String {
    let headers = headers.iter().filter(|(name, _)| *name != "accept");
    let headers = headers.map(|(name, value)| {
        format!(" | {name}: {}", String::from_utf8_lossy(value.as_bytes()))
    });
    format!("{target}{}", headers.collect::<String>())
}

fn caller(router: Router) -> (Caller, Sent) {
    let sent = Sent::default();
    let caller = Caller::over("http://127.0.0.1", InMemory(router, sent.clone()));
    (caller.expect("the address is a good one"), sent)
}

/// Keeps what it learns.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

impl Observer for Seen {
    fn refused(&self, _: &'static Operation, violations: &Violations) {
        let told = violations.iter().map(|violation| {
            format!(" {} {}: {violation}", violation.place(), violation.pointer())
        });
        self.0.lock().expect("nobody panics").extend(told);
    }
}

impl Seen {
    fn all(&self) -> String {
        self.0.lock().expect("nobody panics").join(";")
    }
}

/// The answer to a request as it is.
async fn raw(router: Router, seen: &Seen, call: &str) -> String {
    let mut parts = call.split(" | ");
    let line = parts.next().expect("a line");
    let (method, target) = line.split_once(' ').expect("a method and a target");
    let mut request = Request::builder().method(method).uri(target);
    for header in parts {
        let (name, value) = header.split_once(": ").expect("a name and a value");
        request = request.header(name, value);
    }
    let request = request.body(Body::empty()).expect("a good request");
    let Ok(reply) = router.oneshot(request).await;
    let (head, body) = reply.into_parts();
    let headers = head.headers.iter().filter(|(name, _)| name.as_str().starts_with("x-"));
    let headers = headers.map(|(name, value)| format!(" | {name}: {}", String::from_utf8_lossy(value.as_bytes())));
    let headers = headers.collect::<String>();
    match head.status.as_u16() {
        200 => {
            let body = to_bytes(body, usize::MAX).await.expect("a body");
            format!("200 {}{headers}", String::from_utf8_lossy(&body))
        }
        status => format!("{status}{}", seen.all()),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let lines: Vec<String> = std::io::stdin().lines().map(|line| line.expect("a line")).collect();
    for line in lines {
        let (case, call) = line.split_once('\t').expect("a case and a call");
        let answer = match case {
        // The cases.
            _ => panic!("no case {case}"),
        };
        println!("{}", answer.replace('\n', "\\n"));
    }
}

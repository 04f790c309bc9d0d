//! Methods that no operation of a path has, among them those that HTTP gives a meaning on every path.

use std::convert::Infallible;
use std::future::ready;

use axum::body::{Body, HttpBody};
use axum::response::Response;
use http::header::{ALLOW, CONTENT_LENGTH, HeaderValue};
use http::request::Parts;
use http::{Method, StatusCode};

use super::body::Payload;
use super::endpoint::{Answer, Endpoint};
use super::refusal;
use crate::fault::{FaultTable, names};

/// Whether an API leaves it to HTTP what is answered to methods that it does not document: it does not where its own
/// faults say so.
fn is_left_to_http(faults: &'static FaultTable) -> bool {
    !faults.has(names::UNKNOWN_METHOD)
}

/// Answers a request whose method none of the operations has: HEAD as GET without the body, OPTIONS with what there is.
#[cold]
pub(super) fn answer<'e>(
    faults: &'static FaultTable,
    endpoints: impl Iterator<Item = &'e Endpoint> + Clone,
    head: Parts,
    body: Body,
) -> Answer {
    if is_left_to_http(faults) {
        let get = endpoints.clone().find(|endpoint| endpoint.operation.takes("GET"));
        match get.filter(|_| head.method == Method::HEAD) {
            Some(get) => return Box::pin(without_body(get.answer(head, Payload::Unread(body)))),
            None if head.method == Method::OPTIONS => {
                return Box::pin(ready(Ok(options(&allowed(faults, endpoints)))));
            }
            None => {}
        }
    }
    Box::pin(ready(Ok(refuse(faults, endpoints, &head))))
}

/// The fault of a method that is not there.
#[cold]
pub(super) fn refuse<'e>(
    faults: &'static FaultTable,
    endpoints: impl Iterator<Item = &'e Endpoint> + Clone,
    head: &Parts,
) -> Response {
    refusal::answer_unknown_method(faults, head, &allowed(faults, endpoints))
}

/// The methods of a path, as the header `Allow` lists them.
fn allowed<'e>(
    faults: &'static FaultTable,
    endpoints: impl Iterator<Item = &'e Endpoint>,
) -> String {
    let endpoints: Vec<_> = endpoints.map(|endpoint| endpoint.operation).collect();
    let mut methods: Vec<_> = endpoints.iter().flat_map(|operation| operation.methods()).collect();
    let has_actions = endpoints.iter().any(|operation| operation.rpc.is_some());
    if is_left_to_http(faults) && !has_actions {
        if methods.contains(&"GET") && !methods.contains(&"HEAD") {
            methods.push("HEAD");
        }
        if !methods.contains(&"OPTIONS") {
            methods.push("OPTIONS");
        }
    }
    methods.join(", ")
}

fn options(allowed: &str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    if let Ok(allowed) = HeaderValue::from_str(allowed) {
        response.headers_mut().insert(ALLOW, allowed);
    }
    response
}

/// An answer with the headers that it has with its body, and without the body.
async fn without_body(answer: Answer) -> Result<Response, Infallible> {
    let (mut head, body) = answer.await?.into_parts();
    if let Some(length) = body.size_hint().exact().filter(|length| *length > 0) {
        head.headers.entry(CONTENT_LENGTH).or_insert_with(|| length.into());
    }
    Ok(Response::from_parts(head, Body::empty()))
}

//! Finds the operation of a request among those of its path.

use std::convert::Infallible;
use std::future::ready;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use http::request::Parts;
use tower_service::Service;

use super::body::{self, Payload};
use super::endpoint::{Answer, Endpoint};
use super::parameters::Parameters;
use super::{MAX_BODY_BYTES, methods, refusal, rpc};
use crate::fault::{Fault, FaultTable, PROBLEMS, names};
use crate::template;

/// The operations of one path.
#[derive(Clone)]
pub(super) struct PathService(Arc<Shared>);

struct Shared {
    endpoints: Vec<Endpoint>,
    /// The faults of the API, for requests that lead to none of the operations.
    faults: &'static FaultTable,
    has_actions: bool,
    /// Whether the route takes paths that fit none of the operations, or some of them only.
    has_templates: bool,
}

impl PathService {
    pub(super) fn new(endpoints: Vec<Endpoint>) -> Self {
        let operations = || endpoints.iter().map(|endpoint| endpoint.operation);
        let has_actions = operations().any(|operation| operation.rpc.is_some());
        let faults = operations().next().map_or(&PROBLEMS, |operation| operation.faults.of_api());
        let has_templates =
            operations().any(|operation| template::has_shared_segment(operation.path));
        Self(Arc::new(Shared { endpoints, faults, has_actions, has_templates }))
    }
}

impl Service<Request> for PathService {
    type Response = Response;
    type Error = Infallible;
    type Future = Answer;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Answer {
        if self.0.has_actions {
            return Box::pin(act(self.0.clone(), request));
        }
        let (head, body) = request.into_parts();
        if self.0.has_templates {
            return self.0.answer_by_template(head, body);
        }
        answer_by_method(self.0.faults, self.0.endpoints.iter(), head, body)
    }
}

impl Shared {
    /// Answers by the operations whose template fits the path with the most literal text.
    fn answer_by_template(&self, head: Parts, body: Body) -> Answer {
        let operations = self.endpoints.iter().map(|endpoint| endpoint.operation);
        let fitting = operations.filter_map(|operation| {
            let literal = template::fits(operation.path, head.uri.path())?;
            Some(((literal, operation.takes(head.method.as_str())), operation.path))
        });
        // Of those with as much literal text one that takes the method counts, and of equals the first.
        let best = fitting.reduce(|best, next| if next.0 > best.0 { next } else { best });
        let Some((_, path)) = best else {
            let fault = Fault::new(names::UNKNOWN_PATH);
            return Box::pin(ready(Ok(refusal::answer(self.faults, &head, &fault))));
        };
        let here = self.endpoints.iter().filter(|endpoint| endpoint.operation.path == path);
        answer_by_method(self.faults, here, head, body)
    }
}

/// Answers by the endpoint that takes the method of a request.
fn answer_by_method<'e>(
    faults: &'static FaultTable,
    endpoints: impl Iterator<Item = &'e Endpoint> + Clone,
    head: Parts,
    body: Body,
) -> Answer {
    match with_method(endpoints.clone(), &head) {
        Some(endpoint) => endpoint.answer(head, Payload::Unread(body)),
        None => methods::answer(faults, endpoints, head, body),
    }
}

/// Answers a request that names an action, which may stand in its body.
async fn act(shared: Arc<Shared>, request: Request) -> Result<Response, Infallible> {
    let (head, body) = request.into_parts();
    let stray = |fault| Ok(refusal::answer(shared.faults, &head, &fault));
    let limit = shared.endpoints.first().map_or(MAX_BODY_BYTES, Endpoint::max_body_bytes);
    let body = match body::read(body, limit).await {
        Ok(body) => body,
        Err(fault) => return stray(fault),
    };
    let parameters = Parameters::of_action(&head, &body);
    let named = match parameters.and_then(|found| rpc::named(&shared.endpoints, &head, found)) {
        Ok(named) => named,
        Err(fault) => return stray(fault),
    };
    match with_method(named.iter().copied(), &head) {
        Some(endpoint) => endpoint.answer(head, Payload::Read(body)).await,
        None => Ok(methods::refuse(shared.faults, named.iter().copied(), &head)),
    }
}

fn with_method<'e>(
    mut endpoints: impl Iterator<Item = &'e Endpoint>,
    head: &Parts,
) -> Option<&'e Endpoint> {
    endpoints.find(|endpoint| endpoint.operation.takes(head.method.as_str()))
}

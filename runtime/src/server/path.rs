//! Finds the operation of a request among those of its path.

use std::convert::Infallible;
use std::future::ready;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::extract::Request;
use axum::response::Response;
use http::request::Parts;
use tower_service::Service;

use super::authenticate::Authenticator;
use super::body::{self, Payload};
use super::parameters::Parameters;
use super::{Server, refusal, rpc};
use crate::fault::{Fault, FaultTable, PROBLEMS, names};
use crate::operation::Operation;
use crate::template;

pub(super) type Answer = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

/// Answers requests to one operation.
type Answering<S, A> = fn(Arc<Server<S, A>>, Parts, Payload) -> Answer;

/// An operation and what answers for it.
pub(super) type Endpoint<S, A> = (&'static Operation, Answering<S, A>);

/// The operations of one path.
pub(super) struct PathService<S, A>(Arc<Shared<S, A>>);

struct Shared<S, A> {
    server: Arc<Server<S, A>>,
    endpoints: Vec<Endpoint<S, A>>,
    /// The faults of the API, for requests that lead to none of the operations.
    faults: &'static FaultTable,
    has_actions: bool,
    /// Whether the route takes paths that fit none of the operations, or some of them only.
    has_templates: bool,
}

impl<S, A> PathService<S, A> {
    pub(super) fn new(server: Arc<Server<S, A>>, endpoints: Vec<Endpoint<S, A>>) -> Self {
        let has_actions = endpoints.iter().any(|(operation, _)| operation.rpc.is_some());
        let faults =
            endpoints.first().map_or(&PROBLEMS, |(operation, _)| operation.faults.of_api());
        let has_templates =
            endpoints.iter().any(|(operation, _)| template::has_shared_segment(operation.path));
        Self(Arc::new(Shared { server, endpoints, faults, has_actions, has_templates }))
    }
}

impl<S, A> Clone for PathService<S, A> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<S: Send + Sync + 'static, A: Authenticator> Service<Request> for PathService<S, A> {
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
        if self.0.has_templates {
            return self.0.answer_by_template(request);
        }
        let (head, body) = request.into_parts();
        match with_method(&self.0.endpoints, &head) {
            Some((_, answer)) => answer(self.0.server.clone(), head, Payload::Unread(body)),
            None => Box::pin(ready(Ok(unknown_method(self.0.faults, &self.0.endpoints, &head)))),
        }
    }
}

impl<S: Send + Sync + 'static, A: Authenticator> Shared<S, A> {
    /// Answers by the operations whose template fits the path with the most literal text.
    fn answer_by_template(&self, request: Request) -> Answer {
        let (head, body) = request.into_parts();
        let fitting = self.endpoints.iter().filter_map(|(operation, _)| {
            template::fits(operation.path, head.uri.path()).map(|literal| (literal, operation.path))
        });
        // Of equals the first counts.
        let best = fitting.reduce(|best, next| if next.0 > best.0 { next } else { best });
        let Some((_, path)) = best else {
            let fault = Fault::new(names::UNKNOWN_PATH);
            return Box::pin(ready(Ok(refusal::answer(self.faults, &head, &fault))));
        };
        let here = || self.endpoints.iter().filter(|(operation, _)| operation.path == path);
        match with_method(here(), &head) {
            Some((_, answer)) => answer(self.server.clone(), head, Payload::Unread(body)),
            None => Box::pin(ready(Ok(unknown_method(self.faults, here(), &head)))),
        }
    }
}

/// Answers a request that names an action, which may stand in its body.
async fn act<S, A: Authenticator>(
    shared: Arc<Shared<S, A>>,
    request: Request,
) -> Result<Response, Infallible> {
    let (head, body) = request.into_parts();
    let stray = |fault| Ok(refusal::answer(shared.faults, &head, &fault));
    let body = match body::read(body, shared.server.max_body_bytes).await {
        Ok(body) => body,
        Err(fault) => return stray(fault),
    };
    let parameters = Parameters::of_action(&head, &body);
    let named = match parameters.and_then(|found| rpc::named(&shared.endpoints, &head, found)) {
        Ok(named) => named,
        Err(fault) => return stray(fault),
    };
    match with_method(named.iter().copied(), &head) {
        Some((_, answer)) => answer(shared.server.clone(), head, Payload::Read(body)).await,
        None => Ok(unknown_method(shared.faults, named, &head)),
    }
}

fn with_method<'e, S: 'e, A: 'e>(
    endpoints: impl IntoIterator<Item = &'e Endpoint<S, A>>,
    head: &Parts,
) -> Option<&'e Endpoint<S, A>> {
    endpoints.into_iter().find(|(operation, _)| operation.takes(head.method.as_str()))
}

#[cold]
fn unknown_method<'e, S: 'e, A: 'e>(
    faults: &'static FaultTable,
    endpoints: impl IntoIterator<Item = &'e Endpoint<S, A>>,
    head: &Parts,
) -> Response {
    let allowed: Vec<_> =
        endpoints.into_iter().flat_map(|(operation, _)| operation.methods()).collect();
    refusal::answer_unknown_method(faults, head, &allowed.join(", "))
}

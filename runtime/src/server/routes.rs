//! Puts operations on paths, and requests into operations.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::request::Parts;
use tower_service::Service;

use super::authenticate::{Attempt, Authenticator, Head};
use super::call::{Call, FromCall};
use super::reply::IntoReply;
use super::{Server, body, media_type, refusal, security};
use crate::fault::{Fault, FaultTable, names};
use crate::operation::Operation;

/// A request type whose operation a service of type `S` carries out. Generated for every operation.
pub trait Handle<S>: FromCall + Send + 'static {
    /// The operation.
    const OPERATION: &'static Operation;
    /// The replies of the operation.
    type Reply: IntoReply;
    /// What the service learns about the caller.
    type Principal;

    /// Hands the request to the service.
    fn handle(
        self,
        service: &S,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<Self::Reply, Fault>> + Send;
}

type Answer = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;
type Endpoint<S, A> = (&'static Operation, fn(Arc<Server<S, A>>, Request) -> Answer);

/// Collects the operations of an API and makes a router of them.
#[derive(Debug)]
pub struct Routes<S, A> {
    server: Arc<Server<S, A>>,
    endpoints: Vec<Endpoint<S, A>>,
}

impl<S: Send + Sync + 'static, A: Authenticator> Routes<S, A> {
    /// No operations yet.
    #[must_use]
    pub fn new(server: Server<S, A>) -> Self {
        Self { server: Arc::new(server), endpoints: Vec::new() }
    }

    /// The same with the operation of one more request type.
    #[must_use]
    pub fn with<R: Handle<S, Principal = A::Principal>>(mut self) -> Self {
        self.endpoints
            .push((R::OPERATION, |server, request| Box::pin(answer::<S, A, R>(server, request))));
        self
    }

    /// The router: it answers on the paths of the operations, and has no fallback.
    pub fn into_router(mut self) -> Router {
        let mut router = Router::new();
        // Operations of one path share a route, in which the method decides.
        while let Some((first, _)) = self.endpoints.first() {
            let path = first.path;
            let (here, elsewhere) =
                self.endpoints.into_iter().partition(|(operation, _)| operation.path == path);
            let shared = Arc::new(Shared { server: self.server.clone(), endpoints: here });
            router = router.route_service(path, PathService(shared));
            self.endpoints = elsewhere;
        }
        router
    }
}

/// The operations of one path.
struct PathService<S, A>(Arc<Shared<S, A>>);

struct Shared<S, A> {
    server: Arc<Server<S, A>>,
    endpoints: Vec<Endpoint<S, A>>,
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
        let endpoints = &self.0.endpoints;
        match endpoints.iter().find(|(operation, _)| operation.method == request.method().as_str())
        {
            Some((_, answer)) => answer(self.0.server.clone(), request),
            None => Box::pin(ready(Ok(unknown_method(endpoints, request)))),
        }
    }
}

#[cold]
fn unknown_method<S, A>(endpoints: &[Endpoint<S, A>], request: Request) -> Response {
    let operations = || endpoints.iter().map(|(operation, _)| operation);
    let allowed: Vec<_> = operations().map(|operation| operation.method).collect();
    let table = operations().next().map_or(&crate::fault::PROBLEMS, |operation| operation.faults);
    refusal::answer_unknown_method(table, &request.into_parts().0, &allowed.join(", "))
}

/// One request to one operation. All that does not hang on the operation is in functions that it calls.
async fn answer<S, A, R>(
    server: Arc<Server<S, A>>,
    request: Request,
) -> Result<Response, Infallible>
where
    S: Send + Sync + 'static,
    A: Authenticator,
    R: Handle<S, Principal = A::Principal>,
{
    let (head, body) = request.into_parts();
    let (body, principal) = match admit(R::OPERATION, &server, &head, body).await {
        Ok(admitted) => admitted,
        Err(fault) => return Ok(refusal::answer(R::OPERATION.faults, &head, &fault)),
    };
    let request = match Call::read::<R>(R::OPERATION, &head, &body) {
        Ok(request) => request,
        Err(violations) => {
            server.observer.refused(R::OPERATION, &violations);
            return Ok(refusal::answer_violations(R::OPERATION, &head, &violations));
        }
    };
    Ok(match request.handle(&server.service, principal).await {
        Ok(reply) => reply.into_reply().into_response(),
        Err(fault) => refusal::answer(R::OPERATION.faults, &head, &fault),
    })
}

/// What comes before the request is read: security first, so that a stranger learns nothing about the rules.
async fn admit<S, A: Authenticator>(
    operation: &'static Operation,
    server: &Server<S, A>,
    head: &Parts,
    body: Body,
) -> Result<(Bytes, A::Principal), Fault>
where
    S: Send + Sync + 'static,
{
    let alternative = security::settle(operation, head)?;
    let body = body::read(body, server.max_body_bytes).await?;
    let attempt = Attempt {
        operation,
        credentials: alternative.credentials(),
        head: Head::new(head),
        body: &body,
    };
    let principal = server.authenticator.authenticate(attempt).await?;
    media_type::check(operation, head, &body)?;
    Ok((body, principal))
}

/// The router with an answer for every path that no operation has.
pub fn with_unknown_path(router: Router, faults: &'static FaultTable) -> Router {
    router.fallback_service(UnknownPath(faults))
}

#[derive(Clone)]
struct UnknownPath(&'static FaultTable);

impl Service<Request> for UnknownPath {
    type Response = Response;
    type Error = Infallible;
    type Future = Ready<Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let (head, _) = request.into_parts();
        ready(Ok(refusal::answer(self.0, &head, &Fault::new(names::UNKNOWN_PATH))))
    }
}

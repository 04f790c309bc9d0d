//! Puts operations on paths, and requests into operations.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use tower_service::Service;

use super::authenticate::Authenticator;
use super::call::FromCall;
use super::caller::OfPrincipal;
use super::endpoint::Endpoint;
use super::path::PathService;
use super::reply::IntoReply;
use super::{Server, refusal};
use crate::fault::{Fault, FaultTable, names};
use crate::operation::Operation;
use crate::template::{self, Captures};

/// A request type whose operation a service of type `S` carries out. Generated for every operation.
pub trait Handle<S>: FromCall + Send + 'static {
    /// The operation.
    const OPERATION: &'static Operation;
    /// The media types of its successful replies; none where these have no body.
    const PRODUCES: &'static [&'static str] = &["application/json"];
    /// The replies of the operation.
    type Reply: IntoReply;
    /// What the service learns about the caller: [`Known`](super::Known), an `Option`, or [`Anyone`](super::Anyone).
    type Caller: Send;

    /// Hands the request to the service.
    fn handle(
        self,
        service: &S,
        caller: Self::Caller,
    ) -> impl Future<Output = Result<Self::Reply, Fault>> + Send;
}

/// Collects the operations of an API and makes a router of them.
#[derive(Debug)]
pub struct Routes<S, A> {
    server: Arc<Server<S, A>>,
    endpoints: Vec<Endpoint>,
}

impl<S: Send + Sync + 'static, A: Authenticator> Routes<S, A> {
    /// No operations yet.
    #[must_use]
    pub fn new(server: Server<S, A>) -> Self {
        Self { server: Arc::new(server), endpoints: Vec::new() }
    }

    /// The same with the operation of one more request type.
    #[must_use]
    pub fn with<R: Handle<S>>(mut self) -> Self
    where
        R::Caller: OfPrincipal<A::Principal>,
    {
        self.endpoints.push(Endpoint::of::<S, A, R>(self.server.clone()));
        self
    }

    /// The same with the operations that another server answers for, which may share paths with these.
    #[must_use]
    pub fn and<S2, A2>(mut self, others: Routes<S2, A2>) -> Self {
        self.endpoints.extend(others.endpoints);
        self
    }

    /// The router: it answers on the paths of the operations, and has no fallback.
    pub fn into_router(mut self) -> Router {
        // A literal segment may begin with `:` or `*`.
        let mut router = Router::new().without_v07_checks();
        let mut captures = Captures::default();
        // Operations of one path share a route, in which the method decides, or the action and the method. So do those
        // whose paths differ within a segment, in which the text beside the parameters decides before.
        while let Some(first) = self.endpoints.first().map(|endpoint| endpoint.operation.path) {
            let (shape, route) = (template::shape(first), captures.route(first));
            let (here, elsewhere) = self
                .endpoints
                .into_iter()
                .partition(|endpoint| template::shape(endpoint.operation.path) == shape);
            router = router.route_service(&route, PathService::new(here));
            self.endpoints = elsewhere;
        }
        router
    }
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

//! What answers for one operation, whatever its service and its authenticator are.

use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use axum::response::Response;
use http::request::Parts;

use super::answer::answer;
use super::authenticate::Authenticator;
use super::body::Payload;
use super::caller::OfPrincipal;
use super::routes::Handle;
use super::{Server, watch};
use crate::operation::Operation;

/// An answer on its way.
pub(super) type Answer = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

/// An operation and what answers for it.
#[derive(Clone)]
pub(super) struct Endpoint {
    pub(super) operation: &'static Operation,
    answers: Arc<dyn Answers>,
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Endpoint({})", self.operation.id)
    }
}

impl Endpoint {
    pub(super) fn of<S, A, R>(server: Arc<Server<S, A>>) -> Self
    where
        S: Send + Sync + 'static,
        A: Authenticator,
        R: Handle<S>,
        R::Caller: OfPrincipal<A::Principal>,
    {
        let answers = Arc::new(Bound { server, request: PhantomData::<fn() -> R> });
        Self { operation: R::OPERATION, answers }
    }

    /// Answers a request to the operation.
    pub(super) fn answer(&self, head: Parts, payload: Payload) -> Answer {
        self.answers.answer(head, payload)
    }

    /// The most bytes that a body may have.
    pub(super) fn max_body_bytes(&self) -> usize {
        self.answers.max_body_bytes()
    }
}

trait Answers: Send + Sync {
    fn answer(&self, head: Parts, payload: Payload) -> Answer;
    fn max_body_bytes(&self) -> usize;
}

struct Bound<S, A, R> {
    server: Arc<Server<S, A>>,
    request: PhantomData<fn() -> R>,
}

impl<S, A, R> Answers for Bound<S, A, R>
where
    S: Send + Sync + 'static,
    A: Authenticator,
    R: Handle<S>,
    R::Caller: OfPrincipal<A::Principal>,
{
    fn answer(&self, head: Parts, payload: Payload) -> Answer {
        let server = self.server.clone();
        if server.is_watched() {
            return Box::pin(watch::watched(R::OPERATION, server, move |server| {
                answer::<S, A, R>(server, head, payload)
            }));
        }
        Box::pin(answer::<S, A, R>(server, head, payload))
    }

    fn max_body_bytes(&self) -> usize {
        self.server.max_body_bytes
    }
}

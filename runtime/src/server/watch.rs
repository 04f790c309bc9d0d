//! What is told of requests while they are answered: spans for tracing, measures for metrics.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::response::Response;
use http::StatusCode;
use tracing::field::Empty;
use tracing::{Instrument, Span};

use super::Server;
use crate::operation::Operation;

/// Gets a measure of every answer, for metrics.
pub trait Meter: Send + Sync + 'static {
    /// A request to an operation was answered.
    fn answered(&self, answer: &Answered);
}

/// How a request was answered.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Answered {
    /// The operation.
    pub operation: &'static Operation,
    /// The status of the answer.
    pub status: StatusCode,
    /// The time from the request's head to the answer's head: bodies that are streamed go on after that.
    pub elapsed: Duration,
}

/// Answers a request in a span, and measures it, where the server is asked for that.
pub(super) async fn watched<S, A, F>(
    operation: &'static Operation,
    server: Arc<Server<S, A>>,
    answer: impl FnOnce(Arc<Server<S, A>>) -> F,
) -> Result<Response, Infallible>
where
    F: Future<Output = Result<Response, Infallible>>,
{
    let started = Instant::now();
    let span = if server.is_traced { span(operation) } else { Span::none() };
    let response = answer(server.clone()).instrument(span.clone()).await?;
    let status = response.status();
    span.record("http.response.status_code", status.as_u16());
    if let Some(meter) = &server.meter {
        meter.answered(&Answered { operation, status, elapsed: started.elapsed() });
    }
    Ok(response)
}

/// A span with the names of OpenTelemetry's conventions for HTTP servers, and nothing of the request itself.
fn span(operation: &'static Operation) -> Span {
    tracing::info_span!(
        "operation",
        operation = operation.id,
        http.request.method = operation.method,
        http.route = operation.path,
        http.response.status_code = Empty,
    )
}

//! What stands before the four APIs: it refuses headers that are too large, bounds the time of a request, turns a
//! failure into the API's own words, and writes one line of log for each request.

mod body;

use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::{self, Next};
use axum::response::Response;
use futures_util::FutureExt;
use http::request::Parts;
use specwright_runtime::fault::{Fault, names};
use specwright_runtime::server::Apis;

use body::Deadline;

/// The most headers that a request may have.
pub const MAX_HEADERS: usize = 500;

/// What the front needs to know.
#[derive(Clone, Debug)]
pub struct Front {
    /// The APIs behind it.
    pub apis: Apis,
    /// All headers of a request together, in bytes.
    pub header_bytes: usize,
    /// How long a request's body may take.
    pub body_time: Duration,
}

impl Front {
    /// The router with this front before it.
    pub fn before(self, router: Router) -> Router {
        router.layer(middleware::from_fn_with_state(self, settle))
    }

    /// Why a request does not get to the router.
    fn refusal(&self, head: &Parts) -> Option<Fault> {
        let bytes: usize =
            head.headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
        let is_too_large = bytes > self.header_bytes || head.headers.len() > MAX_HEADERS;
        is_too_large.then(|| {
            Fault::new(names::TOO_LARGE).with(
                "reason",
                format!("more than {} bytes or {MAX_HEADERS} headers", self.header_bytes),
            )
        })
    }
}

async fn settle(State(front): State<Front>, request: Request, next: Next) -> Response {
    let start = Instant::now();
    let (head, body) = request.into_parts();
    let response = match front.refusal(&head) {
        Some(fault) => front.apis.answer(&head, &fault),
        None => answered(&front, &head, body, next).await,
    };
    // The query is not logged, for signatures stand in it.
    tracing::info!(
        method = %head.method,
        path = head.uri.path(),
        status = response.status().as_u16(),
        microseconds = start.elapsed().as_micros(),
        "answered"
    );
    response
}

async fn answered(front: &Front, head: &Parts, body: Body, next: Next) -> Response {
    let body = Body::new(Deadline::new(body, front.body_time, &head.headers));
    let request = Request::from_parts(head.clone(), body);
    AssertUnwindSafe(next.run(request)).catch_unwind().await.unwrap_or_else(|_| {
        tracing::error!(path = head.uri.path(), "a handler failed");
        front.apis.answer(head, &Fault::new(names::INTERNAL))
    })
}

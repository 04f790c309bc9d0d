//! The server side: what generated routers are made of.
//!
//! A request is settled in this order: the path and the method, the security alternative with the headers that its signature needs, the size of the body, the
//! credentials, the media type, and then everything that the document says about parameters and body, with all
//! violations collected. Whatever fails is answered with a fault of the API's own table.
//!
//! Where requests name an action instead of a path, the size of the body, the action, its version and the method come
//! first, for the action and the credentials may stand in the body.

mod answer;
mod authenticate;
mod body;
mod call;
mod caller;
mod challenge;
mod check;
mod document;
mod endpoint;
mod flow;
mod formed;
mod headers;
mod input;
mod media_type;
mod merge;
mod methods;
mod observer;
mod parameters;
mod path;
mod refusal;
mod reply;
mod routes;
mod rpc;
mod security;
mod watch;

use std::fmt;
use std::sync::Arc;

pub use authenticate::{
    Anonymous, Attempt, Authenticator, Credential, Denial, Head, PeerCertificate,
};
pub use axum::Router;
pub use call::{Call, FromCall, FromContent};
pub use caller::{Anyone, Known, OfPrincipal};
pub use check::{CheckReplies, ReplyCheck};
pub use document::{DOCUMENT_PATH, with_document};
pub use http::HeaderMap;
pub use merge::{Api, Apis, merge};
pub use observer::Observer;
pub use reply::{IntoReply, Reply, ReplyWriter};
pub use routes::{Handle, Routes, with_unknown_path};
pub use watch::{Answered, Meter};

/// The most bytes that a body may have when nothing else is said: 1 MiB.
pub const MAX_BODY_BYTES: usize = 1024 * 1024;

/// A service, the authenticator in front of it, and what else generated routers need to know.
pub struct Server<S, A> {
    service: S,
    authenticator: A,
    max_body_bytes: usize,
    max_stream_bytes: Option<usize>,
    observer: Arc<dyn Observer>,
    check_replies: CheckReplies,
    is_traced: bool,
    meter: Option<Box<dyn Meter>>,
}

impl<S, A> Server<S, A> {
    /// A server that takes bodies of [`MAX_BODY_BYTES`] and logs what is wrong with refused requests.
    #[must_use]
    pub fn new(service: S, authenticator: A) -> Self {
        Self {
            service,
            authenticator,
            max_body_bytes: MAX_BODY_BYTES,
            max_stream_bytes: None,
            observer: Arc::new(observer::Log),
            check_replies: CheckReplies::Off,
            is_traced: false,
            meter: None,
        }
    }

    /// The same with another limit for bodies, also for the part of a stream that is held at one time.
    #[must_use]
    pub fn max_body_bytes(self, max_body_bytes: usize) -> Self {
        Self { max_body_bytes, ..self }
    }

    /// The same with another limit for bodies that handlers read while they come; that of all bodies if not said.
    #[must_use]
    pub fn with_max_stream_bytes(self, max_stream_bytes: usize) -> Self {
        Self { max_stream_bytes: Some(max_stream_bytes), ..self }
    }

    fn max_stream_bytes(&self) -> usize {
        self.max_stream_bytes.unwrap_or(self.max_body_bytes)
    }

    /// The same with an observer instead of the log.
    #[must_use]
    pub fn observer(self, observer: impl Observer) -> Self {
        Self { observer: Arc::new(observer), ..self }
    }

    /// The same, where replies of handlers are checked before they are sent. Without this, nobody looks.
    #[must_use]
    pub fn check_replies(self, check_replies: CheckReplies) -> Self {
        Self { check_replies, ..self }
    }

    /// The same with a span of `tracing` around every request to an operation, at the level `info`.
    #[must_use]
    pub fn traced(self) -> Self {
        Self { is_traced: true, ..self }
    }

    /// The same with a meter that gets the time and the status of every answer.
    #[must_use]
    pub fn meter(self, meter: impl Meter) -> Self {
        Self { meter: Some(Box::new(meter)), ..self }
    }

    /// Whether anything is told of requests beside their faults.
    const fn is_watched(&self) -> bool {
        self.is_traced || self.meter.is_some()
    }
}

impl<S, A> fmt::Debug for Server<S, A> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Server")
            .field("max_body_bytes", &self.max_body_bytes)
            .finish_non_exhaustive()
    }
}

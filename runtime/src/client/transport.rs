//! How requests get to a server and replies come back.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, Request, Response, StatusCode};

use super::FromReply;
use crate::content::Body;

/// What one attempt of a call may use.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Budget {
    /// The time from the first byte of the request to the last byte of the reply; where that is a stream, to the last of its
    /// headers.
    pub timeout: Duration,
    /// The most bytes that the body of the reply may have; where that is a stream of values, one of them.
    pub max_reply_bytes: usize,
    /// Which replies are streams.
    pub streams: Streams,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30),
            max_reply_bytes: 64 * 1024 * 1024,
            streams: Streams::NONE,
        }
    }
}

/// Which replies of an operation flow to the caller. All others are read to their end before the caller gets them.
#[derive(Clone, Copy)]
pub struct Streams(fn(StatusCode, &HeaderMap) -> bool);

impl Streams {
    /// None does.
    pub const NONE: Self = Self(|_, _| false);

    /// Those of the replies of an operation.
    pub(super) fn of<R: FromReply>() -> Self {
        Self(R::is_stream)
    }

    /// Whether a reply of this status and with these headers does.
    #[must_use]
    pub fn has(self, status: StatusCode, headers: &HeaderMap) -> bool {
        (self.0)(status, headers)
    }
}

impl fmt::Debug for Streams {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Streams")
    }
}

/// Something that is on its way; it can be sent to another thread, for which WebAssembly has no use.
#[cfg(not(target_family = "wasm"))]
pub(super) type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Something that is on its way.
#[cfg(target_family = "wasm")]
pub(super) type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// A reply on its way, or why there is none.
pub type Exchange<'a> = Pending<'a, Result<Response<Body>, TransportError>>;

/// Sends requests and waits for their replies.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request with an absolute address, once. Nobody waits longer than the budget allows; a transport that
    /// knows it may give up by itself. The body of a reply may be a stream wherever that costs no more: a caller who needs
    /// all of it reads it to its end, within the budget.
    fn send(&self, request: Request<Body>, budget: Budget) -> Exchange<'_>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: Request<Body>, budget: Budget) -> Exchange<'_> {
        self.as_ref().send(request, budget)
    }
}

/// Why there is no reply.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransportError {
    /// The time is up. Whether the server did what was asked is not known.
    Timeout,
    /// No connection was made, so that the server did nothing.
    Connect(Box<dyn Error + Send + Sync>),
    /// The body of the reply is larger than allowed.
    TooLarge {
        /// The most bytes that it may have.
        max: usize,
    },
    /// The connection failed on the way. Whether the server did what was asked is not known.
    Broken(Box<dyn Error + Send + Sync>),
    /// A layer around the transport gave an error of its own.
    Layer(Box<dyn Error + Send + Sync>),
    /// A call that blocks was made where an asynchronous one is due; nothing was sent.
    Blocked,
}

impl TransportError {
    /// What a service failed with: an error of a transport as it is, every other one by `other`.
    #[cfg(feature = "tower")]
    pub(super) fn of(
        error: Box<dyn Error + Send + Sync>,
        other: fn(Box<dyn Error + Send + Sync>) -> Self,
    ) -> Self {
        error.downcast::<Self>().map_or_else(other, |error| *error)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Timeout => formatter.write_str("the server did not answer in time"),
            Self::Connect(_) => formatter.write_str("no connection to the server"),
            Self::TooLarge { max } => {
                write!(formatter, "the body of the reply has more than {max} bytes")
            }
            Self::Broken(_) => formatter.write_str("the connection to the server broke"),
            Self::Layer(_) => formatter.write_str("a layer around the transport failed"),
            Self::Blocked => {
                formatter.write_str("a call that blocks was made inside of an asynchronous one")
            }
        }
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Connect(source) | Self::Broken(source) | Self::Layer(source) => {
                Some(source.as_ref())
            }
            Self::Timeout | Self::TooLarge { .. } | Self::Blocked => None,
        }
    }
}

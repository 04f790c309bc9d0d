//! How requests get to a server and replies come back.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

/// What one call may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Budget {
    /// The time from the first byte of the request to the last byte of the reply.
    pub timeout: Duration,
    /// The most bytes that the body of the reply may have.
    pub max_reply_bytes: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { timeout: Duration::from_secs(30), max_reply_bytes: 64 * 1024 * 1024 }
    }
}

/// A reply on its way, or why there is none.
pub type Exchange<'a> =
    Pin<Box<dyn Future<Output = Result<Response<Bytes>, TransportError>> + Send + 'a>>;

/// Sends requests and waits for their replies.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request with an absolute address.
    fn send(&self, request: Request<Bytes>, budget: Budget) -> Exchange<'_>;
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
        }
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Connect(source) | Self::Broken(source) => Some(source.as_ref()),
            Self::Timeout | Self::TooLarge { .. } => None,
        }
    }
}

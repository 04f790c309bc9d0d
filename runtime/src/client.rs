//! The client side: what generated clients are made of.

mod credentials;
mod error;
mod formed;
mod incoming;
mod outgoing;
mod over_reqwest;
mod transport;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response, Uri};

pub use credentials::Credentials;
pub use error::{Error, InvalidRequest, SetupError};
pub use incoming::{FromReply, Incoming, Mismatch, Streamed};
pub use outgoing::{IntoCall, Outgoing};
pub use transport::{Budget, Exchange, Streams, Transport, TransportError};

use crate::content::{Body, StreamError};
use crate::operation::Scheme;
#[cfg(feature = "signing")]
use crate::signing::AccessKey;
use credentials::Held;
use over_reqwest::OverReqwest;

/// Calls the operations of a server: its address, the caller's credentials, and the way there.
#[derive(Clone)]
pub struct Caller {
    base_url: Arc<str>,
    transport: Arc<dyn Transport>,
    credentials: Credentials,
    budget: Budget,
}

impl Caller {
    /// Calls a server over HTTP/1.1, with TLS and the platform's root certificates where the address is `https://…`.
    /// No redirect is followed, for it might lead the credentials elsewhere.
    ///
    /// # Errors
    ///
    /// Refuses an address that is not `http://…` or `https://…`, or that has a user, a query or a fragment; fails if
    /// the platform has no root certificates.
    pub fn new(base_url: &str) -> Result<Self, SetupError> {
        let base_url = checked(base_url)?;
        let transport = OverReqwest::new(has_tls(base_url))?;
        Ok(Self::with_checked(base_url, Arc::new(transport)))
    }

    /// Calls a server over a transport of your own.
    ///
    /// # Errors
    ///
    /// Refuses the addresses that [`new`](Self::new) refuses.
    pub fn over(base_url: &str, transport: impl Transport) -> Result<Self, SetupError> {
        Ok(Self::with_checked(checked(base_url)?, Arc::new(transport)))
    }

    fn with_checked(base_url: &str, transport: Arc<dyn Transport>) -> Self {
        let base_url = base_url.into();
        Self { base_url, transport, credentials: Credentials::default(), budget: Budget::default() }
    }

    /// The same with a credential for a scheme, which takes the place of an earlier one: the key itself, or what
    /// follows `Basic` or `Bearer`. No text stands for a signature, so that calls with one are refused.
    #[must_use]
    pub fn with_credential(mut self, scheme: &'static Scheme, secret: impl Into<String>) -> Self {
        self.credentials.hold(scheme, Held::Text(secret.into()));
        self
    }

    /// The same with an access key for a scheme of signatures, which takes the place of an earlier one. Every request
    /// is signed when it is complete, with the time of the system's clock and, where the algorithm has one, a random
    /// nonce. With a scheme of another kind calls are refused.
    #[cfg(feature = "signing")]
    #[must_use]
    pub fn with_access_key(mut self, scheme: &'static Scheme, access_key: AccessKey) -> Self {
        self.credentials.hold(scheme, Held::Key(access_key));
        self
    }

    /// The same with another time that a call may take, from the first byte to the last; 30 seconds if not said.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.budget.timeout = timeout;
        self
    }

    /// The same with another limit for the bodies of replies; 64 MiB if not said.
    #[must_use]
    pub fn with_max_reply_bytes(mut self, max_reply_bytes: usize) -> Self {
        self.budget.max_reply_bytes = max_reply_bytes;
        self
    }

    /// Calls an operation. A request that no credential of the caller fits is sent without one.
    ///
    /// # Errors
    ///
    /// Everything but a documented success, told apart by [`Error`].
    pub async fn call<R: IntoCall>(
        &self,
        request: &R,
    ) -> Result<<R::Reply as FromReply>::Success, Error<R::Reply>> {
        let request = self.prepare(request).map_err(Error::InvalidRequest)?;
        let budget = Budget { streams: Streams::of::<R::Reply>(), ..self.budget };
        let reply = self.transport.send(request, budget).await.map_err(Error::Transport)?;
        let reply = read(reply, budget).await.map_err(Error::Transport)?;
        Incoming::new(reply, budget.max_reply_bytes).sort()
    }

    /// The request as it is sent.
    fn prepare<R: IntoCall>(&self, request: &R) -> Result<Request<Body>, InvalidRequest> {
        let chosen = self.credentials.choose(R::OPERATION);
        let mut outgoing = Outgoing::new(R::OPERATION, R::Reply::ACCEPT);
        outgoing.name_action(chosen.place_of_action());
        request.write(&mut outgoing);
        chosen.write(&mut outgoing);
        chosen.sign(outgoing.finish(&self.base_url)?)
    }
}

impl fmt::Debug for Caller {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Caller")
            .field("base_url", &self.base_url)
            .field("credentials", &self.credentials)
            .field("budget", &self.budget)
            .finish_non_exhaustive()
    }
}

/// The reply with all of its body, unless that is a stream.
async fn read(reply: Response<Body>, budget: Budget) -> Result<Response<Body>, TransportError> {
    let (head, body) = reply.into_parts();
    if budget.streams.has(head.status, &head.headers) {
        return Ok(Response::from_parts(head, body));
    }
    let body = body.into_bytes(budget.max_reply_bytes).await.map_err(|error| match error {
        StreamError::TooLarge { max } => TransportError::TooLarge { max },
        other => TransportError::Broken(other.into()),
    })?;
    Ok(Response::from_parts(head, Body::from(body)))
}

/// Whether an address begins with `https://`, in capitals or not.
fn has_tls(base_url: &str) -> bool {
    base_url.split_once("://").is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case("https"))
}

/// The address without a slash at its end.
fn checked(base_url: &str) -> Result<&str, SetupError> {
    let uri: Uri = base_url.parse().map_err(|_| SetupError::BaseUrl("it is no absolute URL"))?;
    let refuse = |reason| Err(SetupError::BaseUrl(reason));
    match (uri.scheme_str(), uri.authority()) {
        (Some("http" | "https"), Some(authority)) if authority.as_str().contains('@') => {
            refuse("it has a user: give credentials by their schemes")
        }
        (Some("http" | "https"), Some(_)) if uri.query().is_some() || base_url.contains('#') => {
            refuse("it has a query or a fragment")
        }
        (Some("http" | "https"), Some(_)) => Ok(base_url.trim_end_matches('/')),
        _ => refuse("it must begin with http:// or https://"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_case_of_the_scheme_does_not_matter() {
        assert!(has_tls("https://a") && has_tls("HTTPS://a") && !has_tls("http://https://"));
    }
}

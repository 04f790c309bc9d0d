//! The client side: what generated clients are made of.

mod attempts;
mod base_url;
#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
mod blocking;
mod builder;
mod clock;
mod credentials;
mod error;
mod expression;
mod formed;
#[cfg(feature = "tower")]
mod in_memory;
mod incoming;
#[cfg(all(feature = "tower", not(target_family = "wasm")))]
mod layered;
mod link;
mod next;
mod options;
mod outgoing;
#[cfg(all(feature = "reqwest", target_family = "wasm"))]
mod over_fetch;
#[cfg(all(feature = "reqwest", not(target_family = "wasm")))]
mod over_reqwest;
mod pages;
mod retry;
mod retry_after;
#[cfg(any(feature = "tower", all(feature = "reqwest", not(target_family = "wasm"))))]
mod sent;
mod transport;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};

#[cfg(all(feature = "blocking", not(target_family = "wasm")))]
pub use blocking::Blocking;
pub use builder::Builder;
pub use clock::{Clock, Sleep, SystemClock};
pub use credentials::Credentials;
pub use error::{Error, InvalidRequest, SetupError};
pub use expression::{Unresolved, callback_url};
pub use http::{HeaderName, HeaderValue};
#[cfg(feature = "tower")]
pub use in_memory::InMemory;
pub use incoming::{FromIncoming, FromReply, Incoming, Mismatch, Streamed};
#[cfg(all(feature = "tower", not(target_family = "wasm")))]
pub use layered::{Layered, TransportService};
pub use next::Next;
pub use options::CallOptions;
pub use outgoing::{IntoCall, Outgoing, ToOutgoing};
pub use pages::{Items, Paged, Pages};
pub use retry::RetryPolicy;
#[cfg(any(feature = "tower", all(feature = "reqwest", not(target_family = "wasm"))))]
pub use sent::SentBody;
pub use transport::{Budget, Exchange, Streams, Transport, TransportError};

use crate::content::{Body, StreamError};
use crate::operation::Scheme;
#[cfg(feature = "signing")]
use crate::signing::AccessKey;
use attempts::Attempts;
use credentials::Held;

/// What a call of a request gives.
pub type Success<R> = <<R as IntoCall>::Reply as FromReply>::Success;

/// Where a request goes.
#[derive(Clone, Copy)]
enum Target<'a> {
    /// To the path of its operation, at the caller's server.
    Own,
    /// To an address of the caller's server that a reply named.
    Page(&'a str),
    /// To any address.
    Url(&'a str),
}

/// Calls the operations of a server: its address, the caller's credentials, and the way there.
#[derive(Clone)]
pub struct Caller {
    base_url: Arc<str>,
    transport: Arc<dyn Transport>,
    credentials: Credentials,
    options: CallOptions,
    clock: Arc<dyn Clock>,
}

impl Caller {
    /// Calls a server over HTTP/1.1, with TLS and the platform's root certificates where the address is `https://…`.
    /// No redirect is followed, for it might lead the credentials elsewhere; in WebAssembly the host follows them.
    ///
    /// # Errors
    ///
    /// Refuses an address that is not `http://…` or `https://…`, or that has a user, a query or a fragment; fails if
    /// the platform has no root certificates.
    #[cfg(feature = "reqwest")]
    pub fn new(base_url: &str) -> Result<Self, SetupError> {
        Builder::new(base_url).build()
    }

    /// Calls a server over a transport of your own.
    ///
    /// # Errors
    ///
    /// Refuses the addresses that [`new`](Self::new) refuses.
    pub fn over(base_url: &str, transport: impl Transport) -> Result<Self, SetupError> {
        Builder::new(base_url).with_transport(transport).build()
    }

    /// The same with a credential for a scheme, which takes the place of an earlier one: the key itself, or what
    /// follows `Basic` or `Bearer`. No text stands for a signature, so that calls with one are refused.
    #[must_use]
    pub fn with_credential(mut self, scheme: &'static Scheme, secret: impl Into<String>) -> Self {
        self.credentials.hold(scheme, Held::Text(secret.into()));
        self
    }

    /// The same with a user's name and password for a scheme of HTTP Basic, which take the place of earlier ones. With a
    /// name that has a colon calls are refused.
    #[must_use]
    pub fn with_basic(mut self, scheme: &'static Scheme, user: &str, password: &str) -> Self {
        self.credentials.hold(scheme, Held::basic(user, password));
        self
    }

    /// The same for a transport whose connections show a certificate of the caller, as a scheme of mutual TLS asks.
    #[must_use]
    pub fn with_certificate(mut self, scheme: &'static Scheme) -> Self {
        self.credentials.hold(scheme, Held::Connection);
        self
    }

    /// The same for a transport that adds credentials itself: a request for which the caller lacks some is sent without
    /// them, instead of being refused.
    #[must_use]
    pub fn with_credentials_of_transport(mut self) -> Self {
        self.credentials.be_optional();
        self
    }

    /// The same with an access key for a scheme of signatures, which takes the place of an earlier one. Every request
    /// is signed when it is complete, with the time of the system's clock and, where the algorithm has one, a random
    /// nonce; so is each further attempt. With a scheme of another kind calls are refused.
    #[cfg(feature = "signing")]
    #[must_use]
    pub fn with_access_key(mut self, scheme: &'static Scheme, access_key: AccessKey) -> Self {
        self.credentials.hold(scheme, Held::Key(access_key));
        self
    }

    /// The same with another time that a call may take, with all its attempts; 30 seconds if not said.
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        self.with_options(&CallOptions::new().with_timeout(timeout))
    }

    /// The same with another limit for the bodies of replies; 64 MiB if not said.
    #[must_use]
    pub fn with_max_reply_bytes(self, max_reply_bytes: usize) -> Self {
        self.with_options(&CallOptions::new().with_max_reply_bytes(max_reply_bytes))
    }

    /// The same with other settings, where these say something. The connections stay shared, so that a copy for one
    /// call costs little.
    #[must_use]
    pub fn with_options(&self, options: &CallOptions) -> Self {
        Self { options: options.or(&self.options), ..self.clone() }
    }

    /// Calls an operation, with the credentials of its first security alternative that the caller has in full. Without any,
    /// the request is refused before it is sent, unless the operation takes anonymous ones.
    ///
    /// # Errors
    ///
    /// Everything but a documented success, told apart by [`Error`].
    pub async fn call<R: IntoCall>(&self, request: &R) -> Result<Success<R>, Error<R::Reply>> {
        self.call_at(request, Target::Own).await
    }

    /// Calls an operation at an address of its own, such as the one that a webhook or a callback is sent to. The credentials of the
    /// operation go along, whatever the address is.
    ///
    /// # Errors
    ///
    /// As [`call`](Self::call); refuses an address that is not `http://…` or `https://…`, or that has a user or a
    /// fragment.
    pub async fn call_to<R: IntoCall>(
        &self,
        url: &str,
        request: &R,
    ) -> Result<Success<R>, Error<R::Reply>> {
        self.call_at(request, Target::Url(url)).await
    }

    /// The pages of a list, from the one that the request asks for. Each is a call of its own, and none is made before
    /// the stream is polled.
    #[must_use]
    pub fn pages<R: Paged>(&self, request: R) -> Pages<R> {
        Pages::new(self.clone(), request)
    }

    /// Calls an operation, where it is told to.
    async fn call_at<R: IntoCall>(
        &self,
        request: &R,
        target: Target<'_>,
    ) -> Result<Success<R>, Error<R::Reply>> {
        let attempts = Attempts::new(&*self.clock, &self.options);
        let mut attempts = attempts.of(R::OPERATION, request.has_idempotency_key());
        loop {
            let prepared = self.prepare(request, target).map_err(Error::InvalidRequest)?;
            let budget = Budget { streams: Streams::of::<R::Reply>(), ..attempts.budget() };
            // A stream flows once, so that nothing is left of it for another attempt.
            let is_repeatable = prepared.body().bytes().is_some();
            let exchange = self.transport.send(prepared, budget);
            let exchange = Box::pin(async move { read(exchange.await?, budget).await });
            let outcome = attempts.within(budget.timeout, exchange).await;
            match attempts.again(&outcome).filter(|_| is_repeatable) {
                Some(wait) => wait.await,
                None => {
                    let reply = outcome.map_err(Error::Transport)?;
                    return Incoming::new(reply, budget.max_reply_bytes).sort();
                }
            }
        }
    }

    /// The request as it is sent.
    fn prepare<R: IntoCall>(
        &self,
        request: &R,
        target: Target<'_>,
    ) -> Result<Request<Body>, InvalidRequest> {
        let chosen = self.credentials.choose(R::OPERATION)?;
        let mut outgoing = Outgoing::new(R::OPERATION, R::Reply::ACCEPT);
        outgoing.name_action(chosen.place_of_action());
        request.write(&mut outgoing);
        outgoing.override_headers(self.options.headers());
        let mut base_url = self.options.base_url().unwrap_or(&self.base_url);
        match target {
            Target::Own => {}
            Target::Page(link) => {
                outgoing.follow(link, base_url)?;
                base_url = link::origin(base_url);
            }
            Target::Url(url) => {
                outgoing.go_to(url)?;
                base_url = link::origin(url);
            }
        }
        chosen.write(&mut outgoing);
        let mut request = outgoing.finish(base_url)?;
        request.extensions_mut().insert(R::OPERATION);
        chosen.sign(request)
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

impl AsRef<Self> for Caller {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl fmt::Debug for Caller {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Caller")
            .field("base_url", &self.base_url)
            .field("credentials", &self.credentials)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

//! Who calls: the door between a request's credentials and the principal that a handler gets.

use std::borrow::Cow;
use std::fmt;

use http::request::Parts;

use crate::fault::{Fault, names};
use crate::operation::{Operation, Scheme};

/// Makes a principal of a request's credentials. No handler runs without one.
pub trait Authenticator: Send + Sync + 'static {
    /// What handlers learn about the caller.
    type Principal: Send + 'static;

    /// Judges the credentials of a request.
    ///
    /// # Errors
    ///
    /// Gives the reason for which the request is refused.
    fn authenticate(
        &self,
        attempt: Attempt<'_>,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;
}

/// A request that asks to be let in.
///
/// `Debug` shows the operation and the schemes of the credentials only.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation that the request calls.
    pub operation: &'static Operation,
    /// The credentials of the first security alternative that the request has in full, in the document's order. There
    /// are none where the operation takes anonymous requests.
    pub credentials: &'a [Credential<'a>],
    /// The request's line and headers, for signatures.
    pub head: Head<'a>,
    /// The request's body, for signatures; none of it where the handler reads it while it comes, which no signature covers.
    pub body: &'a [u8],
}

impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Attempt")
            .field("operation", &self.operation.id)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

impl Attempt<'_> {
    /// The credential of a scheme, by the scheme's name in the document.
    #[must_use]
    pub fn credential(&self, scheme: &str) -> Option<&str> {
        self.credentials
            .iter()
            .find(|credential| credential.scheme.name == scheme)
            .map(|credential| credential.expose())
    }
}

/// The line and headers of a request. `Debug` shows the method and the path, which carry no credentials.
#[derive(Clone, Copy)]
pub struct Head<'a>(&'a Parts);

impl<'a> Head<'a> {
    pub(super) const fn new(parts: &'a Parts) -> Self {
        Self(parts)
    }

    /// The line, headers and extensions as they are.
    #[must_use]
    pub const fn expose(self) -> &'a Parts {
        self.0
    }
}

impl fmt::Debug for Head<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.0.method, self.0.uri.path())
    }
}

/// A credential as the request carries it. `Debug` shows the scheme only.
#[derive(Clone)]
pub struct Credential<'a> {
    /// The scheme that the credential is for.
    pub scheme: &'static Scheme,
    value: Cow<'a, str>,
}

impl<'a> Credential<'a> {
    pub(super) const fn new(scheme: &'static Scheme, value: Cow<'a, str>) -> Self {
        Self { scheme, value }
    }

    /// The secret itself: the key, or what follows the word that opens `Authorization`: `Basic`, `Bearer`, the name of
    /// another scheme, or that of a signature's algorithm.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.value
    }
}

impl fmt::Debug for Credential<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Credential({})", self.scheme.name)
    }
}

/// Why a request is not let in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Denial {
    /// The credentials are unknown, expired or not well-formed.
    BadCredentials,
    /// No access key has the name that the signature gives.
    UnknownAccessKey,
    /// The signature does not fit the request.
    BadSignature,
    /// The signature lacks a part.
    IncompleteSignature,
    /// The signature's time cannot be read.
    BadTimestamp,
    /// The signature's time is too far from the server's.
    Skew,
    /// The signed request came before.
    Replay,
    /// The caller is known and may not call this operation.
    Forbidden,
    /// Another fault of the API.
    Other(Fault),
}

impl From<Denial> for Fault {
    fn from(denial: Denial) -> Self {
        Self::new(match denial {
            Denial::BadCredentials => names::BAD_CREDENTIALS,
            Denial::UnknownAccessKey => {
                return Self::new(names::UNKNOWN_ACCESS_KEY).or(names::BAD_CREDENTIALS);
            }
            Denial::BadSignature => names::BAD_SIGNATURE,
            Denial::IncompleteSignature => return or_bad_signature(names::INCOMPLETE_SIGNATURE),
            Denial::BadTimestamp => return or_bad_signature(names::BAD_TIMESTAMP),
            Denial::Skew => names::SKEW,
            Denial::Replay => names::REPLAY,
            Denial::Forbidden => names::FORBIDDEN,
            Denial::Other(fault) => return fault,
        })
    }
}

/// Most APIs have one answer for every signature that cannot be accepted.
fn or_bad_signature(name: &'static str) -> Fault {
    Fault::new(name).or(names::BAD_SIGNATURE)
}

/// Lets in what comes without credentials, for APIs without security. It cannot judge credentials, so it accepts none.
#[derive(Clone, Copy, Debug, Default)]
pub struct Anonymous;

impl Authenticator for Anonymous {
    type Principal = ();

    async fn authenticate(&self, attempt: Attempt<'_>) -> Result<(), Denial> {
        if attempt.credentials.is_empty() { Ok(()) } else { Err(Denial::BadCredentials) }
    }
}

//! Who calls: the door between a request's credentials and the principal that a handler gets.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::request::Parts;

use crate::fault::{Fault, names};
use crate::format::Bytes as Octets;
use crate::operation::{Operation, Requirement, Scheme, SchemeKind};

/// Makes a principal of a request's credentials. No handler runs without one.
pub trait Authenticator: Send + Sync + 'static {
    /// What handlers learn about the caller.
    type Principal: Send + 'static;

    /// Judges the credentials of one security alternative that a request has in full. It is not asked where no
    /// credentials came and the operation takes anonymous requests.
    ///
    /// A request that comes with several alternatives is let in with the first that this takes, in the document's order;
    /// after [`Denial::Other`] no further one is tried. Where all are denied, the first denial is the answer.
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
    /// The credentials of the alternative, in the document's order; never none.
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

    /// The certificate of the caller, if the alternative asks for one.
    #[must_use]
    pub fn certificate(&self) -> Option<&PeerCertificate> {
        let is_asked =
            |credential: &Credential<'_>| credential.scheme.kind == SchemeKind::MutualTls;
        let extensions = &self.head.expose().extensions;
        self.credentials.iter().find(|credential| is_asked(credential)).and(extensions.get())
    }
}

/// The certificate that a caller has shown when the connection was made: for schemes of mutual TLS.
///
/// Whoever ends TLS puts it into the extensions of every request of the connection, after checking that the caller holds
/// the key and that somebody trusted has signed it; no router looks at that again. It is never made of a header that a
/// caller could send.
#[derive(Clone, PartialEq, Eq)]
pub struct PeerCertificate(Bytes);

impl PeerCertificate {
    /// A certificate in DER.
    pub fn from_der(der: impl Into<Bytes>) -> Self {
        Self(der.into())
    }

    /// The certificate in DER.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for PeerCertificate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "PeerCertificate({} bytes)", self.0.len())
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
    /// What the operation wants the credential to allow: scopes of OAuth 2 and OpenID Connect, roles of others. Whether
    /// it does is for the authenticator to say.
    pub scopes: &'static [&'static str],
    value: Cow<'a, str>,
}

impl<'a> Credential<'a> {
    pub(super) const fn new(required: Requirement, value: Cow<'a, str>) -> Self {
        Self { scheme: required.scheme, scopes: required.scopes, value }
    }

    /// The secret itself: the key, or what follows the word that opens `Authorization`: `Basic`, `Bearer`, the name of
    /// another scheme, or that of a signature's algorithm. Empty for a certificate, see [`Attempt::certificate`].
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.value
    }

    /// The name and the password of HTTP Basic (RFC 7617), in UTF-8; `None` for what is not made that way.
    #[must_use]
    pub fn user_and_password(&self) -> Option<(String, String)> {
        if self.scheme.kind != SchemeKind::Basic {
            return None;
        }
        let pair = String::from_utf8(Octets::from_base64(&self.value).ok()?.into_vec()).ok()?;
        let (user, password) = pair.split_once(':')?;
        Some((user.to_owned(), password.to_owned()))
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

/// For APIs without security, where nobody is asked. It cannot judge credentials, so it accepts none.
#[derive(Clone, Copy, Debug, Default)]
pub struct Anonymous;

impl Authenticator for Anonymous {
    type Principal = ();

    async fn authenticate(&self, _: Attempt<'_>) -> Result<(), Denial> {
        Err(Denial::BadCredentials)
    }
}

//! Signs requests.

mod headers;
mod parameters;

use std::error::Error;
use std::fmt;

use http::Request;

use super::message::Unsound;
use super::{AccessKey, Stamp, header_algorithm};
use crate::operation::SignatureAlgorithm;

/// Signs a request that is complete: its address, its headers and its body.
///
/// It gets the headers of the access key and what the algorithm asks for: `Host`, the time, the nonce, the hash of the
/// body and `Authorization`; or the parameters of an RPC signature, and `Format=JSON` if it has no `Format`. Every header
/// that it has by then is signed, except those with `_` in their names, which proxies drop.
///
/// # Errors
///
/// Refuses what cannot be signed; the request may have got a part of the headers by then.
pub fn sign<B: AsRef<[u8]>>(
    request: &mut Request<B>,
    algorithm: SignatureAlgorithm,
    access_key: &AccessKey,
    stamp: &Stamp,
) -> Result<Signature, Unsignable> {
    access_key.write_headers(request.headers_mut())?;
    match header_algorithm::of(algorithm) {
        Some(algorithm) => headers::sign(request, algorithm, access_key, stamp),
        None => parameters::sign(request, access_key, stamp),
    }
}

/// A signature and the texts on the way to it, to compare with what a server computed. `Debug` shows the signature only,
/// for headers and parameters may be secrets.
#[derive(Clone, PartialEq, Eq)]
pub struct Signature {
    canonical_request: String,
    string_to_sign: String,
    signature: String,
}

impl Signature {
    /// The request in the spelling that is signed; the parameters alone where the signature is one over parameters.
    #[must_use]
    pub fn canonical_request(&self) -> &str {
        &self.canonical_request
    }

    /// The text that is signed with the key.
    #[must_use]
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign
    }

    /// The signature as the request has it, before any percent-encoding.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.signature
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Signature").field(&self.signature).finish()
    }
}

/// Why a request cannot be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unsignable {
    /// A header cannot have its value: one of the access key's, or `Authorization` with the access key's id.
    Header(&'static str),
    /// The address has no host.
    Host,
    /// The algorithm needs a region and a service, and the access key has none.
    Scope,
    /// A header is there twice, the address or a header is not UTF-8 text, or a header has the hash of another body.
    Unsound,
    /// The time has no date in the calendar.
    Time,
    /// The system gives no random bytes for a nonce.
    Nonce,
}

impl Unsignable {
    /// The same as `Display` shows, without a value.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            Self::Header(_) => "HTTP cannot carry a header of the access key",
            Self::Host => "the address has no host",
            Self::Scope => "the algorithm needs an access key with a region and a service",
            Self::Unsound => {
                "a header is there twice, a text is not UTF-8, or a hash is not that of the body"
            }
            Self::Time => "the time has no date in the calendar",
            Self::Nonce => "the system gives no random bytes",
        }
    }
}

impl From<Unsound> for Unsignable {
    fn from(_: Unsound) -> Self {
        Self::Unsound
    }
}

impl fmt::Display for Unsignable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header(name) => write!(formatter, "HTTP cannot carry the value of `{name}`"),
            other => formatter.write_str(other.reason()),
        }
    }
}

impl Error for Unsignable {}

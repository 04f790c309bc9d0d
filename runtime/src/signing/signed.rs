//! What a request says about its signature, and whether it is true.

mod authorization;
mod headers;
mod parameters;

use std::fmt;
use std::time::SystemTime;

use http::header::AUTHORIZATION;

use super::mac::Mac;
use super::message::{Message, Unsound};
use super::{AccessKey, Window, header_algorithm};
use crate::operation::{SIGNATURE, SignatureAlgorithm};
use crate::server::{Attempt, Credential, Denial};

/// A request's claim to be signed. `Debug` shows the access key's id only.
pub struct Signed {
    access_key_id: String,
    time: SystemTime,
    nonce: Option<String>,
    proof: Proof,
}

/// What it takes to judge the claim.
struct Proof {
    key: fn(&AccessKey, &str) -> Mac,
    scope: String,
    /// The texts of which one has to be signed.
    texts: Vec<String>,
    code: Vec<u8>,
}

impl Signed {
    /// Reads the signature of a request. `None` if no signature is among its credentials.
    ///
    /// # Errors
    ///
    /// Denies a signature that lacks a part as [`Denial::IncompleteSignature`], a time that cannot be read as
    /// [`Denial::BadTimestamp`], and all else that no signature can be good with as [`Denial::BadSignature`]: a header
    /// that is signed and there twice, one that the server goes by and that is not signed, a body with another hash, a
    /// parameter that is unknown or there twice, two signatures at once.
    pub fn read(attempt: &Attempt<'_>) -> Result<Option<Self>, Denial> {
        let mut signatures = attempt.credentials.iter().filter_map(with_algorithm);
        let Some((credential, algorithm)) = signatures.next() else { return Ok(None) };
        let message = Message::of_attempt(attempt);
        if signatures.next().is_some() || has_another(attempt, message, algorithm) {
            return Err(Denial::BadSignature);
        }
        match header_algorithm::of(algorithm) {
            Some(algorithm) => headers::read(algorithm, credential, message),
            None => parameters::read(credential, message),
        }
        .map(Some)
    }

    /// The id of the access key that the request claims to be signed with.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    /// The time of the signature, in whole seconds.
    #[must_use]
    pub const fn time(&self) -> SystemTime {
        self.time
    }

    /// The nonce, where the algorithm has one. It must come once in the time in which the signature is good.
    #[must_use]
    pub fn nonce(&self) -> Option<&str> {
        self.nonce.as_deref()
    }

    /// Judges the claim. Codes are compared in a time that tells nothing about them.
    ///
    /// # Errors
    ///
    /// Denies a time outside of the window as [`Denial::Skew`], a key of another id as [`Denial::BadCredentials`], and a
    /// request that is not the one that was signed, or not signed with this key, as [`Denial::BadSignature`].
    pub fn verify(&self, access_key: &AccessKey, window: Window) -> Result<(), Denial> {
        if access_key.id() != self.access_key_id {
            return Err(Denial::BadCredentials);
        }
        if !window.contains(self.time) {
            return Err(Denial::Skew);
        }
        let Proof { key, scope, texts, code } = &self.proof;
        let key = key(access_key, scope);
        if texts.iter().any(|text| key.verify(text, code)) {
            Ok(())
        } else {
            Err(Denial::BadSignature)
        }
    }
}

fn with_algorithm<'a, 'c>(
    credential: &'a Credential<'c>,
) -> Option<(&'a Credential<'c>, SignatureAlgorithm)> {
    credential.scheme.algorithm().map(|algorithm| (credential, algorithm))
}

/// Whether the request has a signature of another algorithm that the operation takes.
fn has_another(attempt: &Attempt<'_>, message: Message<'_>, settled: SignatureAlgorithm) -> bool {
    let schemes = attempt.operation.security.iter().copied().flatten();
    schemes
        .filter_map(|required| required.scheme.algorithm())
        .any(|algorithm| algorithm != settled && is_there(algorithm, message))
}

fn is_there(algorithm: SignatureAlgorithm, message: Message<'_>) -> bool {
    let Some(algorithm) = header_algorithm::of(algorithm) else {
        let parameters = message.parameters();
        return parameters.is_ok_and(|pairs| pairs.iter().any(|(name, _)| name == SIGNATURE));
    };
    let opens = |value: &[u8]| {
        let word = value.split(|byte| *byte == b' ').next().unwrap_or_default();
        word.eq_ignore_ascii_case(algorithm.name.as_bytes())
    };
    message.headers.get_all(AUTHORIZATION).iter().any(|value| opens(value.as_bytes()))
}

impl From<Unsound> for Denial {
    fn from(_: Unsound) -> Self {
        Self::BadSignature
    }
}

impl fmt::Debug for Signed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Signed").field(&self.access_key_id).finish()
    }
}

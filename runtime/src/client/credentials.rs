//! The secrets of a caller.

use std::fmt;

use http::Request;

use super::{InvalidRequest, Outgoing};
use crate::content::Body;
use crate::format::Bytes as Octets;
use crate::operation::{Operation, Requirement, Scheme, SchemeKind, SignatureAlgorithm};
#[cfg(feature = "signing")]
use crate::signing::{self, AccessKey, Stamp};
use crate::violation::Place;

/// At most one credential for each scheme. `Debug` shows the schemes only.
#[derive(Clone, Default)]
pub struct Credentials {
    held: Vec<(&'static Scheme, Held)>,
    /// Whether requests that no credential fits are sent, for the transport knows some.
    are_optional: bool,
}

/// What a scheme is met with.
#[derive(Clone)]
pub(super) enum Held {
    /// A text that goes along.
    Text(String),
    /// None that could be sent, for what is said here.
    Unusable(&'static str),
    /// What the transport shows when a connection is made.
    Connection,
    /// A key that requests are signed with.
    #[cfg(feature = "signing")]
    Key(AccessKey),
}

/// The credentials of one security alternative.
pub(super) struct Chosen<'a>(Vec<(&'static Scheme, &'a Held)>);

impl Held {
    /// The name and the password of HTTP Basic (RFC 7617).
    pub(super) fn basic(user: &str, password: &str) -> Self {
        if user.contains(':') {
            return Self::Unusable("a user with a colon cannot be told from its password");
        }
        Self::Text(Octets::from(format!("{user}:{password}").into_bytes()).to_base64())
    }
}

impl Credentials {
    pub(super) fn hold(&mut self, scheme: &'static Scheme, held: Held) {
        self.held.retain(|(earlier, _)| earlier.name != scheme.name);
        self.held.push((scheme, held));
    }

    /// Leaves it to the transport to add what is not held.
    pub(super) const fn be_optional(&mut self) {
        self.are_optional = true;
    }

    /// The credentials of the operation's first alternative for which all are held. One without schemes comes after all
    /// others.
    pub(super) fn choose(&self, operation: &Operation) -> Result<Chosen<'_>, InvalidRequest> {
        let mut alternatives = operation.alternatives();
        match alternatives.find_map(|all| self.of(all)) {
            Some(held) => Ok(Chosen(held)),
            None if operation.security.is_empty() || self.are_optional => Ok(Chosen(Vec::new())),
            None => Err(InvalidRequest::missing(operation, |scheme| self.find(scheme).is_some())),
        }
    }

    fn of(&self, all: &[Requirement]) -> Option<Vec<(&'static Scheme, &Held)>> {
        all.iter().map(|required| self.find(required.scheme)).collect()
    }

    fn find(&self, scheme: &Scheme) -> Option<(&'static Scheme, &Held)> {
        let found = self.held.iter().find(|(held, _)| held.name == scheme.name);
        found.map(|(scheme, held)| (*scheme, held))
    }
}

impl Chosen<'_> {
    /// The part of the request in which an action is named: a signature over headers takes it there.
    pub(super) fn place_of_action(&self) -> Place {
        let in_headers =
            |scheme: &Scheme| scheme.algorithm() == Some(SignatureAlgorithm::Acs3HmacSha256);
        if self.0.iter().any(|(scheme, _)| in_headers(scheme)) {
            Place::Header
        } else {
            Place::Query
        }
    }

    /// Writes what goes along as it is.
    pub(super) fn write(&self, outgoing: &mut Outgoing) {
        for (scheme, held) in &self.0 {
            match held {
                Held::Text(secret) => write(scheme, secret, outgoing),
                Held::Unusable(reason) => outgoing.refuse_credential(scheme, reason),
                Held::Connection if scheme.kind != SchemeKind::MutualTls => {
                    outgoing.refuse_credential(scheme, "no connection carries it");
                }
                Held::Connection => {}
                #[cfg(feature = "signing")]
                Held::Key(_) if scheme.algorithm().is_none() => {
                    outgoing.refuse_credential(scheme, "the scheme has no signatures");
                }
                #[cfg(feature = "signing")]
                Held::Key(_) => {}
            }
        }
    }

    /// Signs a request that is complete. A signature covers the whole body, so that one that is not held is refused.
    #[cfg(feature = "signing")]
    pub(super) fn sign(&self, mut request: Request<Body>) -> Result<Request<Body>, InvalidRequest> {
        for (scheme, held) in &self.0 {
            if let (Some(algorithm), Held::Key(key)) = (scheme.algorithm(), held) {
                let refused = |reason| InvalidRequest::credential(scheme, reason);
                let (head, body) = request.into_parts();
                let bytes = body.bytes().ok_or_else(|| refused("a stream cannot be signed"))?;
                let mut held = Request::from_parts(head, bytes.clone());
                let signed =
                    Stamp::now().and_then(|stamp| signing::sign(&mut held, algorithm, key, &stamp));
                signed.map_err(|error| refused(error.reason()))?;
                request = held.map(Body::from);
            }
        }
        Ok(request)
    }

    /// Without the feature `signing` no key is held.
    #[cfg(not(feature = "signing"))]
    pub(super) fn sign(&self, request: Request<Body>) -> Result<Request<Body>, InvalidRequest> {
        Ok(request)
    }
}

fn write(scheme: &Scheme, secret: &str, outgoing: &mut Outgoing) {
    match scheme.kind {
        SchemeKind::ApiKey { place: Place::Query, name } => outgoing.query_text(name, secret),
        SchemeKind::ApiKey { place: Place::Cookie, name } => outgoing.cookie_text(name, secret),
        SchemeKind::ApiKey { name, .. } => outgoing.header_text(name, secret),
        SchemeKind::Basic => outgoing.header_text("Authorization", &format!("Basic {secret}")),
        SchemeKind::Bearer => outgoing.header_text("Authorization", &format!("Bearer {secret}")),
        SchemeKind::Http { scheme } => {
            outgoing.header_text("Authorization", &format!("{scheme} {secret}"));
        }
        SchemeKind::Signature { .. } => {
            outgoing.refuse_credential(scheme, "a signature needs an access key");
        }
        SchemeKind::MutualTls => {
            outgoing.refuse_credential(scheme, "a certificate is shown by the connection");
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.held.iter().map(|(scheme, _)| scheme.name)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::CredentialLimits;

    static OPERATION: Operation = Operation {
        id: "read",
        method: "GET",
        also: &[],
        rpc: None,
        path: "/",
        security: &[],
        consumes: &[],
        faults: &crate::fault::PROBLEMS,
    };

    #[test]
    fn a_named_scheme_opens_the_header_with_its_word() {
        let kind = SchemeKind::Http { scheme: "Digest" };
        let scheme = Scheme { name: "digest", kind, limits: CredentialLimits::NONE };
        let mut outgoing = Outgoing::new(&OPERATION, "*/*");
        write(&scheme, "fake=1", &mut outgoing);
        let request = outgoing.finish("http://127.0.0.1").unwrap();
        assert_eq!(request.headers()["authorization"], "Digest fake=1");
    }
}

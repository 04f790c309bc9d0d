//! What the server and the client need to know of an operation, as data that generated code holds in statics.

use crate::fault::FaultTable;
use crate::violation::Place;

/// One operation of an API.
#[derive(Debug)]
pub struct Operation {
    /// The operation's name in the document, such as `createApp`.
    pub id: &'static str,
    /// The method in upper case, such as `POST`.
    pub method: &'static str,
    /// The other methods that lead to the same handler.
    pub also: &'static [&'static str],
    /// What calls the operation where requests name an action instead of a path.
    pub rpc: Option<Rpc>,
    /// The path template, such as `/v2/{project_id}/apps`.
    pub path: &'static str,
    /// The security alternatives in the document's order. One of them must be met, in all its schemes. An operation
    /// without any alternative takes every request; so does an alternative without a scheme.
    pub security: &'static [&'static [Requirement]],
    /// The media types that the request's body may have. An operation without any reads no body.
    pub consumes: &'static [&'static str],
    /// What is answered before and around the handler.
    pub faults: &'static FaultTable,
}

/// The name of an operation whose API has one path for all of them.
///
/// The operations of one path either all have an action or none has. The parameters of an action come in the query, in
/// a form as the body, or in both, and a boolean is also taken as `True` and `False`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rpc {
    /// The value of `Action`, such as `CreateApplication`.
    pub action: &'static str,
    /// The value of `Version`, such as `2019-08-15`.
    pub version: &'static str,
}

impl Operation {
    /// An operation of this name, method and path template that takes every request and reads no body.
    #[must_use]
    pub const fn new(
        id: &'static str,
        method: &'static str,
        path: &'static str,
        faults: &'static FaultTable,
    ) -> Self {
        Self { id, method, also: &[], rpc: None, path, security: &[], consumes: &[], faults }
    }

    /// The same, where these methods lead to the handler too.
    #[must_use]
    pub const fn or_by(mut self, methods: &'static [&'static str]) -> Self {
        self.also = methods;
        self
    }

    /// The same, where requests name an action and its version.
    #[must_use]
    pub const fn as_action(mut self, action: &'static str, version: &'static str) -> Self {
        self.rpc = Some(Rpc { action, version });
        self
    }

    /// The same, where one of these alternatives must be met, in all its schemes.
    #[must_use]
    pub const fn secured_by(mut self, alternatives: &'static [&'static [Requirement]]) -> Self {
        self.security = alternatives;
        self
    }

    /// The same, where the request's body may have these media types.
    #[must_use]
    pub const fn consuming(mut self, media_types: &'static [&'static str]) -> Self {
        self.consumes = media_types;
        self
    }
}

#[cfg(any(feature = "server", feature = "client"))]
impl Operation {
    /// The security alternatives in the order in which they are tried. One without schemes is always met, so that it
    /// comes after all others, wherever the document has it.
    pub(crate) fn alternatives(&self) -> impl Iterator<Item = &'static [Requirement]> {
        let all = self.security.iter().copied();
        let with_schemes = all.clone().filter(|schemes| !schemes.is_empty());
        with_schemes.chain(all.filter(|schemes| schemes.is_empty()))
    }
}

#[cfg(feature = "server")]
impl Operation {
    /// All methods that lead to the handler.
    pub(crate) fn methods(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.method).chain(self.also.iter().copied())
    }

    /// Whether a method leads to the handler.
    pub(crate) fn takes(&self, method: &str) -> bool {
        self.method == method || self.also.contains(&method)
    }
}

/// A scheme that a security alternative asks for.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Requirement {
    /// The scheme.
    pub scheme: &'static Scheme,
    /// What the credential has to allow, in the document's order: scopes of OAuth 2 and OpenID Connect, roles of others.
    pub scopes: &'static [&'static str],
}

impl Requirement {
    /// A credential of the scheme, whatever it allows.
    #[must_use]
    pub const fn of(scheme: &'static Scheme) -> Self {
        Self { scheme, scopes: &[] }
    }

    /// The same, where the credential has to allow all of this.
    #[must_use]
    pub const fn with_scopes(self, scopes: &'static [&'static str]) -> Self {
        Self { scopes, ..self }
    }
}

/// A security scheme of an API.
#[derive(Debug)]
pub struct Scheme {
    /// The scheme's name in the document.
    pub name: &'static str,
    /// Where the credential stands in a request.
    pub kind: SchemeKind,
    /// How long a credential may be.
    pub limits: CredentialLimits,
}

/// Where a scheme's credential stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemeKind {
    /// A value of its own in a header, the query or a cookie.
    ApiKey {
        /// The part of the request.
        place: Place,
        /// The name of the header, parameter or cookie.
        name: &'static str,
    },
    /// `Authorization: Basic …`.
    Basic,
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: <scheme> …`.
    Http {
        /// The word that opens the header, in any capitals.
        scheme: &'static str,
    },
    /// A certificate of the caller, which the connection carries and no part of a request does.
    MutualTls,
    /// `Authorization: <algorithm> …`, or the parameter `Signature`, computed over the request.
    Signature {
        /// How the signature is computed, which also says where it stands.
        algorithm: SignatureAlgorithm,
        /// The headers that have to come with the signature.
        headers: &'static [&'static str],
    },
}

/// The algorithms of signed requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureAlgorithm {
    /// `SDK-HMAC-SHA256`.
    SdkHmacSha256,
    /// `V11-HMAC-SHA256`, which signs with a derived key.
    V11HmacSha256,
    /// `ACS3-HMAC-SHA256`.
    Acs3HmacSha256,
    /// HMAC-SHA1 over the parameters of an action, in the parameter `Signature` of the query or of the form.
    RpcHmacSha1,
}

impl SignatureAlgorithm {
    /// The algorithm's name, which opens the `Authorization` header if the signature stands there.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SdkHmacSha256 => "SDK-HMAC-SHA256",
            Self::V11HmacSha256 => "V11-HMAC-SHA256",
            Self::Acs3HmacSha256 => "ACS3-HMAC-SHA256",
            Self::RpcHmacSha1 => "HMAC-SHA1",
        }
    }
}

/// The parameter that names an action.
pub(crate) const ACTION: &str = "Action";

/// The parameter that names the version of an action.
pub(crate) const VERSION: &str = "Version";

/// The header that can name an action in the place of the parameter.
pub(crate) const ACTION_HEADER: &str = "x-acs-action";

/// The header that can name a version in the place of the parameter.
pub(crate) const VERSION_HEADER: &str = "x-acs-version";

/// The parameter that holds the signature of an action.
pub(crate) const SIGNATURE: &str = "Signature";

/// How long a credential may be, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CredentialLimits {
    /// The fewest characters.
    pub min_chars: usize,
    /// The most characters.
    pub max_chars: usize,
}

impl Scheme {
    /// The name of the header, parameter or cookie that carries the credential; `client certificate` where the
    /// connection does.
    #[must_use]
    pub const fn wire_name(&self) -> &'static str {
        match self.kind {
            SchemeKind::ApiKey { name, .. } => name,
            SchemeKind::Signature { algorithm: SignatureAlgorithm::RpcHmacSha1, .. } => SIGNATURE,
            SchemeKind::MutualTls => "client certificate",
            SchemeKind::Basic
            | SchemeKind::Bearer
            | SchemeKind::Http { .. }
            | SchemeKind::Signature { .. } => "Authorization",
        }
    }

    /// The part of the request that carries the credential.
    #[cfg(feature = "client")]
    pub(crate) const fn place(&self) -> Place {
        match self.kind {
            SchemeKind::ApiKey { place, .. } => place,
            SchemeKind::Signature { algorithm: SignatureAlgorithm::RpcHmacSha1, .. } => {
                Place::Query
            }
            SchemeKind::Basic
            | SchemeKind::Bearer
            | SchemeKind::Http { .. }
            | SchemeKind::MutualTls
            | SchemeKind::Signature { .. } => Place::Header,
        }
    }

    /// How the scheme's signatures are computed, if its credentials are signatures.
    #[cfg(any(feature = "client", feature = "signing"))]
    pub(crate) const fn algorithm(&self) -> Option<SignatureAlgorithm> {
        match self.kind {
            SchemeKind::Signature { algorithm, .. } => Some(algorithm),
            _ => None,
        }
    }

    /// The headers that have to come with the credential.
    #[cfg(feature = "server")]
    pub(crate) const fn headers(&self) -> &'static [&'static str] {
        match self.kind {
            SchemeKind::Signature { headers, .. } => headers,
            _ => &[],
        }
    }
}

impl CredentialLimits {
    /// Credentials of every length.
    pub const NONE: Self = Self { min_chars: 0, max_chars: usize::MAX };

    /// Whether a credential has an allowed length.
    #[must_use]
    pub fn admit(&self, credential: &str) -> bool {
        // A text has no more characters than bytes, so that most need no counting.
        if self.min_chars == 0 && credential.len() <= self.max_chars {
            return true;
        }
        let chars = credential.chars().count();
        self.min_chars <= chars && chars <= self.max_chars
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: bool) {
        assert_eq!(CredentialLimits { min_chars: 2, max_chars: 3 }.admit(text), expected, "{text}");
    }

    #[test]
    fn a_credential_is_measured_in_characters() {
        check("é", false);
        check("éé", true);
        check("ééé", true);
        check("éééé", false);
    }

    #[test]
    fn without_limits_every_credential_is_admitted() {
        assert!(
            CredentialLimits::NONE.admit("") && CredentialLimits::NONE.admit(&"x".repeat(100_000))
        );
    }

    #[cfg(any(feature = "server", feature = "client"))]
    #[test]
    fn an_alternative_without_schemes_comes_last() {
        static TOKEN: Scheme =
            Scheme { name: "token", kind: SchemeKind::Bearer, limits: CredentialLimits::NONE };
        static OPERATION: Operation = Operation {
            id: "read",
            method: "GET",
            also: &[],
            rpc: None,
            path: "/",
            security: &[&[], &[Requirement::of(&TOKEN)]],
            consumes: &[],
            faults: &crate::fault::PROBLEMS,
        };
        let sizes: Vec<_> = OPERATION.alternatives().map(<[_]>::len).collect();
        assert_eq!(sizes, [1, 0]);
    }
}

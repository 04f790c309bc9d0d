//! How callers say who they are.

use super::{Docs, Location, Origin};

/// One security scheme.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheme {
    /// Its name in the document.
    pub id: String,
    /// Its Rust name, in snake_case.
    pub name: String,
    /// What it asks for.
    pub kind: SchemeKind,
    /// What it means.
    pub docs: Docs,
    /// Where it stands.
    pub origin: Origin,
    /// The fewest characters of a credential (`x-limits`).
    pub min_chars: Option<u64>,
    /// The most characters of a credential (`x-limits`).
    pub max_chars: Option<u64>,
}

/// What a scheme asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum SchemeKind {
    /// A key in a header, the query or a cookie.
    ApiKey {
        /// Where it stands.
        location: Location,
        /// Its name there.
        name: String,
    },
    /// `Authorization: Bearer`.
    Bearer {
        /// How the token is formed, in words for people (`bearerFormat`).
        format: Option<String>,
    },
    /// `Authorization: Basic`.
    Basic,
    /// `Authorization` with the word of another scheme, which the document writes this way.
    Http {
        /// The scheme's name.
        scheme: String,
    },
    /// `Authorization: Bearer` with a token of OAuth 2.
    OAuth2 {
        /// The ways to get a token, in the document's order.
        flows: Vec<Flow>,
    },
    /// `Authorization: Bearer` with a token of OpenID Connect.
    OpenIdConnect {
        /// Where the provider is described.
        url: String,
    },
    /// A certificate of the caller, which the connection carries and no request does.
    MutualTls,
    /// A signature over the request (`x-signature`).
    Signature {
        /// The algorithm's name in the document.
        algorithm: String,
        /// Headers that must come along.
        headers: Vec<String>,
    },
}

/// One way to get a token of OAuth 2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Its name in the document, such as `clientCredentials`.
    pub name: String,
    /// Where callers are sent to agree.
    pub authorization_url: Option<String>,
    /// Where tokens are given out.
    pub token_url: Option<String>,
    /// Where tokens are renewed.
    pub refresh_url: Option<String>,
    /// The names of what a token can allow, in the document's order.
    pub scopes: Vec<String>,
    /// Where it stands.
    pub origin: Origin,
}

/// A scheme that holds of an operation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Requirement {
    /// Its place in [`Api::schemes`](super::Api::schemes).
    pub scheme: usize,
    /// What the credential has to allow, in the document's order: scopes of OAuth 2 and OpenID Connect, roles of others.
    pub scopes: Vec<String>,
}

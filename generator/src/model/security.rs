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
    /// `Authorization: Bearer`, OAuth 2 and OpenID Connect included.
    Bearer,
    /// `Authorization: Basic`.
    Basic,
    /// A signature over the request (`x-signature`).
    Signature {
        /// The algorithm's name in the document.
        algorithm: String,
        /// Headers that must come along.
        headers: Vec<String>,
    },
}

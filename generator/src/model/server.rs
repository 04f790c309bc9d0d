//! Where an API is served; said for review, no code is made of it.

use super::Origin;

/// A server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// Its URL, with `{variables}`; one that is relative hangs on where the document is.
    pub url: String,
    /// The variables of the URL, in the document's order.
    pub variables: Vec<ServerVariable>,
    /// Where it stands.
    pub origin: Origin,
}

/// A variable of a server's URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// Its name.
    pub name: String,
    /// The value that stands for none.
    pub default: String,
    /// Every value that it may have; empty where it may have any.
    pub values: Vec<String>,
    /// Where it stands.
    pub origin: Origin,
}

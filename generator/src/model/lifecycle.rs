//! How long a thing is meant to stay; said for review, no code is made of it.

use super::Stated;

/// How long a thing is meant to stay, each text as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lifecycle {
    /// The day after which a deprecated thing may be gone (`x-sunset`).
    pub sunset: Option<Stated<String>>,
    /// How settled it is (`x-stability-level`).
    pub stability: Option<Stated<String>>,
}

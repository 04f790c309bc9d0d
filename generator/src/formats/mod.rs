//! What becomes of `format`: which names are known, the type of each, and whether values are held to it.
//!
//! A format that is asserted has a type that refuses what is not of it; one that is annotated is documentation alone.
//! Names that are not known never fail: they are annotated.

mod known;
mod policy;

pub use known::{KNOWN, KnownFormat, RustType};
pub use policy::{Assertion, FormatPolicy, PolicyError};

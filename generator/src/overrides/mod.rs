//! What a `specwright.toml` says of things in a document: their names in Rust, what is kept out, types of one's own.
//!
//! It is put into the document's tree, as the extension that says the same, so that it is read in one way only.

mod apply;
mod said;
mod target;

pub use said::{Dependency, Overrides};

pub(crate) use apply::apply;
pub(crate) use said::Says;

//! The generators.

pub(crate) mod oas3_gen;
pub(crate) mod openapi_generator;
pub(crate) mod openapi_to_rust;
pub(crate) mod progenitor;

use std::io;
use std::path::Path;

/// What is made is a crate by itself.
fn nothing(_folder: &Path) -> io::Result<()> {
    Ok(())
}

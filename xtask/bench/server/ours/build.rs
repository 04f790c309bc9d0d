//! Makes the server, so that what is measured is what the generator of this revision writes.

use specwright::Options;
use specwright::disk::{self, DiskError};
use std::path::Path;

const DOCUMENT: &str = "../openapi.yaml";

fn main() -> Result<(), DiskError> {
    println!("cargo::rerun-if-changed={DOCUMENT}");
    let sources = disk::read_sources(Path::new(DOCUMENT))?;
    specwright::build_with(&sources, &Options::new("orders", "openapi.yaml"));
    Ok(())
}

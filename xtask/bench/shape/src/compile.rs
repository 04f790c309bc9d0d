//! How long `cargo check` takes for each crate alone: its dependencies are checked before.

use crate::synthetic::Shape;
use measure::{Seconds, crates};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How often each crate is checked. The middle time counts.
const ROUNDS: usize = 3;

/// What each shape takes, in the order of the shapes. The shapes take turns.
///
/// # Errors
/// When a crate cannot be written or does not compile.
pub(crate) fn seconds(shapes: &[Shape]) -> io::Result<Vec<Seconds>> {
    let workspace = repository().join("target/bench/shape");
    let packages: Vec<_> = shapes.iter().map(|shape| shape.folder).collect();
    crates::write_workspace(&workspace, &packages)?;
    for shape in shapes {
        write_crate(&workspace.join(shape.folder), shape)?;
    }
    crates::check(&workspace, &packages, ROUNDS)
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn write_crate(folder: &Path, shape: &Shape) -> io::Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    let runtime = repository().join("runtime").canonicalize()?;
    fs::write(folder.join("Cargo.toml"), shape.manifest(&runtime))?;
    for (name, text) in &shape.files {
        fs::write(folder.join("src").join(name), text)?;
    }
    Ok(())
}

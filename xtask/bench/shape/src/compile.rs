//! How long `cargo check` takes for each crate alone: its dependencies are checked before.

use crate::synthetic::Shape;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// How often each crate is checked. The middle time counts.
const ROUNDS: usize = 3;

/// The median seconds for each shape, in the order of the shapes. The shapes take turns.
///
/// # Errors
/// When a crate cannot be written or does not compile.
pub(crate) fn seconds(shapes: &[Shape]) -> io::Result<Vec<f64>> {
    let workspace = folder();
    write_workspace(&workspace, shapes)?;
    for shape in shapes {
        check(&workspace, shape)?;
    }
    let mut times = vec![Vec::new(); shapes.len()];
    for _ in 0..ROUNDS {
        for (shape, times) in shapes.iter().zip(&mut times) {
            touch(&workspace, shape)?;
            let start = Instant::now();
            check(&workspace, shape)?;
            times.push(start.elapsed().as_secs_f64());
        }
    }
    Ok(times.into_iter().map(measure::median).collect())
}

/// Where the crates are written: below the repository's own target folder.
fn folder() -> PathBuf {
    repository().join("target/bench/shape")
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn write_workspace(workspace: &Path, shapes: &[Shape]) -> io::Result<()> {
    let members: Vec<_> = shapes.iter().map(|shape| format!("{:?}", shape.folder)).collect();
    fs::create_dir_all(workspace)?;
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    fs::write(workspace.join("Cargo.toml"), manifest)?;
    for shape in shapes {
        write_crate(&workspace.join(shape.folder), shape)?;
    }
    Ok(())
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

/// Makes cargo check the crate again.
fn touch(workspace: &Path, shape: &Shape) -> io::Result<()> {
    let library = workspace.join(shape.folder).join("src/lib.rs");
    fs::write(&library, fs::read(&library)?)
}

fn check(workspace: &Path, shape: &Shape) -> io::Result<()> {
    let status = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--package", shape.folder, "--target-dir", "target"])
        .current_dir(workspace)
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("CARGO_TARGET_DIR")
        .stdout(Stdio::null())
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other(format!("{} does not compile", shape.folder)))
    }
}

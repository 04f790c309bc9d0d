//! How long `cargo check` takes for each crate alone: its dependencies are checked before.

use crate::synthetic::Shape;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// How often each crate is checked. The middle time counts.
const ROUNDS: usize = 3;

/// What one shape takes.
#[derive(Clone, Copy)]
pub(crate) struct Seconds {
    /// The median time on the clock.
    pub(crate) clock: f64,
    /// The median time of the processor, which other programs disturb less; where the system does not tell, the clock's.
    pub(crate) processor: f64,
}

/// What each shape takes, in the order of the shapes. The shapes take turns.
///
/// # Errors
/// When a crate cannot be written or does not compile.
pub(crate) fn seconds(shapes: &[Shape]) -> io::Result<Vec<Seconds>> {
    let workspace = folder();
    write_workspace(&workspace, shapes)?;
    for shape in shapes {
        check(&workspace, shape)?;
    }
    let mut turns = vec![Vec::new(); shapes.len()];
    for _ in 0..ROUNDS {
        for (shape, turns) in shapes.iter().zip(&mut turns) {
            turns.push(turn(&workspace, shape)?);
        }
    }
    Ok(turns.iter().map(|turns| middle(turns)).collect())
}

fn middle(turns: &[Seconds]) -> Seconds {
    let of = |part: fn(&Seconds) -> f64| measure::median(turns.iter().map(part).collect());
    Seconds { clock: of(|turn| turn.clock), processor: of(|turn| turn.processor) }
}

fn turn(workspace: &Path, shape: &Shape) -> io::Result<Seconds> {
    touch(workspace, shape)?;
    let (before, start) = (processor_seconds(), Instant::now());
    check(workspace, shape)?;
    let clock = start.elapsed().as_secs_f64();
    let processor = processor_seconds().zip(before).map_or(clock, |(after, before)| after - before);
    Ok(Seconds { clock, processor })
}

/// The time that the processor has spent on programs that this one called and that have ended, where Linux tells it.
fn processor_seconds() -> Option<f64> {
    const TICKS_IN_A_SECOND: f64 = 100.0;
    let line = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = line.rsplit_once(')')?;
    let ticks: f64 = fields.split_whitespace().nth(13)?.parse().ok()?;
    Some(ticks / TICKS_IN_A_SECOND)
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

//! How long `cargo check` takes for each crate of a workspace alone: its dependencies are checked before.

use crate::median;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// What one crate takes.
#[derive(Clone, Copy, Debug)]
pub struct Seconds {
    /// The median time on the clock.
    pub clock: f64,
    /// The median time of the processor, which other programs disturb less; where the system does not tell, the clock's.
    pub processor: f64,
}

/// What each package of a workspace takes, in the order of the packages, which take turns. Each is in a folder of its name.
///
/// # Errors
/// When a crate cannot be read or does not compile.
pub fn check(workspace: &Path, packages: &[&str], rounds: usize) -> io::Result<Vec<Seconds>> {
    for package in packages {
        run(workspace, package)?;
    }
    let mut turns = vec![Vec::with_capacity(rounds); packages.len()];
    for _ in 0..rounds {
        for (package, turns) in packages.iter().zip(&mut turns) {
            turns.push(turn(workspace, package)?);
        }
    }
    Ok(turns.iter().map(|turns| middle(turns)).collect())
}

/// Writes the manifest of a workspace.
///
/// # Errors
/// When a file cannot be written.
pub fn write_workspace(workspace: &Path, packages: &[&str]) -> io::Result<()> {
    let members: Vec<_> = packages.iter().map(|package| format!("{package:?}")).collect();
    fs::create_dir_all(workspace)?;
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    fs::write(workspace.join("Cargo.toml"), manifest)
}

fn middle(turns: &[Seconds]) -> Seconds {
    let of = |part: fn(&Seconds) -> f64| median(turns.iter().map(part).collect());
    Seconds { clock: of(|turn| turn.clock), processor: of(|turn| turn.processor) }
}

fn turn(workspace: &Path, package: &str) -> io::Result<Seconds> {
    touch(workspace, package)?;
    let (before, start) = (processor_seconds(), Instant::now());
    run(workspace, package)?;
    let clock = start.elapsed().as_secs_f64();
    let processor = processor_seconds().zip(before).map_or(clock, |(after, before)| after - before);
    Ok(Seconds { clock, processor })
}

/// The time that the processor has spent on programs that this one called and that have ended, where Linux tells it.
fn processor_seconds() -> Option<f64> {
    const TICKS_IN_A_SECOND: f64 = 100.0;
    let line = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = line.rsplit_once(')')?;
    let mut ticks = fields.split_whitespace().skip(13).map_while(|field| field.parse::<f64>().ok());
    // The first is the time in programs, the second the time in the system for them.
    Some((ticks.next()? + ticks.next()?) / TICKS_IN_A_SECOND)
}

/// Makes cargo check the crate again.
fn touch(workspace: &Path, package: &str) -> io::Result<()> {
    let library = workspace.join(package).join("src/lib.rs");
    fs::write(&library, fs::read(&library)?)
}

fn run(workspace: &Path, package: &str) -> io::Result<()> {
    let status = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--package", package, "--target-dir", "target"])
        .current_dir(workspace)
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("CARGO_TARGET_DIR")
        .stdout(Stdio::null())
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other(format!("{package} does not compile")))
    }
}

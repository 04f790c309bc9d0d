//! Clients compile for WebAssembly.

use std::process::Command;

use anyhow::{Context, Result};

use super::{Outcome, Session, Step};

/// The runtime's client for the target of browsers.
pub const STEP: Step =
    Step { name: "wasm", promise: "the runtime's client compiles for WebAssembly", run };

/// The target; `rustup target add` installs it.
const TARGET: &str = "wasm32-unknown-unknown";

/// With the usual transport, and with transports of one's own alone.
const FEATURES: [&str; 2] = ["reqwest,tower", "client"];

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    if !is_installed()? {
        return Ok(Outcome::Skipped(format!("the target {TARGET} is not installed")));
    }
    let package = ["check", "--quiet", "-p", "specwright-runtime", "--target", TARGET];
    session.cargo_each(FEATURES.map(|features| [&package[..], &["--features", features]].concat()))
}

/// Whether the compiler has the target's standard library.
fn is_installed() -> Result<bool> {
    let output = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", TARGET])
        .output()
        .context("rustc does not start")?;
    let folder = String::from_utf8_lossy(&output.stdout);
    Ok(output.status.success() && std::path::Path::new(folder.trim()).is_dir())
}

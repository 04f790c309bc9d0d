//! Which programs of a workspace the compiler refuses.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::codegen::scratch::Scratch;

/// One line of what cargo prints.
#[derive(Deserialize)]
struct Line {
    reason: String,
    target: Option<Target>,
    manifest_path: Option<String>,
    message: Option<Message>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Message {
    level: String,
    rendered: Option<String>,
}

/// The programs that do not compile, as `package/program`.
pub fn broken(scratch: &Scratch<'_>) -> Result<BTreeSet<String>> {
    let mut cargo = scratch.cargo("check");
    cargo.args(["--keep-going", "--message-format=json"]);
    let answer = cargo.output().context("cannot start cargo")?;
    let (mut broken, mut checked) = (BTreeSet::new(), 0);
    for line in String::from_utf8_lossy(&answer.stdout).lines() {
        let Ok(line) = serde_json::from_str::<Line>(line) else { continue };
        let Line { reason, target: Some(target), manifest_path: Some(path), message } = line else {
            continue;
        };
        checked += usize::from(reason == "compiler-artifact");
        let Some(message) = message.filter(|message| message.level == "error") else { continue };
        ensure!(
            target.kind.iter().any(|kind| kind == "bin"),
            "{path} does not compile: {}",
            message.rendered.unwrap_or_default()
        );
        broken.insert(format!("{}/{}", package(&path), target.name));
    }
    let said = String::from_utf8_lossy(&answer.stderr);
    ensure!(checked > 0, "nothing was compiled: {said}");
    Ok(broken)
}

/// The folder of a manifest, which is called like its package.
fn package(manifest: &str) -> &str {
    manifest.trim_end_matches("/Cargo.toml").rsplit('/').next().unwrap_or(manifest)
}

//! Other generators, each in a known edition, installed under `target/peers` where it is absent.

use crate::tool::{Tool, run};
use crate::{repository, scratch};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A generator from the registry.
struct Peer {
    package: &'static str,
    version: &'static str,
    parts: &'static str,
    command: fn(&Path, &Path, &Path) -> io::Result<Command>,
}

const PEERS: [Peer; 2] = [
    Peer { package: "oas3-gen", version: "0.29.0", parts: "types and client", command: oas3_gen },
    Peer {
        package: "openapi-to-rust",
        version: "0.23.0",
        parts: "types and client",
        command: openapi_to_rust,
    },
];

/// Every peer, or the name of one that cannot be installed.
pub(crate) fn all() -> impl Iterator<Item = Result<Tool, String>> {
    PEERS.iter().map(|peer| {
        let name = format!("{} {}", peer.package, peer.version);
        let program = installed(peer).map_err(|_| name.clone())?;
        let command = move |document: &Path, out: &Path| (peer.command)(&program, document, out);
        Ok(Tool { name, parts: peer.parts, command: Box::new(command) })
    })
}

fn installed(peer: &Peer) -> io::Result<PathBuf> {
    let root = repository().join("target/peers");
    let program = root.join("bin").join(peer.package);
    let shown = Command::new(&program).arg("--version").output();
    let is_there = shown.is_ok_and(|shown| {
        String::from_utf8_lossy(&shown.stdout).trim_end().ends_with(peer.version)
    });
    if !is_there {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["install", "--quiet", "--locked", "--force", peer.package]);
        cargo.args(["--version", peer.version, "--root"]).arg(&root);
        run(cargo.env_remove("CARGO_TARGET_DIR"))?;
    }
    program.canonicalize()
}

fn oas3_gen(program: &Path, document: &Path, out: &Path) -> io::Result<Command> {
    let mut command = Command::new(program);
    command.args(["generate", "client-mod", "--input"]).arg(document).arg("--output").arg(out);
    Ok(command)
}

/// This one is told by a file what to do.
fn openapi_to_rust(program: &Path, document: &Path, out: &Path) -> io::Result<Command> {
    let config = scratch()?.join("openapi-to-rust.toml");
    let text = format!(
        "[generator]\nspec_path = {document:?}\noutput_dir = {out:?}\nmodule_name = \"api\"\n\n\
         [features]\nenable_async_client = true\n"
    );
    fs::write(&config, text)?;
    let mut command = Command::new(program);
    command.arg("generate").arg("--config").arg(config);
    Ok(command)
}

//! oas3-gen makes a crate of its own where it is told to.

use super::nothing;
use crate::{Peer, Sign, Tool};
use std::io;
use std::path::Path;
use std::process::Command;

const TOOL: Tool = Tool::of_cargo("oas3-gen", "0.29.0");

/// One function of a client for each operation.
pub(crate) const CLIENT: Peer = Peer {
    tool: TOOL,
    sign: Sign { place: "client.rs", before: "pub async fn ", again: None },
    ask: client,
    pack: nothing,
};

/// One handler for each method of a trait.
pub(crate) const SERVER: Peer = Peer {
    tool: TOOL,
    sign: Sign { place: "server.rs", before: "pub async fn ", again: None },
    ask: server,
    pack: nothing,
};

fn client(command: &mut Command, document: &Path, folder: &Path) -> io::Result<()> {
    ask(command, "client-mod", document, folder)
}

fn server(command: &mut Command, document: &Path, folder: &Path) -> io::Result<()> {
    ask(command, "server-mod", document, folder)
}

fn ask(command: &mut Command, mode: &str, document: &Path, folder: &Path) -> io::Result<()> {
    command.args(["generate", mode, "--workspace", "--input"]).arg(document);
    command.arg("--output").arg(folder);
    Ok(())
}

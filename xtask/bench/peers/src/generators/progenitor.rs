//! progenitor makes a crate with a client. It has no server.

use super::nothing;
use crate::{Peer, Sign, Tool};
use std::io;
use std::path::Path;
use std::process::Command;

/// One function for each operation.
pub(crate) const CLIENT: Peer = Peer {
    tool: Tool::of_cargo("cargo-progenitor", "0.15.1"),
    sign: Sign { place: "lib.rs", before: "pub async fn ", again: None },
    ask: client,
    pack: nothing,
};

fn client(command: &mut Command, document: &Path, folder: &Path) -> io::Result<()> {
    command.args(["progenitor", "--name", "measured", "--version", "0.0.0", "--input"]);
    command.arg(document).arg("--output").arg(folder);
    Ok(())
}

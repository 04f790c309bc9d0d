//! openapi-generator, with its `rust` client over reqwest and its `rust-axum` server. Each is a crate.

use super::nothing;
use crate::{Peer, Sign, Tool};
use std::io;
use std::path::Path;
use std::process::Command;

const TOOL: Tool = Tool::of_maven("org.openapitools", "openapi-generator-cli", "7.25.0");

/// One function for each operation and each of its tags.
pub(crate) const CLIENT: Peer = Peer {
    tool: TOOL,
    sign: Sign { place: "apis/", before: "pub async fn ", again: None },
    ask: client,
    pack: nothing,
};

/// One handler for each method of its traits.
pub(crate) const SERVER: Peer = Peer {
    tool: TOOL,
    sign: Sign { place: "server/", before: "async fn ", again: None },
    ask: server,
    pack: nothing,
};

fn client(command: &mut Command, document: &Path, folder: &Path) -> io::Result<()> {
    ask(command, "rust", document, folder)
}

fn server(command: &mut Command, document: &Path, folder: &Path) -> io::Result<()> {
    ask(command, "rust-axum", document, folder)
}

/// Its own check of documents is off, as its error message proposes: it refuses some that it can make crates of.
/// The version of a document is not always one that cargo takes.
fn ask(command: &mut Command, generator: &str, document: &Path, folder: &Path) -> io::Result<()> {
    command.args(["generate", "--generator-name", generator, "--skip-validate-spec"]);
    command.args(["--additional-properties", "packageName=measured,packageVersion=0.0.0"]);
    command.arg("--input-spec").arg(document).arg("--output").arg(folder);
    Ok(())
}

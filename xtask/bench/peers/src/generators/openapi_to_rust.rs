//! openapi-to-rust is told by a file what to do. It makes a module, and a file that says what that depends on.

use crate::document;
use crate::{Peer, Sign, Tool};
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

const TOOL: Tool = Tool::of_cargo("openapi-to-rust", "0.23.0");

/// One function for each operation, and further ones for its other media types.
pub(crate) const CLIENT: Peer = Peer {
    tool: TOOL,
    sign: Sign { place: "client.rs", before: "pub async fn ", again: Some("///Select `") },
    ask: client,
    pack,
};

/// One method of its traits for each operation.
pub(crate) const SERVER: Peer = Peer {
    tool: TOOL,
    sign: Sign { place: "server/api.rs", before: "    async fn ", again: None },
    ask: server,
    pack,
};

fn client(command: &mut Command, document: &Path, folder: &Path) -> io::Result<()> {
    ask(command, "enable_async_client = true\n", document, folder)
}

/// It hosts what is listed: every operation of the document.
fn server(command: &mut Command, document: &Path, folder: &Path) -> io::Result<()> {
    let operations = document::operations(document)?;
    let parts = format!(
        "enable_async_client = false\n\n[server]\nframework = \"axum\"\noperations = {operations:?}\n"
    );
    ask(command, &parts, document, folder)
}

fn ask(command: &mut Command, parts: &str, document: &Path, folder: &Path) -> io::Result<()> {
    let (config, sources) = (folder.join("openapi-to-rust.toml"), folder.join("src"));
    let text = format!(
        "[generator]\nspec_path = {document:?}\noutput_dir = {sources:?}\nmodule_name = \"api\"\n\n\
         [features]\n{parts}"
    );
    fs::write(&config, text)?;
    command.arg("generate").arg("--config").arg(config);
    Ok(())
}

/// Makes a crate of the module and what it depends on.
fn pack(folder: &Path) -> io::Result<()> {
    let head = "[package]\nname = \"measured\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n";
    let sources = folder.join("src");
    let dependencies = fs::read_to_string(sources.join("REQUIRED_DEPS.toml"))?;
    fs::write(folder.join("Cargo.toml"), format!("{head}{dependencies}"))?;
    fs::rename(sources.join("mod.rs"), sources.join("lib.rs"))
}

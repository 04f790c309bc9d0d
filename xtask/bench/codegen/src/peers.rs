//! Other generators as tools, each asked for a part at a time.

use crate::tool::Tool;
use peers::{CLIENTS, Peer, SERVERS};
use std::path::Path;

/// The one that is not run: for this document it takes minutes of the processor each time, so that it hides the others.
const TAKES_MINUTES: &str = "openapi-generator-cli";

/// Every peer, or why one is left out.
pub(crate) fn all() -> impl Iterator<Item = Result<Tool, String>> {
    let clients = CLIENTS.iter().map(|peer| tool(peer, "types and client"));
    clients.chain(SERVERS.iter().map(|peer| tool(peer, "types and server")))
}

fn tool(peer: &'static Peer, parts: &'static str) -> Result<Tool, String> {
    let name = peer.tool.name();
    if peer.tool.package == TAKES_MINUTES {
        return Err(format!("{name}, {parts}: takes more than three minutes of the processor"));
    }
    let program = peer.tool.installed().map_err(|fault| format!("{name}: {fault}"))?;
    let command = move |document: &Path, out: &Path| peer.command(&program, document, out);
    Ok(Tool { name, parts, command: Box::new(command) })
}

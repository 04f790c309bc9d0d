//! Other generators, each in a known edition, and what is asked of them: a client, or a server, with its types.

pub mod document;
mod generators;
mod tool;

use generators::{oas3_gen, openapi_generator, openapi_to_rust, progenitor};
use std::io;
use std::path::Path;
use std::process::Command;

pub use tool::{Program, Tool};

/// Those that make a client.
pub static CLIENTS: [Peer; 4] =
    [oas3_gen::CLIENT, openapi_to_rust::CLIENT, openapi_generator::CLIENT, progenitor::CLIENT];

/// Those that make a server.
pub static SERVERS: [Peer; 3] =
    [oas3_gen::SERVER, openapi_to_rust::SERVER, openapi_generator::SERVER];

/// A generator that is asked for one part.
#[derive(Debug)]
pub struct Peer {
    /// The generator.
    pub tool: Tool,
    /// How its crates show their operations.
    pub sign: Sign,
    ask: Ask,
    pack: fn(&Path) -> io::Result<()>,
}

/// Gives a command its arguments: for a document, and for the folder to write into.
type Ask = fn(&mut Command, &Path, &Path) -> io::Result<()>;

/// How the sources of a crate show their operations.
#[derive(Clone, Copy, Debug)]
pub struct Sign {
    /// How the paths of the files that have them start, below `src`.
    pub place: &'static str,
    /// What stands before each of them in its line. Where the same line stands twice, it is the same operation.
    pub before: &'static str,
    /// What stands in the line of one that is another way to call an operation, where there are such.
    pub again: Option<&'static str>,
}

impl Peer {
    /// The command that makes its crate of a document, in a folder that is there.
    ///
    /// # Errors
    /// When the document cannot be read, or what the generator reads not be written.
    pub fn command(
        &self,
        program: &Program,
        document: &Path,
        folder: &Path,
    ) -> io::Result<Command> {
        let mut command = program.command();
        (self.ask)(&mut command, document, folder)?;
        Ok(command)
    }

    /// Does to what was made what the generator tells its user to do, so that it is a crate.
    ///
    /// # Errors
    /// When a file is not there, or cannot be written.
    pub fn pack(&self, folder: &Path) -> io::Result<()> {
        (self.pack)(folder)
    }
}

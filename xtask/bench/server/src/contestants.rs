//! The programs that are compared.

mod by_hand;
mod ours;

use std::io::{self, BufRead, BufReader, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use axum::Router;

/// A program that serves orders.
#[derive(Clone, Debug)]
pub(crate) struct Contestant {
    /// What reports call it.
    pub(crate) name: String,
    program: PathBuf,
    arguments: Vec<String>,
    /// Whether it can answer in memory, where its instructions are counted.
    pub(crate) answers_in_memory: bool,
}

/// What stands for a contestant where requests are made only.
pub(crate) const NOBODY: &str = "nobody";

/// The router of a contestant in this program; none for the one who does not answer.
///
/// # Errors
/// When nobody has the name.
pub(crate) fn router(name: &str) -> io::Result<Option<Router>> {
    match name {
        "specwright" => Ok(Some(ours::router())),
        "by hand" => Ok(Some(by_hand::router())),
        NOBODY => Ok(None),
        other => Err(io::Error::other(format!("nobody is called {other}"))),
    }
}

/// What other generators make of the same document, built by `peers/make.sh`, and whether it can answer in memory.
const PEERS: [(&str, bool); 3] =
    [("openapi-to-rust", true), ("openapi-generator", true), ("ogen", false)];

/// Where the programs of peers stand, from the folder that this program was started in.
const PROGRAMS: &str = "target/peers/programs";

/// All contestants: ours, what is written by hand, and the peers that are there.
///
/// # Errors
/// When this program does not know where it is, or the output takes nothing.
pub(crate) fn all(out: &mut impl Write) -> io::Result<Vec<Contestant>> {
    let own = ["specwright", "by hand"].map(Contestant::own);
    let mut all = own.into_iter().collect::<io::Result<Vec<_>>>()?;
    for (name, answers_in_memory) in PEERS {
        let program = Path::new(PROGRAMS).join(name);
        if program.is_file() {
            all.push(Contestant {
                name: name.to_owned(),
                program,
                arguments: Vec::new(),
                answers_in_memory,
            });
        } else {
            writeln!(out, "SKIPPED: {name}; `bash xtask/bench/server/peers/make.sh` builds it")?;
        }
    }
    Ok(all)
}

impl Contestant {
    /// One of this program.
    ///
    /// # Errors
    /// When this program does not know where it is.
    pub(crate) fn own(name: &str) -> io::Result<Self> {
        Ok(Self {
            name: name.to_owned(),
            program: std::env::current_exe()?,
            arguments: vec![name.to_owned()],
            answers_in_memory: true,
        })
    }

    /// The program, called with its own arguments and more.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).args(arguments);
        command
    }

    /// Starts to serve.
    ///
    /// # Errors
    /// When it does not say where.
    pub(crate) fn serve(&self) -> io::Result<Served> {
        let mut child =
            self.command(&["serve"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        if let Some(out) = child.stdout.take() {
            BufReader::new(out).read_line(&mut line)?;
        }
        match line.trim().parse() {
            Ok(address) => Ok(Served { child, address }),
            Err(_) => Err(io::Error::other(format!("{} says {line:?}", self.name))),
        }
    }
}

/// A contestant that answers on the loopback until this is dropped.
pub(crate) struct Served {
    child: Child,
    /// Where it answers.
    pub(crate) address: SocketAddr,
}

impl Drop for Served {
    fn drop(&mut self) {
        // It ends when its input does; a contestant that does not is ended.
        drop(self.child.stdin.take());
        if self.child.kill().is_ok() {
            let _ = self.child.wait();
        }
    }
}

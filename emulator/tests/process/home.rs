//! What processes share: a database and a configuration.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use app_emulator::config::DEFAULT;
use tempfile::TempDir;

use crate::emulator::Emulator;
use crate::support::postgres::Cluster;

/// A database and a configuration.
pub(crate) struct Home {
    folder: TempDir,
    /// Where the database is, unless it is embedded.
    pub(crate) url: Option<String>,
}

impl Home {
    /// A home with an embedded database.
    pub(crate) fn file() -> Self {
        Self::new(None)
    }

    /// A home with a database of the engine that all tests share.
    pub(crate) async fn database() -> Option<Self> {
        Some(Self::new(Some(Cluster::shared()?.database().await)))
    }

    /// A home with the database of this URL, or with an embedded one.
    pub(crate) fn new(url: Option<String>) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), url }.with_configuration(DEFAULT)
    }

    /// The same with another configuration.
    pub(crate) fn with_configuration(self, text: &str) -> Self {
        fs::write(self.folder.path().join("emulator.toml"), text).unwrap();
        self
    }

    /// The same without a quota that anybody reaches.
    pub(crate) fn without_quotas(self) -> Self {
        self.with_configuration(&with_quotas(1_000_000))
    }

    /// The command that starts a process here, on a free port.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_app-emulator"));
        self.arguments(&mut command);
        command
    }

    /// Adds the arguments of a process here to a command.
    pub(crate) fn arguments(&self, command: &mut Command) {
        command.args(["--listen", "127.0.0.1:0", "--data"]).arg(self.data());
        command.arg("--config").arg(self.folder.path().join("emulator.toml"));
        if let Some(url) = &self.url {
            command.args(["--database", url]);
        }
        command.env_remove("RUST_LOG").env_remove("APP_EMULATOR_DATABASE");
    }

    /// Starts a process, and waits until it listens.
    pub(crate) fn start(&self) -> Emulator {
        Emulator::start(&mut self.command())
    }

    /// The folder of the embedded database.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The file of the embedded database.
    pub(crate) fn database_file(&self) -> PathBuf {
        self.data().join("applications.db")
    }
}

/// The default configuration with this quota at every API.
pub(crate) fn with_quotas(quota: u32) -> String {
    let (head, limits) = DEFAULT.split_once("[limits]").unwrap();
    let (head, _) = head.split_once("[quota]").unwrap();
    let lines = ["apig", "rtc", "roma", "ims"].map(|api| format!("{api} = {quota}\n")).concat();
    format!("{head}[quota]\n{lines}[limits]{limits}")
}

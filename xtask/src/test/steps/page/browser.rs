//! Headless Chromium.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::process;
use crate::repository::Repository;
use crate::test::tools;

/// A browser, and the folder that its files go to.
pub struct Browser {
    program: PathBuf,
    folder: PathBuf,
}

/// What systems call Chromium.
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

impl Browser {
    /// The browser of this machine, if it has one.
    pub fn find(repository: &Repository, folder: &Path) -> Option<Self> {
        let program = NAMES.iter().find_map(|name| tools::find(repository, name))?;
        Some(Self { program, folder: folder.to_path_buf() })
    }

    /// The document of a page once it was shown, as HTML.
    pub fn document(&self, name: &str, page: &str) -> Result<String> {
        process::read(self.command(name, page)?.arg("--dump-dom").arg(self.address(name)))
    }

    /// What a page looks like, as a PNG.
    pub fn picture(&self, name: &str, page: &str, scheme: Scheme) -> Result<Vec<u8>> {
        let picture = self.folder.join(format!("{name}-{}.png", scheme.name()));
        let mut command = self.command(name, page)?;
        command.arg(scheme.setting()).arg("--window-size=1000,1400");
        command.arg(format!("--screenshot={}", picture.display())).arg(self.address(name));
        process::read(&mut command)?;
        fs::read(&picture).with_context(|| format!("cannot read {}", picture.display()))
    }

    /// A browser of its own without a network, after the page was written. The sandbox is left out since it
    /// needs rights that a container lacks; all that is shown was made here.
    fn command(&self, name: &str, page: &str) -> Result<Command> {
        let file = self.folder.join(format!("{name}.html"));
        fs::write(&file, page).with_context(|| format!("cannot write {}", file.display()))?;
        let mut command = Command::new(&self.program);
        command.args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
        ]);
        command.arg("--host-resolver-rules=MAP * ~NOTFOUND");
        command.arg(format!("--user-data-dir={}", self.folder.join("profile").display()));
        Ok(command)
    }

    fn address(&self, name: &str) -> String {
        format!("file://{}", self.folder.join(format!("{name}.html")).display())
    }
}

/// The colours that a reader asked for.
#[derive(Clone, Copy)]
pub enum Scheme {
    Dark,
    Light,
}

impl Scheme {
    fn name(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
        }
    }

    fn setting(self) -> &'static str {
        match self {
            Self::Dark => "--blink-settings=preferredColorScheme=0",
            Self::Light => "--blink-settings=preferredColorScheme=1",
        }
    }
}

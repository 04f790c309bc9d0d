//! Documents of other people become crates that compile.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use specwright::{Options, RuntimeSource};

use super::{Outcome, Session, Step};
use crate::codegen::maker;
use crate::process;

/// Crates outside the root workspace.
pub const STEP: Step =
    Step { name: "corpus", promise: "foreign documents become crates that compile", run };

/// The crates and their documents, from `../shared`.
const MINI: (&str, &str) = ("petstore-mini", "corpus/petstore-mini.json");
const EXPANDED: (&str, &str) = ("petstore-expanded", "corpus/petstore-expanded.yaml");

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let Some(shared) = session.repository.shared() else {
        return Ok(Outcome::Skipped("the folder ../shared is not there".to_owned()));
    };
    let corpus = session.repository.target().join("corpus");
    let runtime = RuntimeSource::Path(session.repository.path("runtime").display().to_string());
    let beside = Workspace { folder: corpus.join("beside"), runtime, crates: &[MINI, EXPANDED] };
    let embedded = Workspace {
        folder: corpus.join("embedded"),
        runtime: RuntimeSource::Embedded,
        crates: &[EXPANDED],
    };
    let beside = beside.check(session, &shared)?;
    let embedded = embedded.check(session, &shared)?;
    Ok(if beside == Outcome::Passed { embedded } else { beside })
}

/// Crates that find the runtime in the same way, in a workspace of their own.
struct Workspace {
    folder: PathBuf,
    runtime: RuntimeSource,
    crates: &'static [(&'static str, &'static str)],
}

impl Workspace {
    /// Makes the crates and compiles them.
    fn check(&self, session: &mut Session<'_>, shared: &Path) -> Result<Outcome> {
        self.prepare(session)?;
        for (crate_name, document) in self.crates {
            let outcome = maker::make(shared, &self.options(crate_name, document))?;
            session.output.write_all(outcome.findings.as_bytes())?;
            let Some(made) = outcome.made else { return Ok(Outcome::Failed) };
            maker::write(&self.folder.join(crate_name), &made.files)?;
        }
        let mut cargo = process::cargo(session.repository);
        cargo.current_dir(&self.folder).args(["check", "--quiet", "--workspace", "--all-features"]);
        session.run(&mut cargo)
    }

    /// An empty workspace with a lock file that names the versions that are compiled already.
    fn prepare(&self, session: &Session<'_>) -> Result<()> {
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)?;
        }
        fs::create_dir_all(&self.folder)?;
        let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n";
        fs::write(self.folder.join("Cargo.toml"), manifest)?;
        let lock = session.repository.path("Cargo.lock");
        fs::copy(lock, self.folder.join("Cargo.lock")).context("cannot copy Cargo.lock")?;
        Ok(())
    }

    fn options(&self, crate_name: &str, document: &str) -> Options {
        Options {
            crate_name: crate_name.to_owned(),
            version: "0.1.0".to_owned(),
            runtime: self.runtime.clone(),
            document: document.to_owned(),
        }
    }
}

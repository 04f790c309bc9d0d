//! Documents of other people become crates that compile.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use specwright::{Options, RuntimeSource};

use super::{Outcome, Session, Step};
use crate::codegen::maker::{self, Recipe};
use crate::process;
use crate::verdict::Verdict;

/// Crates outside the workspace, with the runtime beside them and with it inside.
pub const STEP: Step =
    Step { name: "corpus", promise: "foreign documents become crates that compile", run };

const DOCUMENTS: [(&str, &str); 2] =
    [("petstore-mini", "petstore-mini.json"), ("petstore-expanded", "petstore-expanded.yaml")];

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let Some(shared) = session.repository.shared() else {
        return Ok(Outcome::Skipped("the folder ../shared is not there".to_owned()));
    };
    let folder = session.repository.target().join("corpus");
    prepare(session, &folder)?;
    let mut outcome = Outcome::Passed;
    for (name, file) in DOCUMENTS {
        for (suffix, runtime) in [("", session.runtime()), ("-alone", RuntimeSource::Embedded)] {
            let crate_name = format!("{name}{suffix}");
            let options =
                Options { crate_name: crate_name.clone(), version: "0.1.0".to_owned(), runtime };
            let recipe = Recipe { spec: format!("corpus/{file}"), options };
            let verdict = make_and_check(session, &shared, &recipe, &folder.join(crate_name))?;
            if verdict == Verdict::Faulty {
                outcome = Outcome::Failed;
            }
        }
    }
    Ok(outcome)
}

impl Session<'_> {
    /// The runtime of this working tree.
    fn runtime(&self) -> RuntimeSource {
        RuntimeSource::Path(self.repository.path("runtime").display().to_string())
    }
}

/// An empty folder with a lock file that names the versions that are compiled already.
fn prepare(session: &Session<'_>, folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    fs::write(folder.join("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n")?;
    fs::copy(session.repository.path("Cargo.lock"), folder.join("Cargo.lock"))
        .context("cannot copy Cargo.lock")?;
    Ok(())
}

fn make_and_check(
    session: &mut Session<'_>,
    shared: &Path,
    recipe: &Recipe,
    folder: &Path,
) -> Result<Verdict> {
    let outcome = maker::make(shared, recipe)?;
    session.output.write_all(outcome.findings.as_bytes())?;
    let Some(made) = outcome.made else { return Ok(Verdict::Faulty) };
    maker::write(folder, &made.files)?;
    let mut cargo = process::cargo(session.repository);
    cargo.current_dir(folder).args(["check", "--quiet", "--all-features"]);
    process::run(&mut cargo, session.output)
}

//! Documents of other people, and nasty ones of our own, become crates that compile without a warning.

use std::path::Path;

use anyhow::Result;
use specwright::Options;

use super::{Outcome, Session, Step};
use crate::codegen::maker;
use crate::codegen::scratch::Scratch;
use crate::corpus::sample;
use crate::verdict::Verdict;

/// Crates outside the root workspace.
pub const STEP: Step =
    Step { name: "corpus", promise: "foreign and nasty documents become crates that compile", run };

/// The crate that is made with the runtime's sources beside it, and its document in `../shared`.
const ALONE: (&str, &str) = ("petstore-expanded", "corpus/petstore-expanded.yaml");

fn run(session: &mut Session<'_>) -> Result<Outcome> {
    let nasty = sample::nasty(session.repository, session.output)?;
    if nasty != Verdict::Fine {
        return Ok(Outcome::Failed);
    }
    let Some(shared) = session.repository.shared() else {
        return Ok(Outcome::Skipped("the folder ../shared is not there".to_owned()));
    };
    let small = sample::small(session.repository, &shared, session.output)?;
    match small {
        Verdict::Fine => alone(session, &shared),
        _ => Ok(Outcome::Failed),
    }
}

/// Makes and compiles the crate that needs no other folder.
fn alone(session: &mut Session<'_>, shared: &Path) -> Result<Outcome> {
    let scratch = Scratch::new(session.repository, "corpus-alone")?;
    let (crate_name, document) = ALONE;
    let options = Options::new(crate_name, document);
    let outcome = maker::make_document(shared, &options)?;
    session.output.write_all(outcome.findings.as_bytes())?;
    let Some(made) = outcome.made else { return Ok(Outcome::Failed) };
    scratch.add(crate_name, &made.files)?;
    session.run(&mut scratch.cargo("check"))
}

//! Documents of other people become crates that compile.

use std::path::Path;

use anyhow::Result;
use specwright::{Options, RuntimeSource};

use super::{Outcome, Session, Step};
use crate::codegen::maker;
use crate::codegen::scratch::Scratch;

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
    let runtime = Scratch::runtime(session.repository);
    let beside = Corpus { name: "corpus", runtime, crates: &[MINI, EXPANDED] };
    let embedded =
        Corpus { name: "corpus-alone", runtime: RuntimeSource::Embedded, crates: &[EXPANDED] };
    let beside = beside.check(session, &shared)?;
    let embedded = embedded.check(session, &shared)?;
    Ok(if beside == Outcome::Passed { embedded } else { beside })
}

/// Crates that find the runtime in the same way.
struct Corpus {
    name: &'static str,
    runtime: RuntimeSource,
    crates: &'static [(&'static str, &'static str)],
}

impl Corpus {
    /// Makes the crates and compiles them.
    fn check(&self, session: &mut Session<'_>, shared: &Path) -> Result<Outcome> {
        let scratch = Scratch::new(session.repository, self.name)?;
        for (crate_name, document) in self.crates {
            let outcome = maker::make(shared, &self.options(crate_name, document))?;
            session.output.write_all(outcome.findings.as_bytes())?;
            let Some(made) = outcome.made else { return Ok(Outcome::Failed) };
            scratch.add(crate_name, &made.files)?;
        }
        session.run(&mut scratch.cargo("check"))
    }

    fn options(&self, crate_name: &str, document: &str) -> Options {
        Options { runtime: self.runtime.clone(), ..Options::new(crate_name, document) }
    }
}

//! The part of the corpus that is small enough for every day, and the documents that were written to be nasty.

use std::io::Write;
use std::path::Path;

use anyhow::Result;
use specwright::{Options, SourceSet};

use super::compiler::Said;
use super::document::{self, Document};
use super::made::Made;
use super::row::{Row, State};
use super::spent::Spent;
use super::{summary, table};
use crate::codegen::maker;
use crate::codegen::scratch::Scratch;
use crate::repository::Repository;
use crate::verdict::Verdict;

/// The size in bytes up to which a document of the corpus belongs to the sample.
const SMALL: u64 = 64_000;

/// Documents with all that is hard to name, to hold and to show.
const NASTY: &str = "generator/tests/data/nasty";

/// Every nasty document must become a crate about which neither the compiler nor clippy has a word to say.
pub fn nasty(repository: &Repository, output: &mut dyn Write) -> Result<Verdict> {
    let documents = document::all(&repository.path(NASTY), "")?;
    let rows = rows(repository, "nasty", &documents)?;
    write!(output, "{}", table::draw(&rows))?;
    Ok(Verdict::fine_if(!rows.is_empty() && rows.iter().all(|row| row.state.is_fine())))
}

/// The small documents of the corpus must be as the committed summary has them, or better.
pub fn small(repository: &Repository, shared: &Path, output: &mut dyn Write) -> Result<Verdict> {
    let mut documents = document::all(&shared.join("corpus"), "")?;
    documents.retain(|document| document.bytes <= SMALL);
    let rows = rows(repository, "sample", &documents)?;
    write!(output, "{}", table::draw(&rows))?;
    summary::compare(&summary::committed(repository)?, &rows, false, output)
}

/// Makes all crates in this process, and asks clippy about all of them at once.
fn rows(repository: &Repository, name: &str, documents: &[Document]) -> Result<Vec<Row>> {
    let scratch = Scratch::new(repository, name)?;
    let rows = documents.iter().map(|document| made(repository, &scratch, document));
    let mut rows = rows.collect::<Result<Vec<Row>>>()?;
    let mut cargo = scratch.cargo("clippy");
    let answer =
        cargo.args(["--lib", "--examples", "--keep-going", "--message-format=json"]).output()?;
    let said = Said::of_each(&String::from_utf8_lossy(&answer.stdout));
    for (row, document) in rows.iter_mut().zip(documents) {
        let target = document.crate_name().replace('-', "_");
        if let Some(said) = said.get(&target) {
            row.judge(said.clone());
        }
    }
    let is_silent = rows.iter().all(|row| row.said.errors == 0);
    anyhow::ensure!(
        answer.status.success() || !is_silent,
        "{}",
        String::from_utf8_lossy(&answer.stderr)
    );
    Ok(rows)
}

fn made(repository: &Repository, scratch: &Scratch<'_>, document: &Document) -> Result<Row> {
    let options = Options {
        runtime: Scratch::runtime(repository),
        ..Options::new(document.crate_name(), &document.file)
    };
    let sources = SourceSet::new(&document.file, std::fs::read(&document.path)?);
    let outcome = maker::make_from(&sources, &options);
    if let Some(made) = &outcome.made {
        scratch.add(&document.crate_name(), &made.files)?;
    }
    let made = Made::of(&outcome);
    let state = if made.made { State::Fine } else { State::Refused };
    Ok(Row::new(document, (state, made.first.clone()), made, Spent::default()))
}

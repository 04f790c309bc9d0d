//! `cargo xtask corpus`: every document of a folder becomes a crate with types, server and client, and the compiler is
//! asked about each.

mod compiler;
mod document;
mod dynamic;
mod line;
mod made;
mod memory;
mod page;
mod progress;
mod row;
pub mod sample;
mod spent;
mod summary;
mod table;

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::codegen::scratch::Scratch;
use crate::command::CorpusRequest;
use crate::repository::Repository;
use crate::verdict::Verdict;
use line::Line;
use memory::Memory;
use row::Row;

/// Makes and checks the crates, writes the reports and compares them with what is committed.
pub fn run(
    repository: &Repository,
    request: &CorpusRequest,
    output: &mut dyn Write,
) -> Result<Verdict> {
    let folder = folder(repository, request)?;
    let documents = document::all(&folder, &request.only)?;
    ensure!(!documents.is_empty(), "{} holds no such document", folder.display());
    let line = Line {
        repository,
        program: made::build(repository, output)?,
        scratch: Scratch::new(repository, "documents")?,
        memory: Memory::new(request.memory),
        lanes: request.jobs.unwrap_or_else(lanes),
        checks: if request.lints { &[line::CHECK, line::LINTS] } else { &[line::CHECK] },
    };
    let rows = line.run(&documents)?;
    write!(output, "{}", table::draw(&rows))?;
    report(repository, &rows, output)?;
    conclude(repository, request, &rows, output)
}

fn folder(repository: &Repository, request: &CorpusRequest) -> Result<PathBuf> {
    match &request.folder {
        Some(folder) => Ok(folder.clone()),
        None => {
            let shared = repository.shared().context("the folder ../shared is not there")?;
            Ok(shared.join("corpus"))
        }
    }
}

fn lanes() -> usize {
    std::thread::available_parallelism().map_or(1, Into::into)
}

/// Writes the page and the tables below the target folder.
fn report(repository: &Repository, rows: &[Row], output: &mut dyn Write) -> Result<()> {
    let folder = repository.target().join("corpus");
    fs::create_dir_all(&folder)?;
    for (name, text) in [
        ("report.html", page::write(rows)),
        ("report.tsv", row::write(rows)),
        ("dynamic.tsv", dynamic::write(rows)),
    ] {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| path.display().to_string())?;
        writeln!(output, "{}", path.display())?;
    }
    Ok(())
}

/// Documents of one's own only have to compile; those of the corpus are held to what is committed.
fn conclude(
    repository: &Repository,
    request: &CorpusRequest,
    rows: &[Row],
    output: &mut dyn Write,
) -> Result<Verdict> {
    if request.folder.is_some() {
        return Ok(Verdict::fine_if(rows.iter().all(|row| row.state.is_fine())));
    }
    if request.bless {
        return summary::bless(repository, rows);
    }
    summary::compare(&summary::committed(repository)?, rows, request.only.is_empty(), output)
}

//! The work: crates are made side by side, and compiled one after the other, since cargo holds the target folder.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Sender};
use std::thread;

use anyhow::{Context, Result};
use indicatif::ProgressBar;

use super::compiler::Said;
use super::document::Document;
use super::made::{Made, Maker};
use super::memory::Memory;
use super::progress;
use super::row::{Row, State};
use super::spent::{self, Spent};
use crate::codegen::scratch::Scratch;
use crate::repository::Repository;

/// What all documents share.
pub struct Line<'a> {
    /// The repository of the runtime.
    pub repository: &'a Repository,
    /// The program that makes a crate.
    pub program: PathBuf,
    /// The workspace of the crates.
    pub scratch: Scratch<'a>,
    /// The memory that all may take together.
    pub memory: Memory,
    /// How many crates are made at a time.
    pub lanes: usize,
    /// What cargo is asked to do, one after the other; the time of the first is what is measured.
    pub checks: &'a [&'a [&'a str]],
}

/// The compiler over types, server and client.
pub const CHECK: &[&str] = &["check", "--features", "server,client"];

/// Clippy, and with it the compiler, over all that a crate can do.
pub const LINTS: &[&str] = &["clippy", "--all-features", "--examples", "--lib"];

/// What making a crate takes at most, in bytes: for itself, and for each byte of the document.
const MAKING: (u64, u64) = (100_000_000, 60);

/// What the compiler takes at most, in bytes: for itself, and for each line of the crate.
const CHECKING: (u64, u64) = (300_000_000, 12_000);

impl Line<'_> {
    /// Makes and checks the crates of the documents; rows come in the order of the documents.
    pub fn run(&self, documents: &[Document]) -> Result<Vec<Row>> {
        let bar = progress::bar(documents.len() * 2);
        let (sender, receiver) = mpsc::channel();
        let next = AtomicUsize::new(0);
        let mut rows: Vec<(usize, Row)> = thread::scope(|scope| {
            for _ in 0..self.lanes {
                let (sender, next, bar) = (sender.clone(), &next, &bar);
                scope.spawn(move || self.make_all(documents, next, &sender, bar));
            }
            drop(sender);
            let checked = receiver.into_iter().map(|(place, row): (usize, Result<Row>)| {
                let row = self.check(&documents[place], row?, &bar)?;
                Ok((place, row))
            });
            checked.collect::<Result<_>>()
        })?;
        bar.finish_and_clear();
        rows.sort_by_key(|(place, _)| *place);
        Ok(rows.into_iter().map(|(_, row)| row).collect())
    }

    /// One lane: takes the next document that nobody has taken, until there is none.
    fn make_all(
        &self,
        documents: &[Document],
        next: &AtomicUsize,
        rows: &Sender<(usize, Result<Row>)>,
        bar: &ProgressBar,
    ) {
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(document) = documents.get(place) else { return };
            bar.set_message(format!("making {}", document.file));
            let row = self.make(document);
            bar.inc(1);
            if rows.send((place, row)).is_err() {
                return;
            }
        }
    }

    fn make(&self, document: &Document) -> Result<Row> {
        let _share = self.memory.take(MAKING.0 + MAKING.1 * document.bytes);
        let folder = self.scratch.aside(&document.crate_name())?;
        let runtime = self.repository.path("runtime");
        let maker = Maker {
            program: &self.program,
            folder: &folder,
            runtime: &runtime,
            memory: self.memory.all,
        };
        let (answer, making) = maker.make(document)?;
        let (state, first, made) = match answer {
            Err(said) => (State::Failed, said, Made::default()),
            Ok(made) if !made.made => (State::Refused, made.first.clone(), made),
            Ok(made) => (State::Fine, made.first.clone(), made),
        };
        Ok(Row::new(document, (state, first), made, making))
    }

    /// Lets the compiler judge the crate, if there is one.
    fn check(&self, document: &Document, mut row: Row, bar: &ProgressBar) -> Result<Row> {
        if row.state.is_fine() {
            bar.set_message(format!("checking {}", document.file));
            let _share = self.memory.take(CHECKING.0 + CHECKING.1 * row.made.lines as u64);
            let name = document.crate_name();
            let aside = self.scratch.aside(&name)?;
            self.scratch.adopt(&name)?;
            let (said, checking) = self.judged(&name, &aside)?;
            row.checking = checking;
            row.judge(said);
        }
        bar.inc(1);
        Ok(row)
    }

    /// What is said first, and what the first check took.
    fn judged(&self, name: &str, logs: &Path) -> Result<(Said, Spent)> {
        let (mut said, mut first) = (Said::default(), None);
        for words in self.checks {
            let log = logs.with_extension(words.first().copied().unwrap_or_default());
            let (heard, spent) = self.cargo(name, words, &log)?;
            said = heard;
            first.get_or_insert(spent);
            if said.errors + said.warnings > 0 {
                break;
            }
        }
        Ok((said, first.unwrap_or_default()))
    }

    fn cargo(&self, name: &str, words: &[&str], log: &Path) -> Result<(Said, Spent)> {
        let mut cargo: Command = self.scratch.bare_cargo();
        cargo.args(words).args(["--quiet", "--message-format=json", "--package", name]);
        cargo.env("CARGO_INCREMENTAL", "0");
        let err = log.with_extension("err");
        let files = [File::create(log)?, File::create(&err)?];
        let (is_fine, spent) = spent::run(&cargo, self.memory.all, files)?;
        let mut said = Said::read(&fs::read_to_string(log).context("what cargo says")?);
        if !is_fine && said.errors == 0 {
            // Cargo itself, or the compiler, has come to an end.
            said.errors = 1;
            said.first = fs::read_to_string(&err)?.replace('\n', " ");
        }
        Ok((said, spent))
    }
}

//! What a run made of its inputs, kept outside of the crate, so that a run that would make the same makes nothing.

use std::fs::{self, File};
use std::io::{Read as _, Result};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{cache, folder};
use crate::source::SourceSet;
use crate::{GeneratedFile, Options, parallel};

/// What a run read, wrote and said.
#[derive(Debug, Serialize, Deserialize)]
pub struct Record {
    /// How the crate was made, and by which generator.
    how: String,
    /// What was read.
    sources: Vec<Seen>,
    /// What was written.
    files: Vec<Seen>,
    /// What was found in the document, as it was written for the user.
    pub findings: String,
    /// What the crate holds, as it was written for the user.
    pub summary: String,
}

/// A file as it was.
#[derive(Debug, Serialize, Deserialize)]
struct Seen {
    /// Its path: of a source as it was named, of a file of the crate within the crate.
    path: String,
    /// SHA-256 of what was in it, in hexadecimal digits.
    digest: String,
}

impl Record {
    /// The record of a run; `form` says what of it the options do not say. There is none where a file is out of reach: nobody
    /// would notice when it is there.
    pub fn of(
        sources: &SourceSet,
        options: &Options,
        form: &str,
        files: &[GeneratedFile],
    ) -> Option<Self> {
        if !sources.is_complete() {
            return None;
        }
        let read = sources.files().map(|file| (sources.name(file), sources.text(file)));
        let written = files.iter().map(|file| (file.path.as_str(), file.text.as_str()));
        let all: Vec<_> = read.chain(written).collect();
        let mut seen = parallel::each(&all, |(path, text)| Seen {
            path: (*path).to_owned(),
            digest: digest(text),
        });
        let files = seen.split_off(seen.len() - files.len());
        Some(Self {
            how: how(options, form),
            sources: seen,
            files,
            findings: String::new(),
            summary: String::new(),
        })
    }

    /// The same with what was said to the user.
    #[must_use]
    pub fn saying(self, findings: String, summary: String) -> Self {
        Self { findings, summary, ..self }
    }

    /// How many files the crate has.
    pub fn files(&self) -> usize {
        self.files.len()
    }

    /// The record of the last run that wrote a crate into a folder, if a run now would read the same, write the same, and
    /// finds it there untouched.
    pub fn valid(document: &Path, out: &Path, options: &Options, form: &str) -> Option<Self> {
        let record: Self = serde_json::from_slice(&fs::read(place(document, out)?).ok()?).ok()?;
        let files = record.files.iter().map(|file| (out.join(&file.path), &file.digest));
        let sources =
            record.sources.iter().map(|source| (PathBuf::from(&source.path), &source.digest));
        let all: Vec<_> = files.chain(sources).collect();
        let is_valid = record.how == how(options, form)
            && parallel::each(&all, |(path, digest)| is_as_seen(path, digest))
                .into_iter()
                .all(|is| is)
            && folder::stale(out, record.files.iter().map(|file| file.path.as_str()))
                .ok()?
                .is_empty();
        is_valid.then_some(record)
    }

    /// Keeps the record for the next run. Where that is impossible, the next run takes its time, and nothing else is lost.
    pub fn keep(&self, document: &Path, out: &Path) {
        let kept = place(document, out).and_then(|place| {
            fs::create_dir_all(place.parent()?).ok()?;
            fs::write(&place, serde_json::to_vec(self).ok()?).ok()
        });
        kept.unwrap_or_default();
    }
}

/// Where the record of a crate is kept.
fn place(document: &Path, out: &Path) -> Option<PathBuf> {
    let [document, out] = [document, out].map(fs::canonicalize);
    let name = digest(&format!("{:?}", (document.ok()?, out.ok()?)));
    Some(cache::folder()?.join("crates").join(name).with_extension("json"))
}

/// Options, form and generator in one text. A program that was built anew is another generator, though its version be the
/// same.
fn how(options: &Options, form: &str) -> String {
    format!("{} {options:?} {form}", cache::program())
}

/// Whether a file holds what it did. A byte order mark is no part of a source's text.
fn is_as_seen(path: &Path, digest: &str) -> bool {
    digest_of(path).is_ok_and(|found| found == digest)
}

/// The digest of a file, which is read bit by bit, so that it takes no memory.
fn digest_of(path: &Path) -> Result<String> {
    const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
    let mut file = File::open(path)?;
    let (mut hash, mut buffer) = (Sha256::new(), vec![0; 1 << 16]);
    let mut is_start = true;
    loop {
        let count = file.read(&mut buffer)?;
        if count == 0 {
            return Ok(hex(hash));
        }
        let read = &buffer[..count];
        let text = if is_start { read.strip_prefix(BYTE_ORDER_MARK).unwrap_or(read) } else { read };
        hash.update(text);
        is_start = false;
    }
}

fn digest(text: &str) -> String {
    hex(Sha256::new_with_prefix(text))
}

fn hex(hash: Sha256) -> String {
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

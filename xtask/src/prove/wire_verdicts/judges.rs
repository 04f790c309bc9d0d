//! Programs that ask the decoders of both crates of some pairs.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, ensure};
use specwright::GeneratedFile;

use super::answers::Answer;
use super::foreseen::Direction;
use super::places::Edition;
use super::workshop::Subject;
use crate::codegen::scratch::Scratch;
use crate::process;
use crate::repository::Repository;

/// What every judge begins with.
const PROGRAM: &str = include_str!("judge.rs.txt");

/// The pairs that share a judge.
const PAIRS: usize = 20;

/// Quick to build, and quick where the values are made and read.
const PROFILE: [&str; 3] = [
    "profile.dev.debug=false",
    "profile.dev.incremental=false",
    "profile.dev.package.specwright-runtime.opt-level=1",
];

/// The judges that run at the same time.
const JOBS: usize = 2;

/// Writes the judges, and says what they are called.
pub fn write(
    repository: &Repository,
    scratch: &Scratch<'_>,
    subjects: &[Subject],
    values: u32,
) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for (number, first) in (0..subjects.len()).step_by(PAIRS).enumerate() {
        let subjects = subjects.iter().enumerate().skip(first).take(PAIRS);
        let subjects: Vec<_> = subjects.collect();
        let packages: BTreeSet<&String> =
            subjects.iter().flat_map(|(_, subject)| [&subject.base, &subject.head]).collect();
        let mut manifest = manifest(repository, number);
        for package in packages {
            writeln!(
                manifest,
                "{package} = {{ path = \"../{package}\", features = [\"testing\"] }}"
            )?;
        }
        let main: String =
            subjects.iter().map(|(number, subject)| questions(subject, *number, values)).collect();
        let name = format!("judge-{number}");
        let text = format!("{PROGRAM}\nfn main() {{\n{main}}}\n");
        let file = |path: &str, text| GeneratedFile { path: path.to_owned(), text };
        scratch.add(&name, &[file("Cargo.toml", manifest), file("src/main.rs", text)])?;
        names.push(name);
    }
    Ok(names)
}

/// The dependencies that every judge has; those on its crates follow.
fn manifest(repository: &Repository, number: usize) -> String {
    format!(
        "[package]\nname = \"judge-{number}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nproptest = {{ version = \"1\", default-features = false }}\n\
         specwright-runtime = {{ path = {:?}, features = [\"testing\"] }}\n",
        repository.path("runtime")
    )
}

/// The calls that concern one pair; its values are spread over its bodies and both directions.
fn questions(subject: &Subject, number: usize, values: u32) -> String {
    let mut text = String::new();
    let shares = u32::try_from(subject.places.len() * Direction::ALL.len()).unwrap_or(u32::MAX);
    let count = values.div_ceil(shares.max(1));
    for (index, place) in subject.places.iter().enumerate() {
        for direction in Direction::ALL {
            let decoder = place.side.decoder();
            let [own, other] = place.types(direction).map(|(edition, name)| {
                let package = subject.package(edition);
                format!("{package}::types::{name}")
            });
            let question = format!("{number}\\t{index}\\t{}", direction.name());
            text += &format!(
                "    values(\"{question}\", {count}, {own}::{decoder}, {other}::{decoder});\n"
            );
        }
    }
    let [base, head] = [Edition::Base, Edition::Head].map(|edition| subject.package(edition));
    for (index, witness) in subject.witnesses.iter().enumerate() {
        let Some((older, newer)) = &witness.types else { continue };
        let question = format!("{number}\\t{index}\\t{}", witness.direction.name());
        text += &format!(
            "    witness(\"{question}\", {:?}, {base}::types::{older}::decode, \
             {head}::types::{newer}::decode);\n",
            witness.value
        );
    }
    text
}

/// Builds the judges and asks all of them.
pub fn run(
    repository: &Repository,
    scratch: &Scratch<'_>,
    names: &[String],
) -> Result<Vec<Answer>> {
    let mut cargo = scratch.plain_cargo("build");
    cargo.args(PROFILE.iter().flat_map(|setting| ["--config", setting]));
    process::read(&mut cargo)?;
    let folder = repository.target().join("debug");
    let mut answers = Vec::new();
    for names in names.chunks(JOBS) {
        let ask = |name: &String| process::read(&mut Command::new(folder.join(name)));
        let texts: Vec<Result<String>> = thread::scope(|scope| {
            let running: Vec<_> = names.iter().map(|name| scope.spawn(|| ask(name))).collect();
            let ended = running.into_iter().map(|thread| thread.join());
            ended.map(|text| text.unwrap_or_else(|_| anyhow::bail!("a judge was lost"))).collect()
        });
        for text in texts {
            for line in text?.lines() {
                answers.push(Answer::read(line).with_context(|| format!("a judge said {line:?}"))?);
            }
        }
    }
    ensure!(!answers.is_empty(), "no judge said anything");
    Ok(answers)
}

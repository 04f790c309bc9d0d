//! Crates of cases, compiled into one program that decodes documents.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use specwright::disk;
use specwright_runtime::json::Json;

use crate::answer::Answer;
use crate::case::Case;
use crate::components;
use crate::dialect::Dialect;

/// The cases in one crate; a crate of many more takes longer than its parts do side by side.
const CASES: usize = 120;

/// A folder for crates, below the repository's target folder.
pub struct Workshop {
    repository: PathBuf,
    folder: PathBuf,
}

/// A document for the type of a numbered case.
pub type Question<'a> = (usize, &'a Json);

impl Workshop {
    /// An empty folder.
    pub fn new() -> Result<Self> {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
        let folder = repository.join("target/scratch/oracle");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        Ok(Self { repository, folder })
    }

    /// What the type of each question's case makes of its document. The cases are ones that the generator accepts.
    pub fn answers(
        &self,
        cases: &[(usize, &Case)],
        questions: &[Question<'_>],
    ) -> Result<Vec<Answer>> {
        if questions.is_empty() {
            return Ok(Vec::new());
        }
        self.write(cases)?;
        self.compile()?;
        self.ask(questions)
    }

    fn write(&self, cases: &[(usize, &Case)]) -> Result<()> {
        let runtime = self.repository.join("runtime").display().to_string();
        let (mut arms, mut dependencies) = (String::new(), String::new());
        for (place, part) in parts(cases).iter().enumerate() {
            let name = format!("part{place}");
            let files = components::make(part, &name, &runtime)
                .context("cases that give a crate each give none together")?;
            disk::write_crate(&self.folder.join(&name), &files)?;
            writeln!(dependencies, "{name} = {{ path = \"../{name}\" }}")?;
            for (number, _) in part {
                let type_name = components::type_name(*number);
                writeln!(
                    arms,
                    "        {number} => judged::<{name}::types::{type_name}>(document),"
                )?;
            }
        }
        let program = self.folder.join("judge");
        fs::create_dir_all(program.join("src"))?;
        fs::write(
            program.join("Cargo.toml"),
            MANIFEST.replace("RUNTIME", &runtime) + &dependencies,
        )?;
        fs::write(program.join("src/main.rs"), PROGRAM.replace("ARMS", &arms))?;
        fs::write(self.folder.join("Cargo.toml"), WORKSPACE)?;
        fs::copy(self.repository.join("Cargo.lock"), self.folder.join("Cargo.lock"))?;
        Ok(())
    }

    fn compile(&self) -> Result<()> {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(&self.folder).env("CARGO_TARGET_DIR", self.repository.join("target"));
        cargo.args(["build", "--quiet", "--package", "oracle-judge"]);
        let answer = cargo.output().context("cannot start cargo")?;
        if !answer.status.success() {
            bail!("generated crates do not compile: {}", String::from_utf8_lossy(&answer.stderr));
        }
        Ok(())
    }

    fn ask(&self, questions: &[Question<'_>]) -> Result<Vec<Answer>> {
        let mut text = String::new();
        for (number, document) in questions {
            writeln!(text, "{number}\t{document}")?;
        }
        let file = self.folder.join("questions.tsv");
        fs::write(&file, text)?;
        let program = format!("target/debug/oracle-judge{}", env::consts::EXE_SUFFIX);
        let answer = Command::new(self.repository.join(program))
            .stdin(Stdio::from(fs::File::open(&file)?))
            .stderr(Stdio::inherit())
            .output()
            .context("cannot start the program with the generated types")?;
        ensure!(answer.status.success(), "the program with the generated types failed");
        let lines = String::from_utf8(answer.stdout).context("the answers are no text")?;
        let answers: Vec<Answer> = lines.lines().map(Answer::read).collect::<Result<_>>()?;
        ensure!(answers.len() == questions.len(), "not every question has an answer");
        Ok(answers)
    }

    /// Says where the crates are.
    pub fn show(&self, output: &mut dyn std::io::Write) -> Result<()> {
        writeln!(output, "  the crates are in {}", self.folder.display())?;
        Ok(())
    }
}

/// The cases in parts for one crate each; those of a part are of one version.
fn parts<'c>(cases: &[(usize, &'c Case)]) -> Vec<Vec<(usize, &'c Case)>> {
    let of = |dialect| -> Vec<_> {
        cases.iter().copied().filter(|(_, case)| case.dialect == dialect).collect()
    };
    let all = [of(Dialect::V3_0), of(Dialect::V3_1)];
    all.iter().flat_map(|cases| cases.chunks(CASES)).map(<[_]>::to_vec).collect()
}

const WORKSPACE: &str =
    "[workspace]\nresolver = \"3\"\nmembers = [\"judge\"]\n[profile.dev]\ndebug = false\n";

const MANIFEST: &str = r#"[package]
name = "oracle-judge"
version = "0.0.0"
edition = "2024"

[dependencies]
specwright-runtime = { path = "RUNTIME" }
"#;

/// Reads lines of a case's number, a tab and a document; writes a line for each, as [`Answer::read`] takes it.
const PROGRAM: &str = include_str!("../judge.rs.txt");

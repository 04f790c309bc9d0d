//! A workspace below the target folder: the generated crates and one program that runs their types.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result};
use specwright::{GeneratedFile, RuntimeSource};

use super::document::Document;
use super::generate::{Losses, remaining};
use super::plan::Plan;
use crate::codegen::maker;
use crate::codegen::scratch::Scratch;
use crate::process;
use crate::repository::Repository;

/// The program that decodes; it is compiled with the generated crates only.
const RUNNER: &str = include_str!("../../jsts/runner.rs");

/// Neither optimised nor to be debugged: what counts is the time until the verdict.
const PROFILE: &str = "[profile.dev]\nopt-level = 0\ndebug = false\nincremental = false\n";

/// The workspace of one suite. What did not change since the last time is not compiled again.
pub struct Workspace<'a> {
    repository: &'a Repository,
    folder: PathBuf,
    /// The name of the program.
    program: String,
}

impl<'a> Workspace<'a> {
    /// The workspace in `target/jsts/NAME`.
    pub fn new(repository: &'a Repository, name: &str) -> Result<Self> {
        let folder = repository.target().join("jsts").join(name);
        fs::create_dir_all(&folder)?;
        // Its versions are compiled already, and named here.
        fs::copy(repository.path("Cargo.lock"), folder.join("Cargo.lock"))
            .context("cannot copy Cargo.lock")?;
        Ok(Self { repository, folder, program: format!("jsts-runner-{}", name.replace('.', "-")) })
    }

    /// Where the crates find the runtime.
    pub fn runtime(&self) -> RuntimeSource {
        Scratch::runtime(self.repository)
    }

    /// The folder that holds the crates.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes a whole document, refused components included, for people to look at.
    pub fn show(&self, plan: &Plan<'_>, document: &Document) -> Result<()> {
        write(&self.folder.join(format!("{}.json", plan.name())), &document.text)
    }

    /// Writes one crate.
    pub fn add(&self, plan: &Plan<'_>, files: &[GeneratedFile]) -> Result<()> {
        maker::write(&self.folder.join(plan.name()), files)?;
        Ok(())
    }

    /// Writes the program and the workspace's manifest for the crates that have anything in them.
    pub fn join(&self, plans: &[&Plan<'_>], losses: &Losses) -> Result<()> {
        let members = plans.iter().map(|plan| format!("{:?}, ", plan.name())).collect::<String>();
        let manifest =
            format!("[workspace]\nresolver = \"3\"\nmembers = [{members}\"runner\"]\n\n{PROFILE}");
        write(&self.folder.join("Cargo.toml"), &manifest)?;
        let sources = self.folder.join("runner/src");
        fs::create_dir_all(&sources)?;
        write(&self.folder.join("runner/Cargo.toml"), &self.manifest(plans))?;
        write(&sources.join("main.rs"), RUNNER)?;
        write(&sources.join("types.rs"), &types(plans, losses))
    }

    fn manifest(&self, plans: &[&Plan<'_>]) -> String {
        let runtime = self.repository.path("runtime").display().to_string();
        let crates =
            plans.iter().map(|plan| format!("{0} = {{ path = \"../{0}\" }}\n", plan.name()));
        format!(
            "[package]\nname = {:?}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
             [dependencies]\nspecwright-runtime = {{ path = {runtime:?} }}\n{}",
            self.program,
            crates.collect::<String>()
        )
    }

    /// Compiles; the answer holds cargo's messages as JSON.
    pub fn compile(&self) -> Result<Output> {
        self.cargo("build")
            .args(["--keep-going", "--message-format=json"])
            .output()
            .context("cannot start cargo")
    }

    /// The compiled program.
    pub fn runner(&self) -> Command {
        let mut command = Command::new(self.target().join("debug").join(&self.program));
        command.current_dir(&self.folder);
        command
    }

    fn cargo(&self, chore: &str) -> Command {
        let mut cargo = process::cargo(self.repository);
        cargo.current_dir(&self.folder).env("CARGO_TARGET_DIR", self.target());
        cargo.args([chore, "--quiet", "--workspace"]);
        cargo
    }

    /// A target folder for all suites: the runtime is compiled once, in this profile.
    fn target(&self) -> PathBuf {
        self.repository.target().join("jsts/target")
    }
}

/// Every type by its name.
fn types(plans: &[&Plan<'_>], losses: &Losses) -> String {
    let mut text = String::from("//! Every type by its name.\n\nuse super::{Judge, judge};\n\n");
    text.push_str("/// The types, each with the function that decodes it.\n");
    text.push_str("pub const TYPES: &[(&str, Judge)] = &[\n");
    for plan in plans {
        for specimen in remaining(&plan.specimens, losses) {
            let (name, module) = (specimen.root(), plan.module());
            text.push_str(&format!("    ({name:?}, judge::<{module}::types::{name}>),\n"));
        }
    }
    text.push_str("];\n");
    text
}

/// Leaves the file alone when it holds the text already, so that cargo does too.
fn write(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|former| former == text) {
        return Ok(());
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

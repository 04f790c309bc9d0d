//! Each documented way to use the generator works outside of this workspace.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::Proof;
use crate::process;
use crate::repository::Repository;
use crate::verdict::Verdict;

/// A build script, chores of one's own, and the command.
pub const PROOF: Proof = Proof {
    name: "elsewhere",
    promise: "a build script, an xtask of one's own and the command make crates that compile",
    rounds: 1,
    sample: 1,
    run,
};

/// One way: its name, and the commands that show it.
type Way = (&'static str, fn(&Repository) -> Result<Vec<Command>>);

const WAYS: [Way; 3] =
    [("build.rs", build_script), ("an xtask of one's own", own_xtask), ("the command", command)];

fn run(repository: &Repository, _rounds: u32, output: &mut dyn Write) -> Result<Verdict> {
    let mut verdict = Verdict::Fine;
    for (name, commands) in WAYS {
        writeln!(output, "{name}")?;
        for mut command in commands(repository)? {
            verdict = verdict.and(process::run(&mut command, output)?);
        }
    }
    Ok(verdict)
}

/// Cargo in a folder of others, where what it builds is kept in one place of its own.
fn cargo(repository: &Repository, folder: &Path, words: &[&str]) -> Command {
    let mut cargo = process::cargo(repository);
    cargo.current_dir(folder).env("CARGO_TARGET_DIR", repository.target().join("elsewhere"));
    cargo.args(words);
    cargo
}

fn build_script(repository: &Repository) -> Result<Vec<Command>> {
    let folder = repository.path("examples/build-script");
    Ok(vec![cargo(repository, &folder, &["test", "--quiet", "--all-features"])])
}

fn own_xtask(repository: &Repository) -> Result<Vec<Command>> {
    let folder = repository.path("examples/own-xtask");
    let cargo = |words: &[&str]| cargo(repository, &folder, words);
    Ok(vec![
        cargo(&["run", "--quiet", "-p", "xtask", "--", "codegen"]),
        cargo(&[
            "check",
            "--quiet",
            "--manifest-path",
            "crates/things/Cargo.toml",
            "--all-features",
        ]),
        cargo(&["run", "--quiet", "-p", "xtask", "--", "codegen", "--check"]),
    ])
}

/// A first crate as `init` makes it, its runtime beside it.
fn command(repository: &Repository) -> Result<Vec<Command>> {
    let folder = repository.target().join("scratch/elsewhere");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    fs::write(
        folder.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"things\"]\n",
    )?;
    let manifest = repository.path("generator/Cargo.toml").display().to_string();
    let specwright = |words: &[&str]| {
        let mut run =
            cargo(repository, &folder, &["run", "--quiet", "--manifest-path", &manifest, "--"]);
        run.args(words);
        run
    };
    Ok(vec![
        specwright(&["init", "--name", "things"]),
        specwright(&["generate", "--check"]),
        cargo(repository, &folder, &["check", "--quiet", "-p", "things", "--all-features"]),
    ])
}

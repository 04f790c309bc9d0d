//! libFuzzer finds nothing that a decoder or the generator cannot bear.
//!
//! The targets stand in `fuzz/`, as cargo-fuzz has them; they are compiled here without it, by the compiler of the
//! workspace, with counters and without sanitizers: there is no unsafe code to watch.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use specwright::{Options, RuntimeSource};

use super::Proof;
use crate::codegen::maker;
use crate::process;
use crate::repository::Repository;
use crate::verdict::Verdict;

/// Bytes as values.
pub const DECODE: Proof = Proof {
    name: "fuzz-decode",
    promise: "no bytes make a decoder panic, fail without a reason or lose a value; a round is a minute",
    rounds: 30,
    sample: 0,
    run: |repository, minutes, output| Target::DECODE.run(repository, minutes, output),
};

/// Bytes as documents.
pub const GENERATE: Proof = Proof {
    name: "fuzz-generate",
    promise: "no bytes make the generator panic, hang or write what no emitter makes; a round is a minute",
    rounds: 30,
    sample: 0,
    run: |repository, minutes, output| Target::GENERATE.run(repository, minutes, output),
};

/// What LLVM counts for libFuzzer: the flags that cargo-fuzz gives.
const FLAGS: &str = "--cfg fuzzing -Ccodegen-units=1 -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares";

/// The machine that the targets are compiled for. It is named so that build scripts are compiled without counters.
const MACHINE: &str = "x86_64-unknown-linux-gnu";

/// One target of `fuzz/`.
struct Target {
    name: &'static str,
    /// Folders of documents that the search may begin with, besides the corpus.
    seeds: &'static [&'static str],
    /// The most bytes of an input.
    max_len: u32,
}

impl Target {
    const DECODE: Self = Self { name: "decode", seeds: &[], max_len: 4096 };
    const GENERATE: Self =
        Self { name: "generate", seeds: &["generator/tests/data"], max_len: 8192 };

    /// Searches for some minutes; for none, only what is kept is tried.
    fn run(
        &self,
        repository: &Repository,
        minutes: u32,
        output: &mut dyn Write,
    ) -> Result<Verdict> {
        make_schemas(repository)?;
        let build = process::run(&mut self.build(repository), output)?;
        if build == Verdict::Faulty {
            return Ok(build);
        }
        process::run(&mut self.search(repository, minutes)?, output)
    }

    fn build(&self, repository: &Repository) -> Command {
        let mut cargo = process::cargo(repository);
        cargo.current_dir(repository.path("fuzz")).env("RUSTFLAGS", FLAGS);
        cargo.env("CARGO_TARGET_DIR", target(repository));
        cargo.args(["build", "--quiet", "--release", "--target", MACHINE, "--bin", self.name]);
        cargo
    }

    /// New inputs go into the first folder, which is not kept; `fuzz/README.md` says how some of them come to be.
    fn search(&self, repository: &Repository, minutes: u32) -> Result<Command> {
        let found = folder(target(repository).join("found").join(self.name))?;
        let faults = folder(target(repository).join("faults"))?;
        let mut search = Command::new(program(repository, self.name));
        search.arg(found).arg(repository.path("fuzz/corpus").join(self.name));
        search.args(self.seeds.iter().map(|seeds| repository.path(seeds)));
        search.arg(format!("-artifact_prefix={}/", faults.display()));
        search.arg(format!("-max_len={}", self.max_len));
        search.args(["-timeout=30", "-rss_limit_mb=3000", "-verbosity=0", "-print_final_stats=1"]);
        search.arg(match minutes {
            0 => "-runs=0".to_owned(),
            minutes => format!("-max_total_time={}", minutes.saturating_mul(60)),
        });
        Ok(search)
    }
}

fn target(repository: &Repository) -> PathBuf {
    repository.target().join("fuzz")
}

fn program(repository: &Repository, name: &str) -> PathBuf {
    target(repository).join(MACHINE).join("release").join(name)
}

fn folder(path: PathBuf) -> Result<PathBuf> {
    fs::create_dir_all(&path).with_context(|| format!("cannot make {}", path.display()))?;
    Ok(path)
}

/// Makes the crate of `fuzz/schemas.yaml`, which the target `decode` is compiled with.
fn make_schemas(repository: &Repository) -> Result<()> {
    let options = Options {
        runtime: RuntimeSource::Path("../../runtime".to_owned()),
        ..Options::new("schemas", "schemas.yaml")
    };
    let root: &Path = &repository.path("fuzz");
    let outcome = maker::make_document(root, &options)?;
    let made = outcome.made.with_context(|| outcome.findings)?;
    maker::write(&root.join("schemas"), &made.files)?;
    Ok(())
}

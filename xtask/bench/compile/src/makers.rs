//! The generators: ours, and others in known editions, installed under `target/peers` where they are absent.

use crate::{crates, repository};
use measure::Run;
use specwright::{Options, RuntimeSource, SourceSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Makes a crate of a document in a folder that has an empty `src`. Gives whether it did.
type Make = fn(&Path, &Path, &Path) -> io::Result<bool>;

/// A generator.
pub(crate) struct Maker {
    /// Its name and version.
    pub(crate) name: String,
    /// The program to start.
    pub(crate) program: PathBuf,
    /// The features by which its crates have types and a client.
    pub(crate) features: &'static str,
    /// Makes a crate.
    pub(crate) make: Make,
}

/// A generator from the registry.
struct Peer {
    package: &'static str,
    version: &'static str,
    make: Make,
}

const PEERS: [Peer; 3] = [
    Peer { package: "oas3-gen", version: "0.29.0", make: oas3_gen },
    Peer { package: "openapi-to-rust", version: "0.23.0", make: openapi_to_rust },
    Peer { package: "cargo-progenitor", version: "0.15.1", make: progenitor },
];

/// What oas3-gen's code depends on, which it does not say in a file.
const OAS3_GEN_NEEDS: &str = "anyhow = \"1\"\n\
    chrono = { version = \"0.4\", features = [\"serde\"] }\n\
    http = \"1\"\n\
    indexmap = { version = \"2\", features = [\"serde\"] }\n\
    oas3-gen-support = \"0.29\"\n\
    regex = \"1\"\n\
    reqwest = { version = \"0.13\", features = [\"json\", \"query\", \"form\", \"multipart\", \"stream\"] }\n\
    secrecy = { version = \"0.10\", features = [\"serde\"] }\n\
    serde = { version = \"1\", features = [\"derive\"] }\n\
    serde_json = \"1\"\n\
    serde_html_form = \"0.4\"\n\
    serde_with = { version = \"3\", features = [\"chrono_0_4\"] }\n\
    uuid = { version = \"1\", features = [\"serde\"] }\n\
    validator = { version = \"0.20\", features = [\"derive\"] }\n";

/// The generator that this program is built with.
pub(crate) fn ours() -> Maker {
    Maker {
        name: "specwright".to_owned(),
        program: PathBuf::new(),
        features: "client",
        make: specwright,
    }
}

/// Every other generator, or the name of one that cannot be installed.
pub(crate) fn peers() -> impl Iterator<Item = Result<Maker, String>> {
    PEERS.iter().map(|Peer { package, version, make }| {
        let name = format!("{package} {version}");
        let program = installed(package, version).map_err(|_| name.clone())?;
        Ok(Maker { name, program, features: "", make: *make })
    })
}

fn installed(package: &str, version: &str) -> io::Result<PathBuf> {
    let root = repository().join("target/peers");
    let installed = fs::read_to_string(root.join(".crates.toml")).unwrap_or_default();
    if !installed.contains(&format!("\"{package} {version} ")) {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["install", "--quiet", "--locked", "--force", package, "--version", version]);
        Run::of(cargo.arg("--root").arg(&root).env_remove("CARGO_TARGET_DIR"))?;
    }
    root.join("bin").join(package).canonicalize()
}

fn specwright(_program: &Path, document: &Path, folder: &Path) -> io::Result<bool> {
    let runtime = repository().join("runtime").canonicalize()?;
    let name = document.file_name().unwrap_or_default().to_string_lossy();
    let options = Options {
        runtime: RuntimeSource::Path(runtime.to_string_lossy().into_owned()),
        ..Options::new("measured", &*name)
    };
    let sources = SourceSet::new(&*name, fs::read(document)?);
    let Some(files) = specwright::generate(&sources, &options).files else { return Ok(false) };
    crates::write(folder, &files)?;
    Ok(true)
}

fn oas3_gen(program: &Path, document: &Path, folder: &Path) -> io::Result<bool> {
    let mut command = Command::new(program);
    command.args(["generate", "client-mod", "--input"]).arg(document);
    let is_made = succeeds(command.arg("--output").arg(folder.join("src")))?;
    Ok(is_made && is_packed(folder, &format!("[dependencies]\n{OAS3_GEN_NEEDS}"))?)
}

/// This one is told by a file what to do, and says in another what its code depends on.
fn openapi_to_rust(program: &Path, document: &Path, folder: &Path) -> io::Result<bool> {
    let (config, sources) = (folder.join("openapi-to-rust.toml"), folder.join("src"));
    let text = format!(
        "[generator]\nspec_path = {document:?}\noutput_dir = {sources:?}\nmodule_name = \"api\"\n\n\
         [features]\nenable_async_client = true\n"
    );
    fs::write(&config, text)?;
    let mut command = Command::new(program);
    if !succeeds(command.arg("generate").arg("--config").arg(config))? {
        return Ok(false);
    }
    is_packed(folder, &fs::read_to_string(sources.join("REQUIRED_DEPS.toml"))?)
}

fn progenitor(program: &Path, document: &Path, folder: &Path) -> io::Result<bool> {
    let mut command = Command::new(program);
    command.args(["progenitor", "--name", "measured", "--version", "0.0.0", "--input"]);
    succeeds(command.arg(document).arg("--output").arg(folder))
}

/// Makes a crate of a module and what it depends on.
fn is_packed(folder: &Path, dependencies: &str) -> io::Result<bool> {
    let head = "[package]\nname = \"measured\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n";
    fs::write(folder.join("Cargo.toml"), format!("{head}{dependencies}"))?;
    fs::rename(folder.join("src/mod.rs"), folder.join("src/lib.rs"))?;
    Ok(true)
}

fn succeeds(command: &mut Command) -> io::Result<bool> {
    Ok(Run::of(command)?.status.success())
}

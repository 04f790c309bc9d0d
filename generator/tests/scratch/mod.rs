//! Crates that tests make, in a workspace of their own below the target folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use specwright::{
    GeneratedFile, Modules, Options, RuntimeSource, ServerOptions, SourceSet, generate,
};

/// Neither optimised nor to be debugged: what counts is the time until the verdict. A folder `target` is of an older layout.
const MANIFEST: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\nexclude = [\"target\"]\n\n[profile.dev]\ndebug = false\nincremental = false\n";

/// The workspace. What did not change since the last time is not compiled again.
pub(crate) struct Scratch {
    folder: PathBuf,
    /// What the server's side of its crates is made of.
    pub(crate) server: ServerOptions,
    /// How the modules of its crates are laid out.
    pub(crate) modules: Modules,
}

impl Scratch {
    /// The workspace of a test.
    pub(crate) fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let (server, modules) = (ServerOptions::default(), Modules::default());
        let scratch = Self { folder, server, modules };
        scratch.write("Cargo.toml", MANIFEST);
        let lock = fs::read_to_string(root().join("Cargo.lock")).expect("the lock file");
        // Its versions are compiled already, and named here.
        if !scratch.folder.join("Cargo.lock").exists() {
            scratch.write("Cargo.lock", &lock);
        }
        scratch
    }

    /// Adds the crate of a document.
    pub(crate) fn add_crate(&self, name: &str, document: &str) {
        let files = files(name, document, self.server, self.modules);
        specwright::disk::write_crate(&self.folder.join(name), &files).expect("a writable folder");
    }

    /// Writes a file, unless it holds the text already: then cargo leaves it alone too.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        if fs::read_to_string(&path).is_ok_and(|former| former == text) {
            return;
        }
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
        fs::write(path, text).expect("a writable folder");
    }

    /// A chore of cargo in the workspace.
    pub(crate) fn cargo(&self, chore: &str) -> Command {
        let mut cargo = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
        // One target folder for all: what the runtime needs is compiled once.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("target");
        cargo.current_dir(&self.folder).env("CARGO_TARGET_DIR", target);
        cargo.args([chore, "--quiet", "--offline"]);
        cargo
    }
}

/// The files of the crate of a document.
pub(crate) fn files(
    name: &str,
    document: &str,
    server: ServerOptions,
    modules: Modules,
) -> Vec<GeneratedFile> {
    let sources = SourceSet::new("openapi.yaml", document);
    let outcome = generate(&sources, &Options { server, modules, ..options(name) });
    let findings = outcome.report.to_text(&sources);
    outcome.files.unwrap_or_else(|| panic!("the document of {name} is at fault:\n{findings}"))
}

fn options(name: &str) -> Options {
    Options {
        runtime: RuntimeSource::Path(root().join("runtime").display().to_string()),
        ..Options::new(name, "openapi.yaml")
    }
}

/// The repository.
fn root() -> PathBuf {
    let generator = Path::new(env!("CARGO_MANIFEST_DIR"));
    generator.parent().expect("the generator lies in the repository").to_owned()
}

//! A generator in one edition, installed from its registry under `target/peers` where it is absent.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What copies an artifact out of Maven's registry.
const COPY: &str = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy";

/// A generator in one edition.
#[derive(Clone, Copy, Debug)]
pub struct Tool {
    /// What its registry calls it, which is also the name of its program.
    pub package: &'static str,
    version: &'static str,
    registry: Registry,
}

/// Where a generator comes from.
#[derive(Clone, Copy, Debug)]
enum Registry {
    /// A package that cargo builds.
    Cargo,
    /// An archive of this group, which Java runs.
    Maven(&'static str),
}

/// A generator that is installed: the words that start it.
#[derive(Clone, Debug)]
pub struct Program(Vec<OsString>);

impl Program {
    /// The command that starts it, without arguments.
    #[must_use]
    pub fn command(&self) -> Command {
        let (program, words) = self.0.split_first().expect("a program has a name");
        let mut command = Command::new(program);
        command.args(words);
        command
    }
}

impl Tool {
    pub(crate) const fn of_cargo(package: &'static str, version: &'static str) -> Self {
        Self { package, version, registry: Registry::Cargo }
    }

    pub(crate) const fn of_maven(
        group: &'static str,
        package: &'static str,
        version: &'static str,
    ) -> Self {
        Self { package, version, registry: Registry::Maven(group) }
    }

    /// Its name and its version.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.package, self.version)
    }

    /// The program, installed first where it is absent.
    ///
    /// # Errors
    /// When it cannot be had: its registry is out of reach, or what installs or runs it is not there.
    pub fn installed(&self) -> io::Result<Program> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../target/peers");
        fs::create_dir_all(&root)?;
        let root = root.canonicalize()?;
        let words = match self.registry {
            Registry::Cargo => vec![self.built(&root)?.into()],
            Registry::Maven(group) => {
                succeeds(Command::new("java").arg("-version"))?;
                vec!["java".into(), "-jar".into(), self.copied(group, &root)?.into()]
            }
        };
        Ok(Program(words))
    }

    fn built(&self, root: &Path) -> io::Result<PathBuf> {
        let Self { package, version, .. } = self;
        let installed = fs::read_to_string(root.join(".crates.toml")).unwrap_or_default();
        if !installed.contains(&format!("\"{package} {version} ")) {
            let mut cargo = Command::new(env!("CARGO"));
            cargo.args(["install", "--quiet", "--locked", "--force", package]);
            cargo.args(["--version", version, "--root"]).arg(root);
            succeeds(cargo.env_remove("CARGO_TARGET_DIR"))?;
        }
        root.join("bin").join(package).canonicalize()
    }

    fn copied(&self, group: &str, root: &Path) -> io::Result<PathBuf> {
        let Self { package, version, .. } = self;
        let archive = root.join(format!("{package}-{version}.jar"));
        if !archive.is_file() {
            let mut maven = Command::new("mvn");
            maven.args(["--quiet", "--batch-mode", COPY]);
            maven.arg(format!("-Dartifact={group}:{package}:{version}"));
            succeeds(maven.arg(format!("-DoutputDirectory={}", root.display())))?;
        }
        archive.canonicalize()
    }
}

/// Runs a command to its end, with nothing said on the terminal.
fn succeeds(command: &mut Command) -> io::Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    let status =
        status.map_err(|fault| io::Error::new(fault.kind(), format!("{name}: {fault}")))?;
    if status.success() { Ok(()) } else { Err(io::Error::other(format!("{name} fails"))) }
}

//! Crates of tests that are compiled with a crate that was made, and run.

use specwright::ServerOptions;

use crate::scratch::Scratch;

/// What a crate of tests calls servers with.
const DEPENDENCIES: &str = r#"axum = { version = "0.8", default-features = false }
tokio = { version = "1", features = ["macros", "rt"] }
tower = { version = "0.5", default-features = false, features = ["limit", "util"] }
tower-http = { version = "0.6", default-features = false, features = ["request-id", "timeout"] }
tracing = { version = "0.1", default-features = false, features = ["std"] }
"#;

/// A document, and the tests that are compiled with the crate that is made of it.
pub(crate) struct Fixture<'a> {
    /// The name of the crate; that of the tests ends in `-runner`.
    pub(crate) name: &'a str,
    /// The document.
    pub(crate) document: &'a str,
    /// What the server's side is made of.
    pub(crate) server: ServerOptions,
    /// The files of the tests, by their paths below `src`.
    pub(crate) tests: &'a [(&'a str, &'a str)],
}

impl Fixture<'_> {
    /// Writes both crates.
    pub(crate) fn write(&self, scratch: &mut Scratch) {
        let Self { name, tests, .. } = self;
        scratch.server = self.server;
        scratch.add_crate(name, self.document);
        let manifest = format!(
            "[package]\nname = \"{name}-runner\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             {name} = {{ path = \"../{name}\", features = [\"client\", \"server\"] }}\n{DEPENDENCIES}"
        );
        scratch.write(&format!("{name}-runner/Cargo.toml"), &manifest);
        for (path, text) in *tests {
            scratch.write(&format!("{name}-runner/src/{path}"), text);
        }
    }

    /// Checks that each side compiles alone, and that the tests pass with both: no warning anywhere.
    pub(crate) fn passes(&self, scratch: &Scratch) {
        for side in ["client", "server"] {
            let mut check = scratch.cargo("check");
            let alone = check.args(["--package", self.name, "--features", side]).output();
            let alone = alone.expect("cargo can be started");
            assert_eq!(String::from_utf8_lossy(&alone.stderr), "", "the {side} alone");
        }
        let mut test = scratch.cargo("test");
        let answer = test.args(["--package", &format!("{}-runner", self.name)]).output();
        let answer = answer.expect("cargo can be started");
        let said = String::from_utf8_lossy(&answer.stdout);
        let warned = String::from_utf8_lossy(&answer.stderr);
        assert!(answer.status.success() && said.contains(" passed"), "{said}\n{warned}");
        assert!(!warned.contains("warning"), "{warned}");
    }
}

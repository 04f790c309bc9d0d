//! What other generators get wrong, and the shapes that they are known to fail on: each promise is a test over a running
//! server, called bare or by the generated client.
//!
//! The tests stand in `data/promises`: they are compiled with the crate that is made of the document beside them.

mod scratch;

use scratch::Scratch;

/// The manifest of the tests: the crate with both of its sides, and what a server is called with.
const MANIFEST: &str = r#"[package]
name = "promises-runner"
version = "0.1.0"
edition = "2024"

[dependencies]
axum = { version = "0.8", default-features = false }
promises = { path = "../promises", features = ["client-core", "server", "tower"] }
tokio = { version = "1", features = ["macros", "rt"] }
tower = { version = "0.5", default-features = false, features = ["util"] }
"#;

#[test]
fn what_others_get_wrong_is_right_here() {
    let scratch = Scratch::new("promises");
    scratch.add_crate("promises", include_str!("data/promises/openapi.yaml"));
    scratch.write("promises-runner/Cargo.toml", MANIFEST);
    scratch.write("promises-runner/src/main.rs", include_str!("data/promises/main.rs"));
    scratch.write("promises-runner/src/answers.rs", include_str!("data/promises/answers.rs"));
    scratch.write("promises-runner/src/shapes.rs", include_str!("data/promises/shapes.rs"));
    scratch.write("promises-runner/src/values.rs", include_str!("data/promises/values.rs"));
    let mut test = scratch.cargo("test");
    let answer = test.args(["--package", "promises-runner"]).output();
    let answer = answer.expect("cargo can be started");
    let said = String::from_utf8_lossy(&answer.stdout);
    let warned = String::from_utf8_lossy(&answer.stderr);
    assert!(answer.status.success() && said.contains(" passed"), "{said}\n{warned}");
    assert!(!warned.contains("warning"), "{warned}");
}

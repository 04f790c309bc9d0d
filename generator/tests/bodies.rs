//! Bodies of every media type, from a generated client to a generated server and back.
//!
//! The tests stand in `data/bodies/main.rs`: they are compiled with the crate that is made of the document beside them.

mod scratch;

use scratch::Scratch;

/// The manifest of the tests: the runtime that the crate uses, and what a server is called with.
const MANIFEST: &str = r#"[package]
name = "bodies-runner"
version = "0.1.0"
edition = "2024"

[dependencies]
axum = { version = "0.8", default-features = false }
futures-util = { version = "0.3", default-features = false }
bodies = { path = "../bodies", features = ["client", "server"] }
tokio = { version = "1", features = ["macros", "rt"] }
tower = { version = "0.5", default-features = false, features = ["util"] }
"#;

#[test]
fn what_a_client_sends_a_server_reads_and_what_it_answers_comes_back() {
    let scratch = Scratch::new("bodies");
    scratch.add_crate("bodies", include_str!("data/bodies/openapi.yaml"));
    scratch.write("bodies-runner/Cargo.toml", MANIFEST);
    scratch.write("bodies-runner/src/main.rs", include_str!("data/bodies/main.rs"));
    scratch.write("bodies-runner/src/parts.rs", include_str!("data/bodies/parts.rs"));
    scratch.write("bodies-runner/src/raw.rs", include_str!("data/bodies/raw.rs"));
    scratch.write("bodies-runner/src/typed.rs", include_str!("data/bodies/typed.rs"));
    for side in ["client", "server"] {
        let mut check = scratch.cargo("check");
        let alone = check.args(["--package", "bodies", "--features", side]).output();
        let alone = alone.expect("cargo can be started");
        assert_eq!(String::from_utf8_lossy(&alone.stderr), "", "the {side} alone");
    }
    let mut test = scratch.cargo("test");
    let answer = test.args(["--package", "bodies-runner"]).output();
    let answer = answer.expect("cargo can be started");
    let said = String::from_utf8_lossy(&answer.stdout);
    let warned = String::from_utf8_lossy(&answer.stderr);
    assert!(answer.status.success() && said.contains(" passed"), "{said}\n{warned}");
    assert!(!warned.contains("warning"), "{warned}");
}

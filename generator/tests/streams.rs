//! Bodies that flow, from a generated client to a generated server and back.
//!
//! The tests stand in `data/streams/main.rs`: they are compiled with the crate that is made of the document beside them.

mod scratch;

use scratch::Scratch;

/// The manifest of the tests: the runtime that the crate uses, and what a server is called with.
const MANIFEST: &str = r#"[package]
name = "streams-runner"
version = "0.1.0"
edition = "2024"

[dependencies]
axum = { version = "0.8", default-features = false, features = ["http1", "tokio"] }
futures-util = { version = "0.3", default-features = false }
streams = { path = "../streams", features = ["client", "server", "tower"] }
tokio = { version = "1", features = ["macros", "net", "rt", "sync", "time"] }
tower = { version = "0.5", default-features = false, features = ["util"] }
"#;

#[test]
fn what_flows_from_a_client_flows_to_a_handler_and_back() {
    let scratch = Scratch::new("streams");
    scratch.add_crate("streams", include_str!("data/streams/openapi.yaml"));
    scratch.write("streams-runner/Cargo.toml", MANIFEST);
    scratch.write("streams-runner/src/main.rs", include_str!("data/streams/main.rs"));
    scratch.write("streams-runner/src/checked.rs", include_str!("data/streams/checked.rs"));
    scratch.write("streams-runner/src/raw.rs", include_str!("data/streams/raw.rs"));
    scratch.write("streams-runner/src/typed.rs", include_str!("data/streams/typed.rs"));
    for side in ["client", "server"] {
        let mut check = scratch.cargo("check");
        let alone = check.args(["--package", "streams", "--features", side]).output();
        let alone = alone.expect("cargo can be started");
        assert_eq!(String::from_utf8_lossy(&alone.stderr), "", "the {side} alone");
    }
    let mut test = scratch.cargo("test");
    let answer = test.args(["--package", "streams-runner"]).output();
    let answer = answer.expect("cargo can be started");
    let said = String::from_utf8_lossy(&answer.stdout);
    let warned = String::from_utf8_lossy(&answer.stderr);
    assert!(answer.status.success() && said.contains(" passed"), "{said}\n{warned}");
    assert!(!warned.contains("warning"), "{warned}");
}

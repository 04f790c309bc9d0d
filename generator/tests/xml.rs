//! Bodies of XML, from a generated client to a generated server and back.
//!
//! The tests stand in `data/xml/main.rs`: they are compiled with the crate that is made of the document beside them.

mod scratch;

use scratch::Scratch;

/// The manifest of the tests: the runtime that the crate uses, and what a server is called with.
const MANIFEST: &str = r#"[package]
name = "xml-runner"
version = "0.1.0"
edition = "2024"

[dependencies]
axum = { version = "0.8", default-features = false }
xml = { path = "../xml", features = ["client-core", "server", "tower"] }
tokio = { version = "1", features = ["macros", "rt"] }
tower = { version = "0.5", default-features = false, features = ["util"] }
"#;

#[test]
fn what_stands_in_xml_is_read_and_written_on_both_sides() {
    let scratch = Scratch::new("xml");
    scratch.add_crate("xml", include_str!("data/xml/openapi.yaml"));
    scratch.write("xml-runner/Cargo.toml", MANIFEST);
    scratch.write("xml-runner/src/main.rs", include_str!("data/xml/main.rs"));
    scratch.write("xml-runner/src/raw.rs", include_str!("data/xml/raw.rs"));
    scratch.write("xml-runner/src/typed.rs", include_str!("data/xml/typed.rs"));
    for side in ["client-core", "server"] {
        let mut check = scratch.cargo("check");
        let alone = check.args(["--package", "xml", "--features", side]).output();
        let alone = alone.expect("cargo can be started");
        assert_eq!(String::from_utf8_lossy(&alone.stderr), "", "the {side} alone");
    }
    let mut test = scratch.cargo("test");
    let answer = test.args(["--package", "xml-runner"]).output();
    let answer = answer.expect("cargo can be started");
    let said = String::from_utf8_lossy(&answer.stdout);
    let warned = String::from_utf8_lossy(&answer.stderr);
    assert!(answer.status.success() && said.contains(" passed"), "{said}\n{warned}");
    assert!(!warned.contains("warning"), "{warned}");
}

//! Lists that come in pages, what comes of a call, and requests that may be done twice, from a generated client to a generated server.
//!
//! The tests stand in `data/pages/main.rs`: they are compiled with the crate that is made of the document beside them.

mod scratch;

use scratch::Scratch;

/// The manifest of the tests: no feature of the crate brings HTTP or TLS.
const MANIFEST: &str = r#"[package]
name = "pages-runner"
version = "0.1.0"
edition = "2024"

[dependencies]
pages = { path = "../pages", features = ["blocking", "client-core", "server", "tower"] }
axum = { version = "0.8", default-features = false }
tokio = { version = "1", features = ["macros", "rt", "time"] }
"#;

#[test]
fn a_client_goes_through_all_pages_and_repeats_only_what_it_may() {
    let scratch = Scratch::new("pages");
    scratch.add_crate("pages", include_str!("data/pages/openapi.yaml"));
    scratch.write("pages-runner/Cargo.toml", MANIFEST);
    scratch.write("pages-runner/src/main.rs", include_str!("data/pages/main.rs"));
    scratch.write("pages-runner/src/outcomes.rs", include_str!("data/pages/outcomes.rs"));
    scratch.write("pages-runner/src/shop.rs", include_str!("data/pages/shop.rs"));
    let mut test = scratch.cargo("test");
    let answer = test.args(["--package", "pages-runner"]).output();
    let answer = answer.expect("cargo can be started");
    let said = String::from_utf8_lossy(&answer.stdout);
    let warned = String::from_utf8_lossy(&answer.stderr);
    assert!(answer.status.success() && said.contains(" passed"), "{said}\n{warned}");
    assert!(!warned.contains("warning"), "{warned}");
}

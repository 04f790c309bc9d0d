//! Documents that are nasty but right become crates; `cargo xtask test corpus` compiles what comes of them.
//!
//! `UPDATE_EXPECT=1 cargo test` writes the reports anew.

use expect_test::expect_file;
use specwright::{Options, RuntimeSource, SourceSet, generate};
use std::fs;
use std::path::Path;

#[test]
fn nasty_documents_become_crates() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/nasty");
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    paths.sort();
    for path in paths {
        check(&path.file_name().unwrap().to_string_lossy(), fs::read_to_string(&path).unwrap());
    }
}

#[test]
fn enormous_enumerations_become_crates() {
    let values: Vec<String> = (0..5_000).map(|number| format!("value {number}")).collect();
    let schema = format!("{{ type: string, enum: [{}] }}", values.join(", "));
    check("enormous.yaml", document(&schema));
}

#[test]
fn schemas_deep_within_each_other_become_crates() {
    let schema = (0..40).fold("{ type: string }".to_owned(), |inner, depth| {
        format!("{{ type: object, properties: {{ p{depth}: {inner} }} }}")
    });
    check("deep.yaml", document(&schema));
}

#[test]
fn names_of_a_thousand_letters_become_crates() {
    let name = "long ".repeat(200);
    check("long.yaml", document(&format!("{{ type: object, properties: {{ '{name}': {{}} }} }}")));
}

/// A document with one schema.
fn document(schema: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{ title: Nasty, version: '1' }}\npaths: {{}}\ncomponents: {{ schemas: {{ Thing: {schema} }} }}\n"
    )
}

/// Makes the crate of a document; what is found on the way is kept beside it.
fn check(name: &str, document: String) {
    let sources = SourceSet::new(name, document);
    let options = Options {
        runtime: RuntimeSource::Path("runtime".to_owned()),
        ..Options::new("nasty", name)
    };
    let outcome = generate(&sources, &options);
    let report = outcome.report.to_text(&sources);
    assert!(outcome.files.is_some(), "{name}\n{report}");
    let expected = Path::new("data/nasty").join(name).with_extension("txt");
    expect_file![expected].assert_eq(&report);
}

//! The document of APIG and the crate made of it, in memory.

use std::collections::BTreeMap;
use std::fs;

use specwright::{Options, RuntimeSource, SourceSet, generate};

/// The path of the document, from the repository's root.
pub(crate) const SPEC: &str = "specs/huawei-apig/openapi.yaml";

/// The text of the document.
pub(crate) fn document() -> String {
    let path = format!("{}/../{SPEC}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(path).expect("the document is part of the repository")
}

/// The files made of a document that stands where APIG's does, by path.
pub(crate) fn make(document: &str) -> BTreeMap<String, String> {
    let sources = SourceSet::new(SPEC, document);
    let outcome = generate(&sources, &options());
    let findings = outcome.report.to_text(&sources);
    let files = outcome.files.unwrap_or_else(|| panic!("the document is at fault:\n{findings}"));
    files.into_iter().map(|file| (file.path, file.text)).collect()
}

fn options() -> Options {
    let runtime = RuntimeSource::Path("../../runtime".to_owned());
    let document = SPEC.to_owned();
    Options { runtime, ..Options::new("huawei-apig", document) }
}

//! What must hold of the generator, whatever the document.

use super::judge;
use specwright::{Modules, Options, RuntimeSource, SourceSet};

/// Makes a crate of a document: there is either an error with its line, or files that hold nothing but what emitters make.
///
/// # Panics
/// When that does not hold.
pub fn check(document: &[u8]) {
    let sources = SourceSet::new("openapi.yaml", document);
    let outcome = specwright::generate(&sources, &options());
    let text = outcome.report.to_text(&sources) + &outcome.report.to_json(&sources);
    match outcome.files {
        None => {
            let all = outcome.report.diagnostics();
            assert!(outcome.report.has_errors(), "no error: {text}");
            assert!(all.iter().all(|one| one.span().line > 0), "no line: {text}");
        }
        Some(files) => {
            assert!(!outcome.report.has_errors(), "files beside an error: {text}");
            let faults = judge::faults(&files);
            assert!(faults.is_empty(), "{}", faults.join("\n"));
        }
    }
}

/// In one part: the judge knows each file by its name, and those of tags are called as the document says.
fn options() -> Options {
    Options {
        modules: Modules::One,
        runtime: RuntimeSource::Path("runtime".to_owned()),
        ..Options::new("fuzzed", "openapi.yaml")
    }
}

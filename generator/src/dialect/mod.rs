//! Brings every version of OpenAPI into the form of 3.0; so far only 3.0 itself is read.

use crate::report::{Code, Report};
use crate::source::{FileId, Kind, Span, Tree};
use crate::structure::Version;

/// Gives a tree in the form of OpenAPI 3.0, or says by name why there is none.
pub fn unify(tree: Tree, report: &mut Report) -> Option<Tree> {
    match Version::of(&tree) {
        Version::V3_0 | Version::V3_1 => Some(tree),
        Version::Other { keyword, written } => {
            unsupported(&tree, keyword, &written, report);
            None
        }
        Version::None => {
            unknown(&tree, report);
            None
        }
    }
}

fn unsupported(tree: &Tree, keyword: &str, written: &str, report: &mut Report) {
    let (name, help) = describe(keyword, written);
    let span = Version::place(tree).map_or(Span::start_of(FileId::ROOT), |(_, node)| node.span());
    report
        .error(Code::UnsupportedVersion, span, format!("{name} is not supported yet"))
        .label(format!("`{keyword}` says {written}"))
        .help(help);
}

/// The name of a version, and what can be done about it.
fn describe(keyword: &str, written: &str) -> (String, &'static str) {
    let major_minor =
        |version: &str| written == version || written.starts_with(&format!("{version}."));
    if keyword == "swagger" {
        let name = if major_minor("2.0") {
            "Swagger 2.0".to_owned()
        } else {
            format!("Swagger {written}")
        };
        return (name, "convert the document to OpenAPI 3.0.3");
    }
    match ["3.1", "3.2"].into_iter().find(|version| major_minor(version)) {
        Some(version) => (format!("OpenAPI {version}"), "write the document in OpenAPI 3.0.3"),
        None => (format!("OpenAPI {written}"), "write `openapi: 3.0.3`"),
    }
}

fn unknown(tree: &Tree, report: &mut Report) {
    let root = tree.root();
    let (span, seen) = match Version::place(tree) {
        Some((keyword, node)) => (node.span(), format!("`{keyword}` is {}", node.kind())),
        None if root.kind() == Kind::Map => {
            (root.span(), "neither `openapi` nor `swagger` is a key here".to_owned())
        }
        None => (root.span(), format!("the document is {}", root.kind())),
    };
    report
        .error(Code::UnknownVersion, span, "the document does not name its version of OpenAPI")
        .label(seen)
        .help("begin it with `openapi: 3.0.3`");
}

//! Brings every version that is read into the form of OpenAPI 3.0 or 3.1.

mod swagger;

use crate::report::{Code, Report};
use crate::source::{Edition, FileId, Kind, Span, Tree};
use crate::structure::Version;

/// Gives a tree in the form of OpenAPI 3.0 or 3.1, or says by name why there is none.
pub fn unify(tree: Tree, report: &mut Report) -> Option<Tree> {
    match Version::of(&tree) {
        Version::Known(Edition::V2_0) => swagger::convert(tree, report),
        Version::Known(_) => Some(with_webhooks(tree)),
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

/// Lets `x-webhooks`, as documents of OpenAPI 3.0 have it, be the webhooks.
fn with_webhooks(mut tree: Tree) -> Tree {
    let root = tree.root();
    if root.get("webhooks").is_none() && root.get("x-webhooks").is_some() {
        let root = root.id();
        tree.rename_entry(root, "x-webhooks", "webhooks");
    }
    tree
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
fn describe(keyword: &str, written: &str) -> (String, String) {
    if keyword == "swagger" {
        return (format!("Swagger {written}"), "convert the document to Swagger 2.0".to_owned());
    }
    let latest = Edition::LATEST.number();
    let help = match numbers(written) {
        Some((2, _)) => "Swagger 2.0 is written `swagger: \"2.0\"`".to_owned(),
        later if later > numbers(latest) => {
            format!("{latest} is the latest version that is read: write `openapi: {latest}.0`")
        }
        _ => "write `openapi: 3.0.3`".to_owned(),
    };
    (format!("OpenAPI {written}"), help)
}

/// The first two numbers of a version, or nothing where it does not begin with one.
fn numbers(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.split('.').map(|part| part.parse().ok());
    Some((parts.next()??, parts.next().flatten().unwrap_or_default()))
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

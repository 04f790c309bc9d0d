//! Which specification a document follows.

use crate::report::{Code, Report};
use crate::source::{Edition, Node, Tree, Value};
use foldhash::HashSet;

/// The specification that a document names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    /// One that is read, in any patch release.
    Known(Edition),
    /// Another version, as the document writes it.
    Other {
        /// The keyword that names it.
        keyword: &'static str,
        /// The text or number behind the keyword.
        written: String,
    },
    /// The document names none.
    None,
}

impl Version {
    /// The version of a document, by `openapi` or else by `swagger`.
    pub(crate) fn of(tree: &Tree) -> Self {
        let Some((keyword, node)) = Self::place(tree) else { return Self::None };
        match (Edition::stated(tree.root()), node.value()) {
            (Some(edition), _) => Self::Known(edition),
            (None, Value::String(text) | Value::Number(text)) => {
                Self::Other { keyword, written: text.to_owned() }
            }
            _ => Self::None,
        }
    }

    /// The keyword that names the version, and its value.
    pub(crate) fn place(tree: &Tree) -> Option<(&'static str, Node<'_>)> {
        Edition::place(tree.root())
    }
}

/// Reports files that name another version than the document: what they say is read as that of the document. Forms of other
/// versions of OpenAPI 3 are known in each of them, but for keywords beside `$ref`, which 3.0 reads over; Swagger 2.0 and OpenAPI 3
/// say the same things in other places.
pub(super) fn same_everywhere(tree: &Tree, report: &mut Report) {
    let document = tree.edition();
    for root in tree.files() {
        let Some((keyword, node)) = Edition::place(root) else { continue };
        let edition = Edition::stated(root).filter(|edition| *edition != document);
        let Some(edition) = edition else { continue };
        let message = format!(
            "the document is written in {}, and this file in another version",
            document.name()
        );
        let said = match means_the_same(root, [edition, document]) {
            false => report
                .error(Code::UnsupportedVersion, node.span(), message)
                .help("convert one of them"),
            true => report
                .warning(Code::OtherVersion, node.span(), message)
                .help("it is read as that of the document; let both name one version"),
        };
        said.label(format!("`{keyword}` names it"));
    }
}

/// Whether a file says the same in two versions.
fn means_the_same(root: Node<'_>, editions: [Edition; 2]) -> bool {
    !editions.contains(&Edition::V2_0)
        && (!editions.contains(&Edition::V3_0) || !says_more_beside_references(root))
}

/// Whether keywords that judge values stand beside a reference.
fn says_more_beside_references(root: Node<'_>) -> bool {
    const REMARKS: [&str; 4] = ["$ref", "summary", "description", "deprecated"];
    let judges = |key: &str| !REMARKS.contains(&key) && !key.starts_with("x-");
    let (mut open, mut seen) = (vec![root], HashSet::default());
    while let Some(node) = open.pop() {
        // Anchors of YAML may name one node again and again.
        if !seen.insert(node.id()) {
            continue;
        }
        let is_reference = node.get("$ref").is_some_and(|at| at.as_str().is_some());
        if is_reference && node.entries().any(|entry| judges(entry.key)) {
            return true;
        }
        open.extend(node.items().chain(node.entries().map(|entry| entry.node)));
    }
    false
}

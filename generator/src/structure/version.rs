//! Which specification a document follows.

use crate::report::{Code, Report};
use crate::source::{Edition, Node, Tree, Value};

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
/// versions of OpenAPI 3 are known in each of them; Swagger 2.0 and OpenAPI 3 say the same things in other places.
pub(super) fn same_everywhere(tree: &Tree, report: &mut Report) {
    let files = tree.sources().files().filter_map(|file| tree.file(file));
    let document = tree.edition();
    for (keyword, node) in files.filter_map(Edition::place) {
        let edition = Edition::stated(tree.file(node.span().file).unwrap_or(node));
        let Some(edition) = edition.filter(|edition| *edition != document) else { continue };
        let message = format!(
            "the document is written in {}, and this file in another version",
            document.name()
        );
        let said = match [edition, document].contains(&Edition::V2_0) {
            true => report
                .error(Code::UnsupportedVersion, node.span(), message)
                .help("convert one of them"),
            false => report
                .warning(Code::OtherVersion, node.span(), message)
                .help("it is read as that of the document; let both name one version"),
        };
        said.label(format!("`{keyword}` names it"));
    }
}

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

/// Reports files that name another version than the document: what they say would be read as that of the document.
pub(super) fn same_everywhere(tree: &Tree, report: &mut Report) {
    let files = tree.sources().files().filter_map(|file| tree.file(file));
    for (keyword, node) in files.filter_map(Edition::place) {
        let edition = Edition::stated(tree.file(node.span().file).unwrap_or(node));
        if edition.is_some() && edition != Some(tree.edition()) {
            report
                .error(
                    Code::UnsupportedVersion,
                    node.span(),
                    format!(
                        "the document is written in {}, and this file in another version",
                        tree.edition().name()
                    ),
                )
                .label(format!("`{keyword}` names it"))
                .help("convert one of them");
        }
    }
}

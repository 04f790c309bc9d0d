//! Which specification a document follows.

use crate::source::{Node, Tree, Value};

/// The specification that a document names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    /// OpenAPI 3.0, in any patch release.
    V3_0,
    /// OpenAPI 3.1, in any patch release.
    V3_1,
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
        match node.value() {
            Value::String(text) | Value::Number(text) if is(text, "3.0") => Self::V3_0,
            Value::String(text) | Value::Number(text) if is(text, "3.1") => Self::V3_1,
            Value::String(text) | Value::Number(text) => {
                Self::Other { keyword, written: text.to_owned() }
            }
            _ => Self::None,
        }
    }

    /// The keyword that names the version, and its value.
    pub(crate) fn place(tree: &Tree) -> Option<(&'static str, Node<'_>)> {
        ["openapi", "swagger"]
            .into_iter()
            .find_map(|keyword| Some((keyword, tree.root().get(keyword)?)))
    }
}

/// `3.0` and `3.0.3` are 3.0, but not `3.01`.
fn is(text: &str, version: &str) -> bool {
    text.strip_prefix(version).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

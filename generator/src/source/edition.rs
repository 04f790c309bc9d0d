//! The editions of the specification that documents are written in.

use super::{Node, Value};

/// An edition that is read, in any of its patch releases; a later one is larger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// Swagger 2.0.
    V2_0,
    /// OpenAPI 3.0.
    V3_0,
    /// OpenAPI 3.1, where schemas are those of JSON Schema 2020-12.
    V3_1,
    /// OpenAPI 3.2.
    V3_2,
}

impl Edition {
    /// The latest one.
    pub const LATEST: Self = Self::V3_2;

    const ALL: [Self; 4] = [Self::V2_0, Self::V3_0, Self::V3_1, Self::V3_2];

    /// The edition that a document names by `openapi`, or else by `swagger`; nothing where it names none of these.
    pub fn stated(document: Node<'_>) -> Option<Self> {
        let (keyword, node) = Self::place(document)?;
        let written = match node.value() {
            Value::String(text) | Value::Number(text) => text,
            _ => return None,
        };
        Self::ALL
            .into_iter()
            .find(|edition| edition.keyword() == keyword && is(written, edition.number()))
    }

    /// The keyword by which a document names its edition, and the value.
    pub fn place(document: Node<'_>) -> Option<(&'static str, Node<'_>)> {
        ["openapi", "swagger"]
            .into_iter()
            .find_map(|keyword| Some((keyword, document.get(keyword)?)))
    }

    /// The keyword by which a document names this edition.
    pub fn keyword(self) -> &'static str {
        if self == Self::V2_0 { "swagger" } else { "openapi" }
    }

    /// The number of the edition, without that of a patch release.
    pub fn number(self) -> &'static str {
        match self {
            Self::V2_0 => "2.0",
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
            Self::V3_2 => "3.2",
        }
    }

    /// What the specification of the edition is called, with its number.
    pub fn name(self) -> &'static str {
        match self {
            Self::V2_0 => "Swagger 2.0",
            Self::V3_0 => "OpenAPI 3.0",
            Self::V3_1 => "OpenAPI 3.1",
            Self::V3_2 => "OpenAPI 3.2",
        }
    }
}

/// `3.0` and `3.0.3` are 3.0, but not `3.01`; `2` can only be 2.0.
fn is(text: &str, number: &str) -> bool {
    let is_short = (text, number) == ("2", "2.0");
    is_short
        || text.strip_prefix(number).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

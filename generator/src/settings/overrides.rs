//! What a file says of things in a document.

use super::error::line_and_column;
use crate::source::{FileId, Span};
use std::ops::Range;

/// What a file says of things in a document, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    /// What is said of each thing.
    pub(crate) all: Vec<Override>,
    /// The crates that types of the user's own and further traits come from.
    pub(crate) dependencies: Vec<Dependency>,
}

/// A crate that a generated one depends on besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// Its name.
    pub name: String,
    /// What stands behind `=` in a manifest.
    pub requirement: String,
}

/// What is said of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Override {
    /// The thing: a pointer, an operationId, a component, or a component and one of its properties.
    pub target: String,
    /// What is said of it.
    pub says: Says,
    /// Where, in the text of the file.
    pub place: Place,
}

/// What may be said of a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// It has this name.
    Name(String),
    /// It is kept out.
    Skip,
    /// This type takes its place.
    Type(String),
    /// These traits are derived besides.
    Derive(String),
}

/// A place in the text of a file, before it is known which file of a set it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    line: u32,
    column: u32,
    len: u32,
}

impl Place {
    /// The place of a range of bytes.
    pub(super) fn new(text: &str, range: Range<usize>) -> Self {
        let (line, column) = line_and_column(text, range.start);
        let len = text.get(range).map_or(1, |text| text.chars().count());
        // A count of more than four billion does not fit in memory.
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self { line: count(line), column: count(column), len: count(len) }
    }

    /// The same in a file of a set.
    pub(super) fn span(self, file: FileId) -> Span {
        Span { file, line: self.line, column: self.column, len: self.len }
    }
}

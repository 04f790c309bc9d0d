//! What is said, and where in the file.

use crate::source::{FileId, Span};
use std::ops::Range;

/// What a file says of things in a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    /// The path by which findings call the file.
    path: String,
    /// Its text.
    text: String,
    /// What is said of each thing.
    pub(super) all: Vec<Override>,
    /// The crates that types of the user's own and further traits come from.
    pub(super) dependencies: Vec<Dependency>,
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
pub(super) struct Override {
    /// The thing: a pointer, an operationId, a component, or a component and one of its properties.
    pub target: String,
    /// What is said of it.
    pub says: Says,
    place: Place,
}

impl Overrides {
    /// Nothing yet, of a file that findings call by this path.
    pub(crate) fn of_file(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned(), ..Self::default() }
    }

    /// Adds what is said of a thing, which stands in this range of bytes of the text.
    pub(crate) fn add(&mut self, target: &str, place: Range<usize>, says: Says) {
        let place = Place::new(&self.text, place);
        self.all.push(Override { target: target.to_owned(), says, place });
    }

    /// Adds a crate.
    pub(crate) fn depend(&mut self, name: String, requirement: String) {
        self.dependencies.push(Dependency { name, requirement });
    }

    /// Whether the file says nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty() && self.dependencies.is_empty()
    }

    /// The path by which findings call the file, and its text.
    pub(crate) fn source(&self) -> (&str, &str) {
        (&self.path, &self.text)
    }
}

impl Override {
    /// Where it stands, in this file of a set.
    pub(super) fn span(&self, file: FileId) -> Span {
        let Place { line, column, len } = self.place;
        Span { file, line, column, len }
    }
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
struct Place {
    line: u32,
    column: u32,
    len: u32,
}

impl Place {
    fn new(text: &str, range: Range<usize>) -> Self {
        let before = text.get(..range.start).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        // A count of more than four billion does not fit in memory.
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let len = text.get(range).map_or(1, |text| text.chars().count());
        Self {
            line: count(before.matches('\n').count() + 1),
            column: count(before[start..].chars().count() + 1),
            len: count(len),
        }
    }
}

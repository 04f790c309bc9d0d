//! Where a fact stands in the document, and which page states it.

use crate::source::Span;
use std::fmt;

/// Where a fact stands and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// RFC 6901 pointer to the node, as it stands in the file. In front of it stand the path of the file and `#` where that
    /// is another one than the document.
    pub pointer: String,
    /// The place in the file.
    pub span: Span,
    /// What the document says of who states it. Most documents say nothing, and a model has an origin for every value.
    pub said: Option<Box<Sources>>,
}

/// Who states a fact, as far as the document says so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// The page that states the fact (`x-source`).
    pub source: Option<Source>,
    /// Other editions that disagree (`x-drift`).
    pub drift: Vec<Drift>,
    /// Why the value was chosen where no source exists (`x-assumed`).
    pub assumed: Option<String>,
}

impl Origin {
    /// The page that states the fact.
    pub fn source(&self) -> Option<&Source> {
        self.said.as_ref()?.source.as_ref()
    }

    /// The path of the file, as seen from the document, where it is another one; and the pointer into it.
    pub fn file_and_pointer(&self) -> (Option<&str>, &str) {
        // A pointer is empty or begins with a slash, which no path does.
        match self.pointer.split_once('#') {
            Some((path, pointer)) if !path.starts_with('/') => (Some(path), pointer),
            _ => (None, &self.pointer),
        }
    }
}

/// A place on a page of documentation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The page's name.
    pub page: String,
    /// The table on the page.
    pub table: Option<String>,
    /// The row of the table.
    pub row: Option<String>,
    /// The edition, where it is another than the page itself.
    pub edition: Option<String>,
}

impl fmt::Display for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.page)?;
        let more = [&self.table, &self.row, &self.edition];
        more.into_iter().flatten().try_for_each(|part| write!(formatter, ", {part}"))
    }
}

/// Another edition's reading of the same fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    /// Which edition.
    pub source: String,
    /// What it says.
    pub says: String,
}

//! Where something stands in a source.

/// Names one file of a [`SourceSet`](crate::source::SourceSet).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(crate) u32);

impl FileId {
    /// The file from which reading starts.
    pub const ROOT: Self = Self(0);
}

/// A place in a file: a line, a column and a length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in characters.
    pub column: u32,
    /// The length in characters, within the first line; 1 for a list, a map and a text of several
    /// lines.
    pub len: u32,
}

impl Span {
    /// The first character of a file.
    pub const fn start_of(file: FileId) -> Self {
        Self { file, line: 1, column: 1, len: 1 }
    }
}

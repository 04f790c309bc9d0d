//! What is wrong with a file, with the line.

use std::fmt;
use std::ops::Range;

/// What is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsError {
    file: String,
    line: usize,
    column: usize,
    shown: String,
    message: String,
}

impl SettingsError {
    /// An error at a range of bytes of the text.
    pub(super) fn new(
        (file, text): (&str, &str),
        place: Range<usize>,
        message: impl Into<String>,
    ) -> Self {
        let (line, column) = line_and_column(text, place.start);
        Self {
            file: file.to_owned(),
            shown: text.lines().nth(line - 1).unwrap_or_default().trim().to_owned(),
            message: message.into(),
            line,
            column,
        }
    }
}

/// The line and the column of a byte, both from 1, the column in characters.
pub(super) fn line_and_column(text: &str, place: usize) -> (usize, usize) {
    let before = text.get(..place).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
}

impl fmt::Display for SettingsError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, shown, message } = self;
        write!(out, "{file}:{line}:{column}: {message}\n{line} | {shown}")
    }
}

impl std::error::Error for SettingsError {}

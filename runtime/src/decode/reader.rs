//! The reader: JSON from left to right, each value checked where it stands.

use super::collector::{Collector, Mode};
use super::scanner::Scanner;
use crate::file::File;
use crate::integer::{Whole, lexeme};
use crate::number::{self, Real};
use crate::text::TextRules;
use crate::violation::{JsonType, Kind, Place, Violation, Violations};
use std::fmt;

/// The most levels of lists and objects in a document.
pub const MAX_DEPTH: usize = 128;

/// Reads JSON and notes violations.
///
/// Every method that reads a value consumes it whole, whether or not it is as it should be. `None` means that at least one
/// violation was noted.
pub struct Reader<'j> {
    pub(super) scanner: Scanner<'j>,
    pub(super) collector: Collector,
    pub(super) depth: usize,
    /// The name of the field that [`collect`](Self::collect) reads.
    pub(super) name: String,
    /// How many bytes were read more than once so far.
    pub(super) reread: usize,
    /// The files beside the document, to which its texts may refer.
    files: &'j [File],
}

impl fmt::Debug for Reader<'_> {
    /// The document may hold secrets, so that only the place in it is shown.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Reader")
            .field("scanner", &self.scanner)
            .field("depth", &self.depth)
            .finish_non_exhaustive()
    }
}

impl<'j> Reader<'j> {
    /// A reader at the start of a document.
    #[must_use]
    pub fn new(json: &'j [u8], mode: Mode) -> Self {
        Self {
            scanner: Scanner::new(json),
            collector: Collector::new(mode),
            depth: 0,
            name: String::new(),
            reread: 0,
            files: &[],
        }
    }

    /// The same with files beside the document.
    #[cfg(feature = "server")]
    pub(crate) fn beside_files(self, files: &'j [File]) -> Self {
        Self { files, ..self }
    }

    /// Reads a file: one of those beside the document, or one that a text stands for.
    pub(crate) fn file(&mut self) -> Option<File> {
        let files = self.files;
        self.string(|text, _| {
            Some(File::of_reference(text, files).unwrap_or_else(|| File::of_text(text)))
        })
    }

    /// Ends the reading: the value, unless there is any violation or anything after it.
    ///
    /// # Errors
    /// Every violation, in the order of the schema. A document that is not JSON has just that one.
    #[inline]
    pub fn finish<T>(mut self, value: Option<T>) -> Result<T, Violations> {
        self.scanner.end();
        match value {
            Some(value) if self.collector.is_empty() && !self.scanner.is_stopped() => Ok(value),
            _ => Err(self.into_violations()),
        }
    }

    #[cold]
    #[inline(never)]
    fn into_violations(self) -> Violations {
        if let Some(kind) = self.scanner.into_stopped() {
            return Violation::new(kind).at(Place::Body, []).into();
        }
        self.collector.into_reasons(Place::Body)
    }

    /// Notes a violation of the value that is being read, and gives `None` for the reading function to return.
    #[cold]
    pub fn refuse<T>(&mut self, kind: Kind) -> Option<T> {
        self.collector.push(kind);
        None
    }

    /// Who reads.
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.collector.mode()
    }

    /// The violations so far.
    #[must_use]
    pub fn collector_mut(&mut self) -> &mut Collector {
        &mut self.collector
    }

    /// Reads a string within limits.
    #[inline(never)]
    pub fn text(&mut self, rules: &TextRules<'_>) -> Option<String> {
        self.string(|text, collector| {
            if rules.admits(text) {
                return Some(text.to_owned());
            }
            rules.broken(text).into_iter().for_each(|kind| collector.push(kind));
            None
        })
    }

    /// Reads a string through a function that may note violations.
    #[inline]
    pub fn string<T>(&mut self, take: impl FnOnce(&str, &mut Collector) -> Option<T>) -> Option<T> {
        if self.scanner.peek()? != b'"' {
            return self.mismatch(JsonType::String);
        }
        take(self.scanner.string()?, &mut self.collector)
    }

    /// Reads `true` or `false`.
    pub fn boolean(&mut self) -> Option<bool> {
        match self.scanner.peek()? {
            b't' => self.scanner.word("true").map(|()| true),
            b'f' => self.scanner.word("false").map(|()| false),
            _ => self.mismatch(JsonType::Boolean),
        }
    }

    /// Reads an integer. `1.0` and `1e2` are integers.
    pub fn integer<T: Whole>(&mut self) -> Option<T> {
        match lexeme::integer(self.lexeme(JsonType::Integer)?) {
            Ok(value) => Some(value),
            Err(kind) => self.refuse(kind),
        }
    }

    /// Reads a finite number. Digits that its type cannot hold are rounded, as every reader of JSON does.
    pub fn number<T: Real>(&mut self) -> Option<T> {
        let lexeme = self.number_lexeme()?;
        self.collector.kept(number::real(lexeme))
    }

    /// Reads a number as it is written.
    pub fn number_lexeme(&mut self) -> Option<&'j str> {
        self.lexeme(JsonType::Number)
    }

    /// Reads `null` if it comes next. Gives whether it did.
    pub fn null(&mut self) -> Option<bool> {
        if self.scanner.peek()? == b'n' {
            self.scanner.word("null").map(|()| true)
        } else {
            Some(false)
        }
    }

    /// The type of the next value, which stays where it is.
    pub fn next_type(&mut self) -> Option<JsonType> {
        self.scanner.next_type()
    }

    /// Goes one level down, if a list or object comes next.
    #[inline]
    pub(super) fn enter(&mut self, bracket: u8, expected: JsonType) -> Option<()> {
        if self.scanner.peek()? != bracket {
            return self.mismatch(expected);
        }
        self.scanner.open();
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            self.scanner.stop(Kind::TooDeep { max: MAX_DEPTH })
        } else {
            Some(())
        }
    }

    /// Reads a number as it is written; anything else is not what was expected.
    pub(super) fn lexeme(&mut self, expected: JsonType) -> Option<&'j str> {
        if matches!(self.scanner.peek()?, b'-' | b'0'..=b'9') {
            self.scanner.number()
        } else {
            self.mismatch(expected)
        }
    }

    /// Reads a value of the wrong type, and notes that.
    #[cold]
    #[inline(never)]
    pub(crate) fn mismatch<T>(&mut self, expected: JsonType) -> Option<T> {
        let actual = self.next_type()?;
        self.skip()?;
        self.refuse(Kind::Type { expected, actual })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_without_a_reason_is_told_as_a_defect() {
        let mut reader = Reader::new(b"1", Mode::Request);
        reader.skip();
        let all = reader.finish(None::<bool>).unwrap_err();
        assert_eq!(all.first().map(|first| first.keyword()), Some("unexplained"));
    }

    #[test]
    fn debug_shows_the_place_only() {
        let shown = format!("{:?}", Reader::new(b"hunter2", Mode::Request));
        assert_eq!(shown, "Reader { scanner: Scanner { index: 0, length: 7, .. }, depth: 0, .. }");
    }
}

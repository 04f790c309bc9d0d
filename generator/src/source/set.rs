//! The texts that a run reads, held in memory so that no stage touches the disk.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{FileId, Span};
use crate::overrides::Overrides;

/// The files of one specification, the document first. Clones share the texts.
#[derive(Clone, Debug)]
pub struct SourceSet {
    files: Arc<Vec<SourceFile>>,
    /// The files by their paths.
    numbers: Arc<BTreeMap<String, FileId>>,
    /// Why files that references lead to are not here, by their paths.
    lacking: Arc<BTreeMap<String, String>>,
    /// How many folders up from that of the document references may lead.
    climb: usize,
    /// What `specwright.toml` says of things in the document, and the file itself, which no reference leads to.
    overrides: Option<Arc<(Overrides, SourceFile)>>,
}

/// The file of the settings, which is none of the specification.
const SETTINGS: FileId = FileId(u32::MAX);

#[derive(Clone, Debug)]
struct SourceFile {
    name: String,
    /// The path from the folder of the document.
    path: String,
    text: String,
    /// Where the bytes stop being UTF-8; the text has replacement characters from there on.
    broken: Option<Span>,
    /// Whether the bytes begin with the byte order mark of UTF-16.
    is_utf_16: bool,
}

impl SourceSet {
    /// A set of one file. The name is what diagnostics show; its folders are separated by `/`.
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        let name = name.into();
        let path = name.rsplit('/').next().unwrap_or_default().to_owned();
        let numbers = BTreeMap::from([(path.clone(), FileId::ROOT)]);
        let file = SourceFile::new(name, path, FileId::ROOT, bytes.into());
        Self {
            files: Arc::new(vec![file]),
            numbers: Arc::new(numbers),
            lacking: Arc::default(),
            climb: 0,
            overrides: None,
        }
    }

    /// The same with what a `specwright.toml` says of the document; no reference leads to that file.
    #[must_use]
    pub fn with_overrides(mut self, overrides: &Overrides) -> Self {
        if !overrides.is_empty() {
            let (name, text) = overrides.source();
            let file = SourceFile::new(name.to_owned(), name.to_owned(), SETTINGS, text.into());
            self.overrides = Some(Arc::new((overrides.clone(), file)));
        }
        self
    }

    /// What a `specwright.toml` says of the document, and how places in it name the file.
    pub(crate) fn overrides(&self) -> Option<(FileId, &Overrides)> {
        let (overrides, _) = &**self.overrides.as_ref()?;
        Some((SETTINGS, overrides))
    }

    /// Lets references lead so many folders up from that of the document; without it, none.
    #[must_use]
    pub fn climbing(self, folders: usize) -> Self {
        Self { climb: folders, ..self }
    }

    /// Adds a file that references lead to, by its path from the folder of the document; folders are separated by `/`.
    pub fn add(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        let folder = self.name(FileId::ROOT).rsplit_once('/').map(|(folder, _)| folder);
        let name = folder.map_or_else(|| path.to_owned(), |folder| format!("{folder}/{path}"));
        let file = FileId(count(self.files.len()));
        Arc::make_mut(&mut self.numbers).insert(path.to_owned(), file);
        let file = SourceFile::new(name, path.to_owned(), file, bytes.into());
        Arc::make_mut(&mut self.files).push(file);
    }

    /// Says why a file that references lead to cannot be read.
    pub fn lack(&mut self, path: &str, why: impl Into<String>) {
        Arc::make_mut(&mut self.lacking).insert(path.to_owned(), why.into());
    }

    /// Every file of the specification, the document first; a `specwright.toml` is none.
    pub fn files(&self) -> impl ExactSizeIterator<Item = FileId> + use<> {
        (0..count(self.files.len())).map(FileId)
    }

    /// The path of a file from the folder of the document.
    pub fn path(&self, file: FileId) -> &str {
        &self.file(file).path
    }

    /// The file of a path from the folder of the document.
    pub fn find(&self, path: &str) -> Option<FileId> {
        self.numbers.get(path).copied()
    }

    /// Why a file is not here, if that is known.
    pub(super) fn why_lacking(&self, path: &str) -> Option<&str> {
        self.lacking.get(path).map(String::as_str)
    }

    /// Whether a path stays where references may lead.
    pub(super) fn admits(&self, path: &str) -> bool {
        path.split('/').take_while(|step| *step == "..").count() <= self.climb
    }

    /// The name of a file, as diagnostics show it.
    pub fn name(&self, file: FileId) -> &str {
        &self.file(file).name
    }

    /// Whether no file is lacking that references lead to.
    pub(crate) fn is_complete(&self) -> bool {
        self.lacking.is_empty()
    }

    /// The whole text of a file, without a byte order mark.
    pub fn text(&self, file: FileId) -> &str {
        &self.file(file).text
    }

    /// The line on which a span begins, without its line ending.
    pub fn line(&self, span: Span) -> &str {
        self.lines(&[span])[0]
    }

    /// The lines on which spans begin; the text of each file is read once, however many spans there
    /// are.
    pub(crate) fn lines(&self, spans: &[Span]) -> Vec<&str> {
        let mut order: Vec<usize> = (0..spans.len()).collect();
        order.sort_by_key(|&index| (spans[index].file, spans[index].line));
        let mut found = vec![""; spans.len()];
        let mut reading: Option<(FileId, LineReader<'_>)> = None;
        for index in order {
            let Span { file, line, .. } = spans[index];
            if reading.as_ref().is_none_or(|(open, _)| *open != file) {
                reading = Some((file, LineReader::new(self.text(file))));
            }
            found[index] = reading.as_mut().map_or("", |(_, lines)| lines.go_to(line));
        }
        found
    }

    /// Where a file stops being UTF-8, if it does.
    pub(crate) fn broken_at(&self, file: FileId) -> Option<Span> {
        self.file(file).broken
    }

    /// Whether a file begins as one in UTF-16 does.
    pub(super) fn is_utf_16(&self, file: FileId) -> bool {
        self.file(file).is_utf_16
    }

    fn file(&self, file: FileId) -> &SourceFile {
        match &self.overrides {
            Some(beside) if file == SETTINGS => &beside.1,
            _ => &self.files[file.0 as usize],
        }
    }
}

impl SourceFile {
    fn new(name: String, path: String, file: FileId, bytes: Vec<u8>) -> Self {
        let is_utf_16 = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
        let (text, broken) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let good = String::from_utf8_lossy(&error.as_bytes()[..valid]);
                (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(end_of(file, &good)))
            }
        };
        let text = match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        };
        Self { name, path, text, broken, is_utf_16 }
    }
}

/// The place just after a text.
pub(super) fn end_of(file: FileId, text: &str) -> Span {
    let line = text.matches('\n').count() + 1;
    let column = text.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Span { file, line: count(line), column: count(column), len: 1 }
}

/// A count of lines or characters; a file of more than four billion of them does not fit in memory.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Reads the lines of a text in rising order.
struct LineReader<'s> {
    rest: std::str::Lines<'s>,
    line: u32,
    current: &'s str,
}

impl<'s> LineReader<'s> {
    fn new(text: &'s str) -> Self {
        Self { rest: text.lines(), line: 0, current: "" }
    }

    /// The line of a number, which is not less than the last one asked for; empty beyond the end.
    fn go_to(&mut self, line: u32) -> &'s str {
        while self.line < line {
            self.line += 1;
            self.current = self.rest.next().unwrap_or_default();
        }
        self.current
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(line: u32, column: u32) -> Span {
        Span { file: FileId::ROOT, line, column, len: 1 }
    }

    #[test]
    fn lines_are_found_in_any_order() {
        let set = SourceSet::new("a.yaml", "one\r\ntwo\nthree");
        assert_eq!(
            set.lines(&[at(3, 1), at(1, 1), at(3, 2), at(9, 1)]),
            ["three", "one", "three", ""]
        );
    }

    #[test]
    fn a_byte_order_mark_is_not_part_of_the_text() {
        assert_eq!(SourceSet::new("a.yaml", "\u{feff}a: 1").text(FileId::ROOT), "a: 1");
    }

    #[test]
    fn a_byte_that_is_not_utf8_has_a_place() {
        let set = SourceSet::new("a.yaml", b"a: 1\nb: \xff".to_vec());
        assert_eq!(set.broken_at(FileId::ROOT), Some(at(2, 4)));
    }
}

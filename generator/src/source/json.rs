//! Reads JSON into a tree.

use jiter::{Jiter, JiterError, Peek};

use super::builder::{Builder, Scalar, Stop};
use super::tree::Text;
use super::{FileId, NodeId, Span, Tree};
use crate::report::{Code, Report};

/// How many bytes a value takes at least in documents of size, which are written with some room.
const BYTES_OF_A_NODE: usize = 16;

/// Reads one file as JSON into a tree; every fault goes into the report.
pub(super) fn read(tree: &mut Tree, file: FileId, report: &mut Report) -> Option<NodeId> {
    let sources = tree.sources().clone();
    let text = sources.text(file);
    if text.trim().is_empty() {
        super::report_empty(file, report);
        return None;
    }
    let places = Places { text, file, offset: 0, line: 1, column: 1 };
    let mut builder = Builder::new(tree, report);
    builder.expect_nodes(text.len() / BYTES_OF_A_NODE);
    let mut reader = Reader { jiter: Jiter::new(text.as_bytes()), places, builder };
    reader.document().ok()?;
    reader.builder.finish()
}

struct Reader<'s, 'r> {
    jiter: Jiter<'s>,
    places: Places<'s>,
    builder: Builder<'r>,
}

impl Reader<'_, '_> {
    fn document(&mut self) -> Result<(), Stop> {
        let mut next = Some(self.peek()?);
        loop {
            next = match next {
                Some(peek) => self.value(peek)?,
                None if self.builder.is_closed() => break,
                None => self.step()?,
            };
        }
        let end = self.jiter.finish();
        self.check(end)
    }

    /// Reads a scalar, or opens a list or map; gives what comes first in it.
    fn value(&mut self, peek: Peek) -> Result<Option<Peek>, Stop> {
        let start = self.jiter.current_index();
        match peek {
            Peek::Array => {
                let span = self.places.span(start, start + 1);
                self.builder.start_list(span)?;
                let first = self.jiter.known_array();
                let first = self.check(first)?;
                self.opened(first)
            }
            Peek::Object => {
                let span = self.places.span(start, start + 1);
                self.builder.start_map(span)?;
                let first = self.jiter.known_object();
                let first = first.map(|key| key.map(|key| self.builder.text(key)));
                let first = self.check(first)?;
                self.keyed(start, first)
            }
            _ => self.scalar(peek, start).map(|()| None),
        }
    }

    /// Goes to what comes next in the innermost list or map, or closes it.
    fn step(&mut self) -> Result<Option<Peek>, Stop> {
        if self.builder.in_map() {
            let start = self.jiter.current_index();
            let key = self.jiter.next_key();
            let key = key.map(|key| key.map(|key| self.builder.text(key)));
            let key = self.check(key)?;
            self.keyed(start, key)
        } else {
            let item = self.jiter.array_step();
            let item = self.check(item)?;
            self.opened(item)
        }
    }

    fn opened(&mut self, item: Option<Peek>) -> Result<Option<Peek>, Stop> {
        if item.is_none() {
            self.builder.end();
        }
        Ok(item)
    }

    /// Takes a key that was read somewhere after `from`; only space and a comma stand before it.
    fn keyed(&mut self, from: usize, key: Option<Text>) -> Result<Option<Peek>, Stop> {
        let Some(key) = key else { return self.opened(None) };
        let read = self.jiter.slice_to_current(from);
        let quote = |byte: &u8| *byte == b'"';
        let start = from + read.iter().position(quote).expect("a key begins with a quote");
        let end = from + read.iter().rposition(quote).expect("a key ends with a quote") + 1;
        let span = self.places.span(start, end);
        self.builder.key_text(key, span);
        self.peek().map(Some)
    }

    fn scalar(&mut self, peek: Peek, start: usize) -> Result<(), Stop> {
        let scalar = match peek {
            Peek::Null => self.jiter.known_null().map(|()| Scalar::Null),
            Peek::True | Peek::False => self.jiter.known_bool(peek).map(Scalar::Bool),
            Peek::String => self.jiter.known_str().map(Scalar::String),
            _ => self.jiter.known_number_bytes(peek).map(ascii).map(Scalar::Number),
        };
        match scalar {
            Ok(scalar) => {
                let node = self.builder.scalar(scalar, self.places.span(start, start + 1));
                let end = self.jiter.current_index();
                self.builder.set_len(node, self.places.len(end));
                Ok(())
            }
            Err(error) => Err(self.refuse(&error)),
        }
    }

    fn peek(&mut self) -> Result<Peek, Stop> {
        let peek = self.jiter.peek();
        self.check(peek)
    }

    fn check<T>(&mut self, result: Result<T, JiterError>) -> Result<T, Stop> {
        result.map_err(|error| self.refuse(&error))
    }

    fn refuse(&mut self, error: &JiterError) -> Stop {
        let span = self.places.span(error.index, error.index + 1);
        let reason = error.error_type.to_string();
        self.builder
            .report()
            .error(Code::Syntax, span, "the file is not well-formed JSON")
            .label(reason)
            .help("a file that is named `.json` or begins with `{` is read as JSON");
        Stop
    }
}

/// Turns byte offsets into lines and columns. Offsets come in rising order, so the text is read
/// once.
struct Places<'s> {
    text: &'s str,
    file: FileId,
    offset: usize,
    line: u32,
    column: u32,
}

impl Places<'_> {
    fn span(&mut self, start: usize, end: usize) -> Span {
        let bytes = self.text.as_bytes();
        let start = start.min(bytes.len());
        for &byte in &bytes[self.offset..start.max(self.offset)] {
            if byte == b'\n' {
                self.line += 1;
                self.column = 1;
            } else if begins_character(byte) {
                self.column += 1;
            }
        }
        self.offset = start.max(self.offset);
        let len = self.len(end);
        Span { file: self.file, line: self.line, column: self.column, len }
    }

    /// How many characters stand from the last place to an offset; at least one.
    fn len(&self, end: usize) -> u32 {
        let bytes = self.text.as_bytes();
        let inside = &bytes[self.offset..end.clamp(self.offset, bytes.len())];
        let len = inside.iter().filter(|byte| begins_character(**byte)).count().max(1);
        u32::try_from(len).unwrap_or(u32::MAX)
    }
}

/// The lexeme of a number, which the reader found to be digits, signs, points and exponents.
fn ascii(lexeme: &[u8]) -> &str {
    std::str::from_utf8(lexeme).expect("a JSON number is ASCII")
}

/// Every byte but the second and later ones of a character in UTF-8.
fn begins_character(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

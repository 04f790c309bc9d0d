//! The scanner: where the values of a JSON text begin and end.

use super::string;
use crate::violation::{JsonType, Kind};
use std::borrow::Cow;
use std::fmt;

/// Walks over JSON text. What is not JSON stops it for good; then every method gives `None`.
///
/// The whole text is known to be UTF-8 from the start, so that strings are slices of it.
pub(crate) struct Scanner<'j> {
    text: &'j str,
    index: usize,
    /// The last string that had escapes, without them.
    unescaped: String,
    /// Why nothing more can be read.
    stopped: Option<Kind>,
}

impl fmt::Debug for Scanner<'_> {
    /// The document may hold secrets, so that only the place in it is shown.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Scanner")
            .field("index", &self.index)
            .field("length", &self.text.len())
            .finish_non_exhaustive()
    }
}

impl<'j> Scanner<'j> {
    /// A scanner at the start of a document. One that is not UTF-8 is stopped already.
    pub(crate) fn new(json: &'j [u8]) -> Self {
        let (text, fault) = match std::str::from_utf8(json) {
            Ok(text) => (text, None),
            Err(error) => ("", Some(malformed("text that is not UTF-8", error.valid_up_to()))),
        };
        Self { text, index: 0, unescaped: String::new(), stopped: fault }
    }

    /// Why nothing more can be read.
    pub(crate) fn into_stopped(self) -> Option<Kind> {
        self.stopped
    }

    /// Whether nothing more can be read.
    #[inline]
    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped.is_some()
    }

    /// Stops for good. The first reason stays.
    #[cold]
    #[inline(never)]
    pub(crate) fn stop<T>(&mut self, kind: Kind) -> Option<T> {
        self.stopped.get_or_insert(kind);
        self.text = "";
        self.index = 0;
        None
    }

    /// How many bytes lie before the place that was reached.
    pub(super) const fn place(&self) -> usize {
        self.index
    }

    /// How many bytes there are; none once the scanner has stopped.
    pub(super) const fn len(&self) -> usize {
        self.text.len()
    }

    /// Goes back to a place that was reached before, unless the scanner has stopped meanwhile.
    pub(super) fn return_to(&mut self, place: usize) -> Option<()> {
        if self.is_stopped() {
            return None;
        }
        self.index = place;
        Some(())
    }

    /// The first byte of the next value.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        match self.next_byte() {
            Some(byte) => Some(byte),
            None => self.fault("the end of the text where a value is expected"),
        }
    }

    /// The type of the next value.
    pub(crate) fn next_type(&mut self) -> Option<JsonType> {
        Some(match self.peek()? {
            b'"' => JsonType::String,
            b'{' => JsonType::Object,
            b'[' => JsonType::Array,
            b't' | b'f' => JsonType::Boolean,
            b'n' => JsonType::Null,
            b'-' | b'0'..=b'9' => JsonType::Number,
            _ => return self.fault("a character where a value is expected"),
        })
    }

    /// Takes the bracket that begins a list or an object, which was peeked.
    #[inline]
    pub(crate) fn open(&mut self) {
        self.index += 1;
    }

    /// Whether a first item or field follows, rather than the closing bracket, which is taken.
    #[inline]
    pub(crate) fn has_first(&mut self, close: u8) -> Option<bool> {
        match self.next_byte() {
            Some(byte) if byte == close => {
                self.index += 1;
                Some(false)
            }
            Some(_) => Some(true),
            None => self.fault("the end of the text within a list or an object"),
        }
    }

    /// Whether another item or field follows a comma, rather than the closing bracket, which is taken.
    #[inline]
    pub(crate) fn has_next(&mut self, close: u8) -> Option<bool> {
        match self.next_byte() {
            Some(b',') => {
                self.index += 1;
                match self.next_byte() {
                    Some(byte) if byte == close => self.fault("a comma before the end"),
                    _ => Some(true),
                }
            }
            Some(byte) if byte == close => {
                self.index += 1;
                Some(false)
            }
            Some(_) => self.fault("a character where a comma or the end is expected"),
            None => self.fault("the end of the text within a list or an object"),
        }
    }

    /// Takes the name of a field and its colon, if the field has just this name. The name needs no escapes.
    #[inline]
    pub(crate) fn takes_name(&mut self, name: &str) -> Option<bool> {
        let rest = self.text.as_bytes().get(self.index..).unwrap_or_default();
        match rest.strip_prefix(b"\"").and_then(|rest| rest.strip_prefix(name.as_bytes())) {
            Some([b'"', ..]) => {
                self.index += name.len() + 2;
                self.colon().map(|()| true)
            }
            _ => Some(false),
        }
    }

    /// The name of a field.
    #[inline]
    pub(crate) fn name(&mut self) -> Option<&str> {
        match self.next_byte() {
            Some(b'"') => self.string(),
            _ => self.fault("no string where a name is expected"),
        }
    }

    /// The colon after a name.
    #[inline]
    pub(crate) fn colon(&mut self) -> Option<()> {
        if self.next_byte() != Some(b':') {
            return self.fault("no colon after a name");
        }
        self.index += 1;
        Some(())
    }

    /// The string whose opening quote was peeked, without escapes.
    #[inline]
    pub(crate) fn string(&mut self) -> Option<&str> {
        let start = self.index + 1;
        let end = string::plain_end(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.index = end + 1;
            return self.text.get(start..end);
        }
        match string::unescape(self.text, start, end, &mut self.unescaped) {
            Ok(after) => {
                self.index = after;
                Some(&self.unescaped)
            }
            Err((message, offset)) => self.stop(malformed(message, offset)),
        }
    }

    /// The number whose first byte was peeked, as it is written.
    pub(crate) fn number(&mut self) -> Option<&'j str> {
        let start = self.index;
        self.index += usize::from(self.here() == Some(b'-'));
        let leading_zero = self.here() == Some(b'0');
        let digits = self.digits()?;
        if leading_zero && digits > 1 {
            self.index = start;
            return self.fault("a number that begins with a zero");
        }
        if self.here() == Some(b'.') {
            self.index += 1;
            self.digits()?;
        }
        if matches!(self.here(), Some(b'e' | b'E')) {
            self.index += 1;
            self.index += usize::from(matches!(self.here(), Some(b'+' | b'-')));
            self.digits()?;
        }
        self.text.get(start..self.index)
    }

    /// Takes a word, `true`, `false` or `null`, whose first byte was peeked.
    pub(crate) fn word(&mut self, word: &str) -> Option<()> {
        let rest = self.text.get(self.index..).unwrap_or_default();
        if !rest.starts_with(word) {
            return self.fault("a word that is no value");
        }
        self.index += word.len();
        Some(())
    }

    /// Makes sure that nothing follows but white space.
    pub(crate) fn end(&mut self) -> Option<()> {
        if self.next_byte().is_some() {
            self.fault("more text after the end of the value")
        } else {
            Some(())
        }
    }

    /// Takes at least one digit, and gives how many there were.
    fn digits(&mut self) -> Option<usize> {
        let start = self.index;
        while self.here().is_some_and(|byte| byte.is_ascii_digit()) {
            self.index += 1;
        }
        if self.index > start {
            Some(self.index - start)
        } else {
            self.fault("no digit where one is expected")
        }
    }

    /// The next byte that is no white space, which stays.
    #[inline]
    fn next_byte(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.index) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(*byte);
            }
            self.index += 1;
        }
        None
    }

    fn here(&self) -> Option<u8> {
        self.text.as_bytes().get(self.index).copied()
    }

    #[cold]
    #[inline(never)]
    fn fault<T>(&mut self, message: &'static str) -> Option<T> {
        let offset = self.index;
        self.stop(malformed(message, offset))
    }
}

fn malformed(message: &'static str, offset: usize) -> Kind {
    Kind::Malformed { message: Cow::Borrowed(message), offset }
}

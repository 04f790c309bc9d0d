//! Sequences of JSON texts (RFC 7464), cut out of pieces of a body.

use bytes::{Buf, Bytes, BytesMut};

use super::reading::{Frames, TooLong};

/// The sign before each text.
pub(super) const SEPARATOR: u8 = 0x1E;

/// Bytes between separators.
pub(super) struct Sequence {
    buffer: BytesMut,
    /// How many bytes at the beginning hold no separator.
    searched: usize,
    has_begun: bool,
    max: usize,
}

/// A text of a sequence.
pub(super) struct Element {
    pub(super) json: Bytes,
    /// Whether it may be the beginning of a longer one: a number or a word without white space after it (section 2.4), or
    /// what comes before the first separator.
    pub(super) is_cut: bool,
}

impl Sequence {
    pub(super) fn new(max: usize) -> Self {
        Self { buffer: BytesMut::new(), searched: 0, has_begun: false, max }
    }

    fn element(&mut self, is_end: bool) -> Result<Option<Bytes>, TooLong> {
        let rest = &self.buffer[self.searched..];
        let end = rest.iter().position(|byte| *byte == SEPARATOR).map(|end| self.searched + end);
        if end.unwrap_or(self.buffer.len()) > self.max {
            return Err(TooLong);
        }
        self.searched = if end.is_some() { 0 } else { self.buffer.len() };
        match end {
            Some(end) => {
                let element = self.buffer.split_to(end);
                self.buffer.advance(1);
                Ok(Some(element.freeze()))
            }
            None if is_end && !self.buffer.is_empty() => {
                self.searched = 0;
                Ok(Some(self.buffer.split().freeze()))
            }
            None => Ok(None),
        }
    }
}

impl Frames for Sequence {
    type Frame = Element;

    fn push(&mut self, piece: &[u8]) {
        self.buffer.extend_from_slice(piece);
    }

    fn next(&mut self, is_end: bool) -> Result<Option<Element>, TooLong> {
        while let Some(json) = self.element(is_end)? {
            let has_begun = std::mem::replace(&mut self.has_begun, true);
            if !json.trim_ascii().is_empty() {
                let is_cut = !has_begun || may_go_on(&json);
                return Ok(Some(Element { json, is_cut }));
            }
        }
        Ok(None)
    }
}

/// Whether a text that ends here could have gone on: what has no sign of its own at its end.
fn may_go_on(json: &[u8]) -> bool {
    json.last().is_some_and(|last| last.is_ascii_alphanumeric() || *last == b'.')
}

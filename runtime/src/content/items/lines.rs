//! Lines of JSON, cut out of pieces of a body.

use bytes::{Buf, Bytes, BytesMut};

use super::reading::{Frames, TooLong};

/// What a text may begin with to say that it is UTF-8.
pub(super) const BOM: &[u8] = b"\xEF\xBB\xBF";

/// Bytes between ends of lines.
pub(super) struct Lines {
    buffer: BytesMut,
    /// How many bytes at the beginning hold no end of a line.
    searched: usize,
    is_first: bool,
    max: usize,
}

impl Lines {
    pub(super) fn new(max: usize) -> Self {
        Self { buffer: BytesMut::new(), searched: 0, is_first: true, max }
    }

    /// The next line without its end.
    fn line(&mut self, is_end: bool) -> Result<Option<Bytes>, TooLong> {
        let rest = &self.buffer[self.searched..];
        let end = rest.iter().position(|byte| *byte == b'\n').map(|end| self.searched + end);
        if end.unwrap_or(self.buffer.len()) > self.max {
            return Err(TooLong);
        }
        self.searched = if end.is_some() { 0 } else { self.buffer.len() };
        match end {
            Some(end) => {
                let line = self.buffer.split_to(end);
                self.buffer.advance(1);
                Ok(Some(line.freeze()))
            }
            None if is_end && !self.buffer.is_empty() => {
                self.searched = 0;
                Ok(Some(self.buffer.split().freeze()))
            }
            None => Ok(None),
        }
    }
}

impl Frames for Lines {
    type Frame = Bytes;

    fn push(&mut self, piece: &[u8]) {
        self.buffer.extend_from_slice(piece);
    }

    fn next(&mut self, is_end: bool) -> Result<Option<Bytes>, TooLong> {
        while let Some(mut line) = self.line(is_end)? {
            if std::mem::take(&mut self.is_first) && line.starts_with(BOM) {
                line.advance(BOM.len());
            }
            if !line.trim_ascii().is_empty() {
                return Ok(Some(line));
            }
        }
        Ok(None)
    }
}

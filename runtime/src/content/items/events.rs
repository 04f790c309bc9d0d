//! The stream of events (the HTML Living Standard, section 9.2.6), cut out of pieces of a body.

use std::time::Duration;

use bytes::{Buf, Bytes, BytesMut};

use super::Resumption;
use super::lines::BOM;
use super::reading::{Frames, TooLong};

/// An event before its data are read.
#[derive(Default)]
pub(super) struct RawEvent {
    pub(super) data: Option<Vec<u8>>,
    pub(super) name: Option<String>,
    pub(super) id: Option<String>,
    pub(super) retry: Option<Duration>,
}

/// Lines that end in `\r`, `\n` or both, and the events that they are.
pub(super) struct Events {
    buffer: BytesMut,
    /// How many bytes at the beginning hold no end of a line.
    searched: usize,
    /// Whether the last line ended in `\r`, so that a `\n` at the beginning belongs to it.
    is_after_return: bool,
    is_first: bool,
    event: RawEvent,
    resumption: Resumption,
    max: usize,
}

impl Events {
    pub(super) fn new(max: usize) -> Self {
        Self {
            buffer: BytesMut::new(),
            searched: 0,
            is_after_return: false,
            is_first: true,
            event: RawEvent::default(),
            resumption: Resumption::default(),
            max,
        }
    }

    /// The next line that has its end.
    fn line(&mut self) -> Result<Option<Bytes>, TooLong> {
        if self.is_after_return && !self.buffer.is_empty() {
            self.is_after_return = false;
            if self.buffer[0] == b'\n' {
                self.buffer.advance(1);
            }
        }
        let rest = &self.buffer[self.searched..];
        let end = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
        let end = end.map(|end| self.searched + end);
        if end.unwrap_or(self.buffer.len()) > self.max {
            return Err(TooLong);
        }
        let Some(end) = end else {
            self.searched = self.buffer.len();
            return Ok(None);
        };
        self.searched = 0;
        let line = self.buffer.split_to(end).freeze();
        self.is_after_return = self.buffer[0] == b'\r';
        self.buffer.advance(1);
        Ok(Some(line))
    }

    /// Adds what a line says to the event that comes next.
    fn field(&mut self, line: &[u8]) -> Result<(), TooLong> {
        let end = line.iter().position(|byte| *byte == b':');
        let (name, value) = line.split_at(end.unwrap_or(line.len()));
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        let text = || String::from_utf8_lossy(value).into_owned();
        match name {
            b"data" => {
                let data = match self.event.data.take() {
                    None => value.to_vec(),
                    Some(mut data) => {
                        data.push(b'\n');
                        data.extend_from_slice(value);
                        data
                    }
                };
                if data.len() > self.max {
                    return Err(TooLong);
                }
                self.event.data = Some(data);
            }
            b"event" => self.event.name = Some(text()),
            b"id" if !value.contains(&0) => self.event.id = Some(text()),
            b"retry" if value.iter().all(u8::is_ascii_digit) => {
                let milliseconds = text().parse().ok().map(Duration::from_millis);
                self.event.retry = milliseconds.or(self.event.retry);
            }
            // Comments, and what is not known.
            _ => {}
        }
        Ok(())
    }

    /// The event that an empty line ends; without data it is none.
    fn dispatched(&mut self) -> Option<RawEvent> {
        let event = std::mem::take(&mut self.event);
        if let Some(id) = &event.id {
            self.resumption.last_event_id.clone_from(id);
        }
        self.resumption.reconnection_time = event.retry.or(self.resumption.reconnection_time);
        event.data.is_some().then_some(event)
    }
}

impl Frames for Events {
    type Frame = RawEvent;

    fn push(&mut self, piece: &[u8]) {
        self.buffer.extend_from_slice(piece);
    }

    /// An event without its empty line is none, so that nothing comes of the end.
    fn next(&mut self, _: bool) -> Result<Option<RawEvent>, TooLong> {
        while let Some(mut line) = self.line()? {
            if std::mem::take(&mut self.is_first) && line.starts_with(BOM) {
                line.advance(BOM.len());
            }
            if !line.is_empty() {
                self.field(&line)?;
            } else if let Some(event) = self.dispatched() {
                return Ok(Some(event));
            }
        }
        Ok(None)
    }

    fn resumption(&self) -> Option<&Resumption> {
        Some(&self.resumption)
    }
}

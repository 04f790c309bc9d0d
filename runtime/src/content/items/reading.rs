//! From the pieces of a body to values.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::events::{Events, RawEvent};
use super::lines::Lines;
use super::sequence::{Element, Sequence};
use super::{Event, EventData, Framing, Items, Resumption, Source};
use crate::content::{Flow, StreamError};
use crate::decode::{Decode, Mode, Reader};
use crate::encode::Encode;
use crate::violation::{Kind, Place, Violation, Violations};

/// Cuts frames out of pieces. It gives the same frames however a body is cut into pieces.
pub(super) trait Frames {
    /// What stands between two ends.
    type Frame;

    /// Takes one more piece.
    fn push(&mut self, piece: &[u8]);

    /// The next frame that is complete; at the end of the body, what is left.
    fn next(&mut self, is_end: bool) -> Result<Option<Self::Frame>, TooLong>;

    /// What the frames so far say of how to go on after the stream.
    fn resumption(&self) -> Option<&Resumption> {
        None
    }
}

/// A frame is longer than allowed.
pub(super) struct TooLong;

/// How values are read from a body.
#[derive(Clone, Copy)]
pub(crate) struct Read {
    /// The most bytes that one value may have.
    pub(crate) max_bytes: usize,
    /// As whom.
    pub(crate) mode: Mode,
}

impl Read {
    /// The values of a body.
    pub(crate) fn items<T: Decode + 'static>(self, flow: Flow, framing: Framing) -> Items<T> {
        let Self { max_bytes, mode } = self;
        match framing {
            Framing::Lines => {
                let decode = move |line: Bytes| decoded(&line, mode);
                Items::of_source(Reading::new(flow, Lines::new(max_bytes), (decode, max_bytes)))
            }
            Framing::Sequence => {
                let decode = move |element: Element| match element.is_cut {
                    true => Err(cut_off(element.json.len())),
                    false => decoded(&element.json, mode),
                };
                Items::of_source(Reading::new(flow, Sequence::new(max_bytes), (decode, max_bytes)))
            }
        }
    }

    /// The events of a body.
    pub(crate) fn events<T: Decode + 'static>(
        self,
        flow: Flow,
        data: EventData,
    ) -> Items<Event<T>> {
        let Self { max_bytes, mode } = self;
        let decode = move |raw: RawEvent| event(raw, data, mode);
        Items::of_source(Reading::new(flow, Events::new(max_bytes), (decode, max_bytes)))
    }
}

fn event<T: Decode>(raw: RawEvent, data: EventData, mode: Mode) -> Result<Event<T>, Violations> {
    let RawEvent { data: bytes, name, id, retry } = raw;
    let bytes = bytes.unwrap_or_default();
    let data = match data {
        EventData::Json => decoded(&bytes, mode)?,
        EventData::Text => match std::str::from_utf8(&bytes) {
            Ok(text) => decoded(&text.encode(), mode)?,
            Err(_) => {
                return Err(Violation::new(Kind::Format { format: "UTF-8 text".into() }).into());
            }
        },
    };
    Ok(Event { data, name, id, retry })
}

fn decoded<T: Decode>(json: &[u8], mode: Mode) -> Result<T, Violations> {
    let mut reader = Reader::new(json, mode);
    let value = T::read(&mut reader);
    reader.finish(value)
}

fn cut_off(offset: usize) -> Violations {
    let message = "a text of the sequence may be cut off".into();
    Violation::new(Kind::Malformed { message, offset }).into()
}

/// A body on its way to values.
struct Reading<P, D> {
    /// The body, until it ends.
    flow: Option<Flow>,
    frames: P,
    /// Whether nothing more comes, whatever is left.
    has_failed: bool,
    decode: D,
    max: usize,
}

impl<P, D> Reading<P, D> {
    fn fail<T>(&mut self, error: StreamError) -> Poll<Option<Result<T, StreamError>>> {
        self.has_failed = true;
        Poll::Ready(Some(Err(error)))
    }

    fn new(flow: Flow, frames: P, (decode, max): (D, usize)) -> Self {
        Self { flow: Some(flow), frames, has_failed: false, decode, max }
    }
}

impl<T, P, D> Source<T> for Reading<P, D>
where
    P: Frames + Unpin,
    D: Fn(P::Frame) -> Result<T, Violations> + Unpin,
{
    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<T, StreamError>>> {
        let this = &mut *self;
        while !this.has_failed {
            match this.frames.next(this.flow.is_none()) {
                Ok(Some(frame)) => return Poll::Ready(Some((this.decode)(frame).map_err(at_body))),
                Ok(None) => {}
                Err(TooLong) => return this.fail(StreamError::TooLarge { max: this.max }),
            }
            let Some(flow) = &mut this.flow else { break };
            match ready!(Pin::new(flow).poll_next(context)) {
                Some(Ok(piece)) => this.frames.push(&piece),
                Some(Err(error)) => return this.fail(error),
                None => this.flow = None,
            }
        }
        Poll::Ready(None)
    }

    fn resumption(&self) -> Option<&Resumption> {
        self.frames.resumption()
    }
}

fn at_body(violations: Violations) -> StreamError {
    let at_body = violations.into_iter().map(|violation| violation.at(Place::Body, []));
    StreamError::Invalid(at_body.collect())
}

//! From values to the pieces of a body.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::sequence::SEPARATOR;
use super::{Event, EventData, Framing, Items, State};
use crate::content::{Flow, StreamError};
use crate::decode::Decode;
use crate::encode::Encode;

/// What is sent so that nobody takes the connection for dead.
const COMMENT: &[u8] = b":\n\n";

/// Values as the pieces of a body. Where they flow elsewhere already, this is [`StreamError::Taken`] and nothing else.
pub(crate) fn item_flow<T: Encode + 'static>(items: &Items<T>, framing: Framing) -> Flow {
    Flow::new(Writing::new(items, move |item: T| {
        let mut bytes = Vec::new();
        if framing == Framing::Sequence {
            bytes.push(SEPARATOR);
        }
        bytes.extend_from_slice(&item.encode());
        bytes.push(b'\n');
        bytes
    }))
}

/// Events as the pieces of a body. Where they flow elsewhere already, this is [`StreamError::Taken`] and nothing else.
pub(crate) fn event_flow<T: Encode + 'static>(items: &Items<Event<T>>, data: EventData) -> Flow {
    Flow::new(Writing::new(items, move |event| written(&event, data).into_bytes()))
}

fn written<T: Encode>(event: &Event<T>, data: EventData) -> String {
    let mut text = String::new();
    let is_line = |value: &&String| !value.contains(['\r', '\n']);
    if let Some(name) = event.name.as_ref().filter(is_line) {
        text.push_str(&format!("event: {name}\n"));
    }
    if let Some(id) = event.id.as_ref().filter(is_line).filter(|id| !id.contains('\0')) {
        text.push_str(&format!("id: {id}\n"));
    }
    if let Some(retry) = event.retry {
        text.push_str(&format!("retry: {}\n", retry.as_millis()));
    }
    for line in data_text(event, data).replace("\r\n", "\n").split(['\r', '\n']) {
        text.push_str(&format!("data: {line}\n"));
    }
    text.push('\n');
    text
}

fn data_text<T: Encode>(event: &Event<T>, data: EventData) -> String {
    let json = event.data.encode();
    let text = match data {
        EventData::Json => None,
        EventData::Text => String::decode(&json).ok(),
    };
    text.unwrap_or_else(|| String::from_utf8_lossy(&json).into_owned())
}

impl<T> State<T> {
    /// A value that may be sent.
    fn checked(&mut self, item: T) -> Result<T, StreamError> {
        match &mut self.check {
            Some(check) => check(&item).map(|()| item),
            None => Ok(item),
        }
    }
}

/// Values on their way to a body.
struct Writing<T, W> {
    state: Option<State<T>>,
    /// Whether the values flow elsewhere, which is not said yet.
    is_taken: bool,
    pause: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    write: W,
}

impl<T, W> Writing<T, W> {
    fn new(items: &Items<T>, write: W) -> Self {
        let state = items.take();
        Self { is_taken: state.is_none(), state, pause: None, write }
    }

    /// Waits until it is time for a comment.
    fn poll_comment(&mut self, context: &mut Context<'_>) -> Poll<Bytes> {
        let keep_alive = self.state.as_mut().and_then(|state| state.keep_alive.as_mut());
        let Some(keep_alive) = keep_alive else { return Poll::Pending };
        let pause = self.pause.get_or_insert_with(keep_alive);
        std::task::ready!(pause.as_mut().poll(context));
        self.pause = None;
        Poll::Ready(Bytes::from_static(COMMENT))
    }
}

impl<T, W> Stream for Writing<T, W>
where
    W: Fn(T) -> Vec<u8> + Unpin,
{
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if std::mem::take(&mut this.is_taken) {
            return Poll::Ready(Some(Err(StreamError::Taken)));
        }
        let Some(state) = &mut this.state else { return Poll::Ready(None) };
        let next = state.source.as_mut().poll_next(context);
        match next.map(|next| next.map(|item| state.checked(item?))) {
            Poll::Ready(Some(Ok(item))) => {
                this.pause = None;
                Poll::Ready(Some(Ok((this.write)(item).into())))
            }
            Poll::Ready(Some(Err(error))) => {
                this.state = None;
                Poll::Ready(Some(Err(error)))
            }
            Poll::Ready(None) => {
                this.state = None;
                Poll::Ready(None)
            }
            Poll::Pending => this.poll_comment(context).map(|comment| Some(Ok(comment))),
        }
    }
}

//! Values that come one after another in one body.

mod again;
mod event;
mod events;
mod lines;
mod reading;
mod sequence;
#[cfg(test)]
mod tests;
mod writing;

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;

pub use event::{Event, EventData};
pub(crate) use reading::Read;
pub(crate) use writing::{event_flow, item_flow};

use super::StreamError;

/// How values stand one after another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Framing {
    /// Each on a line of its own (`application/jsonl`, `application/x-ndjson`). Empty lines count for nothing.
    Lines,
    /// Each between the sign `RS` and the end of a line (`application/json-seq`, RFC 7464).
    Sequence,
}

/// The values of a body, one by one: lines of JSON, or the events of a server ([`Event`]).
///
/// Each is held to its schema when it comes. One that breaks it is an error of its own ([`StreamError::Invalid`]), after which
/// others come; after any other error nothing more comes.
///
/// The values flow once: clones share them, and each value goes to one of them. Two are equal if they share their values.
pub struct Items<T>(Arc<Mutex<Slot<T>>>);

/// What is left of the values.
enum Slot<T> {
    /// All that did not come yet.
    Here(State<T>),
    /// They flow elsewhere.
    Taken,
    /// They flow elsewhere, and that was said.
    Over,
}

/// Values on their way.
struct State<T> {
    source: Pin<Box<dyn Source<T> + Send>>,
    keep_alive: Option<KeepAlive>,
    check: Option<Check<T>>,
}

/// Makes the pauses after which a comment is sent.
type KeepAlive = Box<dyn FnMut() -> Pin<Box<dyn Future<Output = ()> + Send>> + Send>;

/// Looks at a value before it is sent. An error ends the body in its place.
type Check<T> = Box<dyn FnMut(&T) -> Result<(), StreamError> + Send>;

/// Where values come from.
trait Source<T> {
    fn poll_next(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<T, StreamError>>>;

    /// What the events so far say of how to go on after the stream.
    fn resumption(&self) -> Option<&Resumption> {
        None
    }
}

/// How to go on where a stream of events ends.
#[derive(Clone, Default)]
struct Resumption {
    last_event_id: String,
    reconnection_time: Option<Duration>,
}

impl<T> Items<T> {
    /// The values of a stream.
    pub fn new(stream: impl Stream<Item = T> + Send + 'static) -> Self {
        Self::of_source(Own(Some(Box::pin(stream)), |item| Ok::<_, Infallible>(item)))
    }

    /// The values of a stream that may fail. Where it does, the body breaks off, so that who reads it learns that.
    pub fn of_results<E>(stream: impl Stream<Item = Result<T, E>> + Send + 'static) -> Self
    where
        E: Into<Box<dyn Error + Send + Sync>> + 'static,
    {
        Self::of_source(Own(Some(Box::pin(stream)), |item| item))
    }

    fn of_source(source: impl Source<T> + Send + 'static) -> Self {
        let state = State { source: Box::pin(source), keep_alive: None, check: None };
        Self(Arc::new(Mutex::new(Slot::Here(state))))
    }

    /// The next value; nothing at the end.
    pub async fn next(&mut self) -> Option<Result<T, StreamError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Lets somebody look at every value before it is sent; an error ends the body in the place of the value.
    #[cfg(feature = "server")]
    pub(crate) fn set_check(
        &self,
        check: impl FnMut(&T) -> Result<(), StreamError> + Send + 'static,
    ) {
        if let Slot::Here(state) = &mut *self.slot() {
            state.check = Some(Box::new(check));
        }
    }

    fn slot(&self) -> MutexGuard<'_, Slot<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// All values that did not come yet, unless they flow elsewhere.
    fn take(&self) -> Option<State<T>> {
        match std::mem::replace(&mut *self.slot(), Slot::Taken) {
            Slot::Here(state) => Some(state),
            Slot::Taken | Slot::Over => None,
        }
    }
}

impl<T> Items<Event<T>> {
    /// The same events, with a comment after each pause in which none comes, so that nobody on the way takes the connection
    /// for dead:
    ///
    /// `events.with_keep_alive(|| tokio::time::sleep(Duration::from_secs(15)))`
    #[must_use]
    pub fn with_keep_alive<F>(self, mut pause: impl FnMut() -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        if let Slot::Here(state) = &mut *self.slot() {
            state.keep_alive = Some(Box::new(move || Box::pin(pause())));
        }
        self
    }

    /// The last `id` that the events so far had, to be sent as `Last-Event-ID` by who asks for the rest; empty without one.
    #[must_use]
    pub fn last_event_id(&self) -> String {
        self.resumption().last_event_id
    }

    /// The time after which to ask for the rest, as the last `retry` of the events so far says it.
    #[must_use]
    pub fn reconnection_time(&self) -> Option<Duration> {
        self.resumption().reconnection_time
    }

    fn resumption(&self) -> Resumption {
        match &*self.slot() {
            Slot::Here(state) => state.source.resumption().cloned().unwrap_or_default(),
            Slot::Taken | Slot::Over => Resumption::default(),
        }
    }
}

impl<T> Stream for Items<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut slot = self.slot();
        match &mut *slot {
            Slot::Here(state) => state.source.as_mut().poll_next(context),
            Slot::Taken => {
                *slot = Slot::Over;
                Poll::Ready(Some(Err(StreamError::Taken)))
            }
            Slot::Over => Poll::Ready(None),
        }
    }
}

impl<T: Send + 'static> FromIterator<T> for Items<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self::from(values.into_iter().collect::<Vec<T>>())
    }
}

impl<T: Send + 'static> From<Vec<T>> for Items<T> {
    fn from(values: Vec<T>) -> Self {
        Self::of_source(Listed(values.into_iter()))
    }
}

impl<T> Clone for Items<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for Items<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Items")
    }
}

/// A stream of somebody's own until it ends, and what its items are.
struct Own<S, F>(Option<Pin<Box<S>>>, F);

impl<S: Stream, T, E, F> Source<T> for Own<S, F>
where
    F: Fn(S::Item) -> Result<T, E> + Unpin,
    E: Into<Box<dyn Error + Send + Sync>> + 'static,
{
    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<T, StreamError>>> {
        let Some(stream) = &mut self.0 else { return Poll::Ready(None) };
        let Some(item) = std::task::ready!(stream.as_mut().poll_next(context)) else {
            self.0 = None;
            return Poll::Ready(None);
        };
        Poll::Ready(Some(self.1(item).map_err(|error| StreamError::of(error.into()))))
    }
}

/// Values that are there already.
struct Listed<T>(std::vec::IntoIter<T>);

/// Nothing points into the list.
impl<T> Unpin for Listed<T> {}

impl<T> Source<T> for Listed<T> {
    fn poll_next(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<T, StreamError>>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}

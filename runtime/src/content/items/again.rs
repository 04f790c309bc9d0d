//! Events that go on where a stream of them ends (the HTML Living Standard, section 9.2.3).

use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use super::{Event, Items, Resumption, Source};
use crate::content::StreamError;

/// How long to wait where no event says it with `retry`.
const RECONNECTION_TIME: Duration = Duration::from_secs(3);

type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// What a call gives: events, or nothing where there will be none.
type Answer<T> = Result<Option<Items<Event<T>>>, StreamError>;

impl<T: 'static> Items<Event<T>> {
    /// The events of a server that is asked again whenever its stream ends or breaks off.
    ///
    /// `call` makes the request, given the id to send as `Last-Event-ID`, which is empty at first; what it repeats is for the
    /// caller to say. Where it gives no events, as after a reply of status 204, that is the end; an error of it is the last
    /// that comes. `pause` waits as long as the last `retry` says, and 3 seconds without one. Events that break the document
    /// and those that are too large are errors in their place, as in any other stream; the latter end it.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use specwright_runtime::content::{Event, Items, StreamError};
    /// # async fn watch(last_event_id: String) -> Result<Items<Event<String>>, StreamError> { Ok(Items::from(Vec::new())) }
    /// # async fn sleep(pause: Duration) {}
    /// let events = Items::reconnecting(
    ///     |last_event_id| async { watch(last_event_id).await.map(Some) },
    ///     sleep, // such as `tokio::time::sleep`
    /// );
    /// ```
    pub fn reconnecting<F, E, W>(
        mut call: impl FnMut(String) -> F + Send + 'static,
        mut pause: impl FnMut(Duration) -> W + Send + 'static,
    ) -> Self
    where
        F: Future<Output = Result<Option<Self>, E>> + Send + 'static,
        E: Into<Box<dyn Error + Send + Sync>> + 'static,
        W: Future<Output = ()> + Send + 'static,
    {
        let mut call = move |id| -> Boxed<Answer<T>> {
            let answer = call(id);
            Box::pin(async { answer.await.map_err(|error| StreamError::of(error.into())) })
        };
        Self::of_source(Again {
            stage: Stage::Calling(call(String::new())),
            call: Box::new(call),
            pause: Box::new(move |time| Box::pin(pause(time))),
            at: Resumption::default(),
        })
    }
}

struct Again<T> {
    call: Box<dyn FnMut(String) -> Boxed<Answer<T>> + Send>,
    pause: Box<dyn FnMut(Duration) -> Boxed<()> + Send>,
    /// What the events of all streams so far say of how to go on.
    at: Resumption,
    stage: Stage<T>,
}

enum Stage<T> {
    Calling(Boxed<Answer<T>>),
    Flowing(Items<Event<T>>),
    Waiting(Boxed<()>),
    Over,
}

impl<T> Again<T> {
    /// Takes down what a stream said, whether or not it ended well.
    fn leave(&mut self, events: &Resumption) {
        if !events.last_event_id.is_empty() {
            self.at.last_event_id.clone_from(&events.last_event_id);
        }
        self.at.reconnection_time = events.reconnection_time.or(self.at.reconnection_time);
        let time = self.at.reconnection_time.unwrap_or(RECONNECTION_TIME);
        self.stage = Stage::Waiting((self.pause)(time));
    }

    fn end(&mut self, error: Option<StreamError>) -> Poll<Option<Result<Event<T>, StreamError>>> {
        self.stage = Stage::Over;
        Poll::Ready(error.map(Err))
    }
}

impl<T> Source<Event<T>> for Again<T> {
    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Event<T>, StreamError>>> {
        let this = &mut *self;
        loop {
            match &mut this.stage {
                Stage::Calling(call) => match ready!(call.as_mut().poll(context)) {
                    Ok(Some(events)) => this.stage = Stage::Flowing(events),
                    Ok(None) => return this.end(None),
                    Err(error) => return this.end(Some(error)),
                },
                Stage::Flowing(events) => match ready!(Pin::new(&mut *events).poll_next(context)) {
                    None | Some(Err(StreamError::Broken(_))) => {
                        let resumption = events.resumption();
                        this.leave(&resumption);
                    }
                    Some(Ok(event)) => {
                        // An empty id takes back the one before.
                        if let Some(id) = &event.id {
                            this.at.last_event_id.clone_from(id);
                        }
                        return Poll::Ready(Some(Ok(event)));
                    }
                    Some(Err(invalid @ StreamError::Invalid(_))) => {
                        return Poll::Ready(Some(Err(invalid)));
                    }
                    Some(Err(error)) => return this.end(Some(error)),
                },
                Stage::Waiting(pause) => {
                    ready!(pause.as_mut().poll(context));
                    this.stage = Stage::Calling((this.call)(this.at.last_event_id.clone()));
                }
                Stage::Over => return Poll::Ready(None),
            }
        }
    }

    fn resumption(&self) -> Option<&Resumption> {
        Some(&self.at)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use bytes::Bytes;

    use super::*;
    use crate::content::{EventData, Flow, items::Read};
    use crate::decode::Mode;

    /// The streams of a server, of which `!` is where one breaks off.
    fn events(text: &'static str) -> Items<Event<bool>> {
        let pieces: Vec<Result<Bytes, &str>> = match text.split_once('!') {
            Some((sent, _)) => vec![Ok(sent.into()), Err("broken off")],
            None => vec![Ok(text.into())],
        };
        let read = Read { max_bytes: 20, mode: Mode::Reply };
        read.events(Flow::new(futures_util::stream::iter(pieces)), EventData::Json)
    }

    /// Checks what comes of a server that answers with these streams, and then with none; `>` is a call, `z` a pause.
    fn check(streams: &[&'static str], expected: &str) {
        let seen = Arc::new(Mutex::new(String::new()));
        let (calls, pauses) = (Arc::clone(&seen), Arc::clone(&seen));
        let mut streams = streams.to_vec().into_iter();
        let mut all = Items::reconnecting(
            move |id| {
                calls.lock().unwrap().push_str(&format!(">{id} "));
                let answer = match streams.next() {
                    Some("gone") => Err("gone"),
                    other => Ok(other.map(events)),
                };
                async { answer }
            },
            move |time| {
                pauses.lock().unwrap().push_str(&format!("z{} ", time.as_millis()));
                async {}
            },
        );
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            while let Some(event) = all.next().await {
                let shown =
                    event.map_or_else(|error| error.to_string(), |event| event.data.to_string());
                seen.lock().unwrap().push_str(&format!("{shown} "));
            }
        });
        assert_eq!(seen.lock().unwrap().trim_end(), expected);
    }

    #[test]
    fn a_server_is_asked_for_what_follows_its_last_event() {
        check(
            &["id: 1\ndata: true\n\n", "id: 2\nretry: 50\ndata: false\n\n", "data: true\n\n"],
            "> true z3000 >1 false z50 >2 true z50 >2",
        );
    }

    #[test]
    fn a_stream_that_breaks_off_goes_on() {
        check(&["id: a\ndata: true\n\ndata: !", "data: true\n\n"], "> true z3000 >a true z3000 >a");
    }

    #[test]
    fn an_empty_id_takes_back_the_one_before() {
        check(&["id: 1\ndata: true\n\n", "id\ndata: true\n\n"], "> true z3000 >1 true z3000 >");
    }

    #[test]
    fn an_event_that_breaks_the_document_is_an_error_in_its_place() {
        check(&["data: 1\n\ndata: true\n\n"], "> an item breaks the document true z3000 >");
    }

    #[test]
    fn an_event_that_is_too_large_is_the_end() {
        check(&["data: 123456789012345678901234567890\n\n"], "> there are more than 20 bytes");
    }

    #[test]
    fn a_call_that_fails_is_the_end() {
        check(&["data: true\n\n", "gone"], "> true z3000 > the stream broke off");
    }
}

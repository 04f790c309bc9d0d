//! A body that must come to its end in time, and that is read to its end although nobody wants it.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::BoxError;
use axum::body::{Body, HttpBody};
use bytes::Bytes;
use futures_util::StreamExt;
use http::HeaderMap;
use http::header::EXPECT;
use http_body::{Frame, SizeHint};
use tokio::runtime::Handle;
use tokio::time::{Sleep, sleep, timeout};

/// How many bytes are read that nobody wants.
const UNWANTED_BYTES: usize = 8 * 1024 * 1024;

/// How long they may take.
const UNWANTED_TIME: Duration = Duration::from_secs(2);

/// A body that breaks off when its time is up. The clock starts with the first frame that has to be waited for.
pub(super) struct Deadline {
    body: Body,
    time: Duration,
    sleep: Option<Pin<Box<Sleep>>>,
    /// Whether the client sends the body without having been asked to.
    comes_anyway: bool,
}

impl Deadline {
    /// The body of a request with these headers.
    pub(super) fn new(body: Body, time: Duration, headers: &HeaderMap) -> Self {
        Self { body, time, sleep: None, comes_anyway: !headers.contains_key(EXPECT) }
    }
}

impl Drop for Deadline {
    /// A client that is still sending does not see a reply that comes early: what is left is read beside it.
    fn drop(&mut self) {
        if self.comes_anyway
            && !self.body.is_end_stream()
            && let Ok(runtime) = Handle::try_current()
        {
            runtime.spawn(discard(std::mem::take(&mut self.body)));
        }
    }
}

async fn discard(body: Body) {
    let mut data = body.into_data_stream();
    let read = async {
        let mut left = UNWANTED_BYTES;
        while left > 0
            && let Some(Ok(bytes)) = data.next().await
        {
            left = left.saturating_sub(bytes.len());
        }
    };
    // What does not come in time is left.
    let _ = timeout(UNWANTED_TIME, read).await;
}

impl HttpBody for Deadline {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(context) {
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        let time = self.time;
        let sleep = self.sleep.get_or_insert_with(|| Box::pin(sleep(time)));
        ready!(sleep.as_mut().poll(context));
        Poll::Ready(Some(Err("the body did not come in time".into())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::to_bytes;

    #[tokio::test(start_paused = true)]
    async fn a_body_that_stops_half_way_breaks_off() {
        let stuck = futures_util::stream::iter([Ok::<_, BoxError>(Bytes::from_static(b"{"))])
            .chain(futures_util::stream::pending());
        let body =
            Deadline::new(Body::from_stream(stuck), Duration::from_secs(30), &HeaderMap::new());
        let error = to_bytes(Body::new(body), 100).await.unwrap_err();
        assert_eq!(error.to_string(), "the body did not come in time");
    }

    #[tokio::test]
    async fn a_body_in_time_comes_as_it_is() {
        let body = Deadline::new(Body::from("hello"), Duration::from_secs(30), &HeaderMap::new());
        assert_eq!(body.size_hint().exact(), Some(5));
        assert_eq!(to_bytes(Body::new(body), 100).await.unwrap(), "hello");
    }
}

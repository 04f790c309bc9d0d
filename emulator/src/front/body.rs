//! A body that must come to its end in time.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::BoxError;
use axum::body::{Body, HttpBody};
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use tokio::time::{Sleep, sleep};

/// A body that breaks off when its time is up. The clock starts with the first frame that has to be waited for.
pub(super) struct Deadline {
    body: Body,
    time: Duration,
    sleep: Option<Pin<Box<Sleep>>>,
}

impl Deadline {
    pub(super) const fn new(body: Body, time: Duration) -> Self {
        Self { body, time, sleep: None }
    }
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
        let body = Deadline::new(Body::from_stream(stuck), Duration::from_secs(30));
        let error = to_bytes(Body::new(body), 100).await.unwrap_err();
        assert_eq!(error.to_string(), "the body did not come in time");
    }

    #[tokio::test]
    async fn a_body_in_time_comes_as_it_is() {
        let body = Deadline::new(Body::from("hello"), Duration::from_secs(30));
        assert_eq!(body.size_hint().exact(), Some(5));
        assert_eq!(to_bytes(Body::new(body), 100).await.unwrap(), "hello");
    }

    use futures_util::StreamExt;
}

//! The body of a request as services and sockets take it.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as HttpBody, Frame, SizeHint};
use http_body_util::Full;

use crate::content::{Body, Flow, StreamError};

/// The body of a request on its way out. Several threads may hold it, and one reads it.
#[derive(Debug)]
pub struct SentBody(Sent);

#[derive(Debug)]
enum Sent {
    Whole(Full<Bytes>),
    Stream(Mutex<Flow>),
}

impl SentBody {
    pub(super) fn new(body: &Body) -> Self {
        Self(match body.bytes() {
            Some(bytes) => Sent::Whole(Full::new(bytes.clone())),
            None => Sent::Stream(Mutex::new(body.flow())),
        })
    }
}

impl HttpBody for SentBody {
    type Data = Bytes;
    type Error = StreamError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, StreamError>>> {
        match &mut self.0 {
            Sent::Whole(bytes) => {
                let frame = Pin::new(bytes).poll_frame(context);
                frame.map(|frame| frame.map(|frame| frame.map_err(|never| match never {})))
            }
            Sent::Stream(flow) => {
                let flow = flow.get_mut().unwrap_or_else(PoisonError::into_inner);
                let piece = Pin::new(flow).poll_next(context);
                piece.map(|piece| piece.map(|piece| piece.map(Frame::data)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Sent::Whole(bytes) => bytes.is_end_stream(),
            Sent::Stream(_) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Sent::Whole(bytes) => bytes.size_hint(),
            Sent::Stream(_) => SizeHint::default(),
        }
    }
}

//! Pieces of a body one after another, some of which flow.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use crate::content::{Body, Flow, StreamError};

/// A piece of a body.
pub(super) enum Piece {
    /// Its bytes.
    Bytes(Bytes),
    /// Bytes that come.
    Flow(Flow),
}

/// The body of all pieces, which is held where all of them are.
pub(super) fn joined(pieces: Vec<Piece>) -> Body {
    if pieces.iter().any(|piece| matches!(piece, Piece::Flow(_))) {
        return Body::of_stream(Joined { pieces: pieces.into_iter(), flow: None });
    }
    let mut whole = BytesMut::new();
    for piece in pieces {
        if let Piece::Bytes(bytes) = piece {
            whole.extend_from_slice(&bytes);
        }
    }
    whole.freeze().into()
}

/// The bytes of pieces in their order.
struct Joined {
    pieces: std::vec::IntoIter<Piece>,
    /// The piece that flows at the moment.
    flow: Option<Flow>,
}

impl Stream for Joined {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(flow) = &mut self.flow {
                match ready!(Pin::new(flow).poll_next(context)) {
                    Some(piece) => return Poll::Ready(Some(piece)),
                    None => self.flow = None,
                }
            }
            match self.pieces.next() {
                Some(Piece::Bytes(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                Some(Piece::Flow(flow)) => self.flow = Some(flow),
                None => return Poll::Ready(None),
            }
        }
    }
}

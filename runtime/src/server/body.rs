//! Reads a request's body up to a limit, or lets it flow.

use axum::body::{Body as AxumBody, HttpBody};
use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http_body_util::BodyExt;

use crate::content::{Body, Flow, StreamError};
use crate::fault::Fault;
use crate::media_type;
use crate::operation::Operation;

/// A request's body on its way to the operation.
pub(super) enum Payload {
    /// Nothing of it is read yet.
    Unread(AxumBody),
    /// Nothing of it is read yet, and the handler will do that.
    Flowing(AxumBody),
    /// It was read, for the action may stand in it.
    Read(Bytes),
}

/// A request's body, and how many bytes of it may be held.
pub(super) struct Received {
    pub(super) body: Body,
    pub(super) max_bytes: usize,
}

impl Payload {
    /// What is read of the body.
    pub(super) fn as_read(&self) -> Option<Bytes> {
        match self {
            Self::Unread(_) | Self::Flowing(_) => None,
            Self::Read(body) => Some(body.clone()),
        }
    }

    /// The same on its way to an operation that reads some of its media types, by their places, while they come.
    pub(super) fn to(self, operation: &Operation, streamed: &[usize], headers: &HeaderMap) -> Self {
        match self {
            Self::Unread(body) if !streamed.is_empty() => {
                let place = media_type::place(operation.consumes, headers);
                match place.is_some_and(|place| streamed.contains(&place)) {
                    true => Self::Flowing(body),
                    false => Self::Unread(body),
                }
            }
            other => other,
        }
    }
}

/// The whole body. One that says beforehand that it is larger than the limit is not read at all.
pub(super) async fn read(mut body: AxumBody, limit: usize) -> Result<Bytes, Fault> {
    check_stated(&body, limit)?;
    // Most bodies come in one frame, which then is the body without a copy.
    let mut whole = Bytes::new();
    while !body.is_end_stream() {
        let Some(frame) = body.frame().await else { break };
        let Ok(data) = frame.map_err(|error| StreamError::Broken(error.into()))?.into_data() else {
            continue;
        };
        if data.len() > limit - whole.len() {
            return Err(StreamError::TooLarge { max: limit }.into());
        }
        whole = joined(whole, data);
    }
    Ok(whole)
}

fn joined(whole: Bytes, more: Bytes) -> Bytes {
    if whole.is_empty() {
        return more;
    }
    // The frames so far belong to nobody else, so that this moves bytes only when the room is used up.
    let mut grown = BytesMut::from(whole);
    grown.extend_from_slice(&more);
    grown.freeze()
}

/// The body while it comes. One that says beforehand that it is larger than the limit is refused, any other fails where it is.
pub(super) fn flow(body: AxumBody, limit: usize) -> Result<Body, Fault> {
    check_stated(&body, limit)?;
    match body.is_end_stream() {
        true => Ok(Body::default()),
        false => Ok(Flow::new(body.into_data_stream()).limited(limit).into()),
    }
}

fn check_stated(body: &AxumBody, limit: usize) -> Result<(), StreamError> {
    match usize::try_from(body.size_hint().lower()).is_ok_and(|least| least <= limit) {
        true => Ok(()),
        false => Err(StreamError::TooLarge { max: limit }),
    }
}

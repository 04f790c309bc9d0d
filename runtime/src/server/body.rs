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
    /// Nothing of it is read yet, and the last of its parts may flow to the handler.
    Parts(AxumBody),
    /// It was read, for the action may stand in it.
    Read(Bytes),
}

/// A request's body, and how many bytes of it may be held.
pub(super) struct Received {
    pub(super) body: Body,
    /// What follows the bytes that are held, where only the beginning of the body is.
    pub(super) rest: Option<Body>,
    pub(super) max_bytes: usize,
}

impl Received {
    /// A body of which all is held, or all flows.
    pub(super) const fn whole(body: Body, max_bytes: usize) -> Self {
        Self { body, rest: None, max_bytes }
    }

    /// The beginning of a body of parts, and the flow of the rest.
    pub(super) async fn beginning(body: &Body, max_bytes: usize) -> Result<Self, StreamError> {
        let (held, rest) = body.flow().hold(max_bytes).await?;
        Ok(Self { body: held.into(), rest: rest.map(Body::from), max_bytes })
    }
}

impl Payload {
    /// What is read of the body.
    pub(super) fn as_read(&self) -> Option<Bytes> {
        match self {
            Self::Unread(_) | Self::Flowing(_) | Self::Parts(_) => None,
            Self::Read(body) => Some(body.clone()),
        }
    }

    /// The same on its way to an operation that reads some of its media types, by their places, while they come.
    pub(super) fn to(self, operation: &Operation, streamed: &[usize], headers: &HeaderMap) -> Self {
        match self {
            Self::Unread(body) if !streamed.is_empty() => {
                let place = media_type::place(operation.consumes, headers);
                let place = place.filter(|place| streamed.contains(place));
                match place.and_then(|place| operation.consumes.get(place)) {
                    Some(media_type) if is_of_parts(media_type) => Self::Parts(body),
                    Some(_) => Self::Flowing(body),
                    None => Self::Unread(body),
                }
            }
            other => other,
        }
    }
}

fn is_of_parts(media_type: &str) -> bool {
    media_type::essence(media_type.as_bytes()).eq_ignore_ascii_case(b"multipart/form-data")
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

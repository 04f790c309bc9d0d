//! Reads a request's body up to a limit.

use axum::body::{Body, HttpBody};
use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;

use crate::fault::{Fault, names};

/// A request's body on its way to the operation.
pub(super) enum Payload {
    /// Nothing of it is read yet.
    Unread(Body),
    /// It was read, for the action may stand in it.
    Read(Bytes),
}

impl Payload {
    /// What is read of the body.
    pub(super) fn as_read(&self) -> Option<Bytes> {
        match self {
            Self::Unread(_) => None,
            Self::Read(body) => Some(body.clone()),
        }
    }
}

/// The whole body. One that says beforehand that it is larger than the limit is not read at all.
pub(super) async fn read(mut body: Body, limit: usize) -> Result<Bytes, Fault> {
    if !usize::try_from(body.size_hint().lower()).is_ok_and(|least| least <= limit) {
        return Err(too_large(limit));
    }
    // Most bodies come in one frame, which then is the body without a copy.
    let mut whole = Bytes::new();
    while !body.is_end_stream() {
        let Some(frame) = body.frame().await else { break };
        let Ok(data) = frame.map_err(|_| broken())?.into_data() else { continue };
        if data.len() > limit - whole.len() {
            return Err(too_large(limit));
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

fn too_large(limit: usize) -> Fault {
    Fault::new(names::TOO_LARGE).with("reason", format!("the body has more than {limit} bytes"))
}

fn broken() -> Fault {
    Fault::new(names::MALFORMED)
        .with("parameter", "body")
        .with("reason", "the body could not be read to its end")
}

//! Whether an operation reads the media type that a request's body has.

use bytes::Bytes;
use http::request::Parts;

use crate::fault::{Fault, names};
use crate::media_type::{FORM, matches, stated};
use crate::operation::Operation;

/// Refuses a body that the operation does not read. A request without a body needs no media type.
pub(super) fn check(operation: &Operation, head: &Parts, body: &Bytes) -> Result<(), Fault> {
    let consumes = if operation.rpc.is_some() { &[FORM] } else { operation.consumes };
    if body.is_empty() || consumes.is_empty() {
        return Ok(());
    }
    if stated(&head.headers)
        .is_some_and(|stated| consumes.iter().any(|range| matches(range, stated)))
    {
        return Ok(());
    }
    Err(refused(consumes))
}

#[cold]
fn refused(consumes: &[&str]) -> Fault {
    let reason =
        format!("the body must be {}, and Content-Type must say so", consumes.join(" or "));
    Fault::new(names::MEDIA_TYPE).with("parameter", "Content-Type").with("reason", reason)
}

//! Whether an operation reads the media type that a request's body has, and answers in one that the caller takes.

use http::header::ACCEPT;
use http::request::Parts;

use crate::accept::Accept;
use crate::content::Body;
use crate::fault::{Fault, names};
use crate::media_type::{FORM, matches, stated};
use crate::operation::Operation;

/// Refuses a body that the operation does not read. A request without a body needs no media type.
pub(super) fn check(operation: &Operation, head: &Parts, body: &Body) -> Result<(), Fault> {
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

/// Refuses a caller who takes none of the media types that the operation answers with.
///
/// Where an operation answers with one media type only, a caller learns this if the API has words for it; else the reply
/// goes out as it is, for RFC 9110 (section 12.4.1) lets a server read over the header.
pub(super) fn check_acceptable(
    operation: &Operation,
    produces: &[&str],
    head: &Parts,
) -> Result<(), Fault> {
    // Most callers take everything, and then there is nothing to weigh.
    let takes_all = head.headers.get_all(ACCEPT).iter().all(|line| line == "*/*");
    if takes_all || produces.is_empty() {
        return Ok(());
    }
    let has_choice = produces.len() > 1 || operation.faults.has(names::NOT_ACCEPTABLE);
    if !has_choice || Accept::of(&head.headers).best(produces).is_some() {
        return Ok(());
    }
    Err(unacceptable(produces))
}

#[cold]
fn unacceptable(produces: &[&str]) -> Fault {
    let reason = format!("the reply can only be {}", produces.join(" or "));
    Fault::new(names::NOT_ACCEPTABLE).with("parameter", "Accept").with("reason", reason)
}

#[cold]
fn refused(consumes: &[&str]) -> Fault {
    let reason =
        format!("the body must be {}, and Content-Type must say so", consumes.join(" or "));
    Fault::new(names::MEDIA_TYPE).with("parameter", "Content-Type").with("reason", reason)
}

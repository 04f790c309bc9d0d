//! Answers with a fault.

use axum::body::Body;
use axum::response::Response;
use http::header::{ALLOW, CONTENT_TYPE, HeaderValue};
use http::request::Parts;
use http::{Method, StatusCode};

use super::{challenge, headers};
use crate::fault::{Fault, FaultTable, names, render};
use crate::operation::Operation;
use crate::violation::{Kind, Violation, Violations};

/// Why a request does not reach its handler.
pub(super) enum Refusal {
    /// A fault.
    Fault(Fault),
    /// It breaks the document.
    Violations(Violations),
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Violations> for Refusal {
    fn from(violations: Violations) -> Self {
        Self::Violations(violations)
    }
}

/// The answer to a request that meets a fault.
#[cold]
pub(super) fn answer(table: &'static FaultTable, head: &Parts, fault: &Fault) -> Response {
    respond(table, head, fault, &Violations::default())
}

/// The answer to a request to an operation that meets a fault.
#[cold]
pub(super) fn answer_of(operation: &Operation, head: &Parts, fault: &Fault) -> Response {
    let mut response = answer(operation.faults, head, fault);
    challenge::add(&mut response, operation, head, fault);
    response
}

/// The answer to a request that breaks the document.
#[cold]
pub(super) fn answer_violations(
    operation: &Operation,
    head: &Parts,
    violations: &Violations,
) -> Response {
    // What cannot be read at all is told before all else, and alone.
    let malformed = |violation: &&Violation| violation.kind().is_malformed();
    if let Some(malformed) = violations.iter().find(malformed) {
        let malformed = Violations::from(malformed.clone());
        return respond(operation.faults, head, &Fault::new(names::MALFORMED), &malformed);
    }
    let name = match violations.first().map(Violation::kind) {
        Some(Kind::Missing) => names::MISSING,
        _ => names::INVALID,
    };
    respond(operation.faults, head, &Fault::new(name), violations)
}

/// The answer to a request whose method none of the operations takes.
#[cold]
pub(super) fn answer_unknown_method(
    table: &'static FaultTable,
    head: &Parts,
    allowed: &str,
) -> Response {
    let mut response = answer(table, head, &Fault::new(names::UNKNOWN_METHOD));
    if let Ok(allowed) = HeaderValue::from_str(allowed) {
        response.headers_mut().insert(ALLOW, allowed);
    }
    response
}

fn respond(
    table: &'static FaultTable,
    head: &Parts,
    fault: &Fault,
    violations: &Violations,
) -> Response {
    let (source, row) = table.row(fault);
    let circumstances = headers::circumstances(Some(fault), violations, head);
    let body = if head.method == Method::HEAD {
        Body::empty()
    } else {
        Body::from(render(row, &circumstances))
    };
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(row.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if let Ok(media_type) = HeaderValue::from_str(source.media_type) {
        response.headers_mut().insert(CONTENT_TYPE, media_type);
    }
    headers::add(&mut response, table, &circumstances);
    response
}

//! Headers that every answer of an API has.

use axum::response::Response;
use http::header::{HOST, HeaderName, HeaderValue};
use http::request::Parts;

use crate::fault::{Circumstances, Fault, FaultTable, Identity, fill};
use crate::violation::Violations;

/// Adds the headers of a table to the reply of a handler, where it lacks them.
#[inline]
pub(super) fn complete(response: &mut Response, table: &'static FaultTable, head: &Parts) {
    // Most APIs have no such headers, and their requests need no name.
    if table.chain().any(|table| !table.headers.is_empty()) {
        let nothing_wrong = Violations::default();
        add(response, table, &circumstances(None, &nothing_wrong, head));
    }
}

/// Adds the headers of a table to an answer that lacks them.
#[cold]
pub(super) fn add(
    response: &mut Response,
    table: &'static FaultTable,
    circumstances: &Circumstances<'_>,
) {
    for (name, template) in table.chain().flat_map(|table| table.headers) {
        let Ok(name) = HeaderName::from_bytes(name.as_bytes()) else { continue };
        if response.headers().contains_key(&name) {
            continue;
        }
        if let Ok(value) = HeaderValue::try_from(fill(template, circumstances)) {
            response.headers_mut().insert(name, value);
        }
    }
}

/// What the placeholders in an answer to a request stand for.
pub(super) fn circumstances<'a>(
    fault: Option<&'a Fault>,
    violations: &'a Violations,
    head: &'a Parts,
) -> Circumstances<'a> {
    let (method, path) = (head.method.as_str(), head.uri.path());
    let identity = Identity::default();
    Circumstances { fault, violations, method, path, host: host(head), identity }
}

/// The host and port that the request is for: HTTP/1 has them in a header, HTTP/2 in its first line.
fn host(head: &Parts) -> &str {
    let header = head.headers.get(HOST).and_then(|value| value.to_str().ok());
    header.or_else(|| head.uri.authority().map(|authority| authority.as_str())).unwrap_or_default()
}

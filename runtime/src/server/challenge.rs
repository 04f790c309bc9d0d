//! What a caller without a good credential is told to send (`WWW-Authenticate`; RFC 9110, section 11.6.1).

use axum::response::Response;
use http::header::{AUTHORIZATION, HeaderValue, WWW_AUTHENTICATE};
use http::request::Parts;
use http::{HeaderMap, StatusCode};

use crate::fault::{Fault, names};
use crate::operation::{Operation, Requirement, SchemeKind};

/// Adds a challenge for each scheme of an operation that has one to the answer with a fault of status 401, and, where a
/// credential does not allow enough, to that of status 403. What the table of faults says of the header stays.
///
/// Keys of an API, signatures and certificates have no challenge that is registered.
#[cold]
pub(super) fn add(response: &mut Response, operation: &Operation, head: &Parts, fault: &Fault) {
    let is_forbidden =
        response.status() == StatusCode::FORBIDDEN && fault.name() == names::FORBIDDEN;
    let is_asked = response.status() == StatusCode::UNAUTHORIZED || is_forbidden;
    if !is_asked || response.headers().contains_key(WWW_AUTHENTICATE) {
        return;
    }
    let mut known: Vec<String> = Vec::new();
    for requirement in operation.security.iter().copied().flatten() {
        let challenge = match is_forbidden {
            true => insufficient(requirement),
            false => challenge(requirement, error(&head.headers, fault)),
        };
        known.extend(challenge.filter(|challenge| !known.contains(challenge)));
    }
    for challenge in known {
        // One that HTTP cannot carry, for a name beyond ASCII, is left out.
        if let Ok(challenge) = HeaderValue::try_from(challenge) {
            response.headers_mut().append(WWW_AUTHENTICATE, challenge);
        }
    }
}

fn challenge(requirement: &Requirement, error: &str) -> Option<String> {
    let realm = quoted(requirement.scheme.name);
    match requirement.scheme.kind {
        SchemeKind::Basic => Some(format!("Basic realm={realm}, charset=\"UTF-8\"")),
        SchemeKind::Bearer => Some(format!("Bearer realm={realm}{}{error}", scope(requirement))),
        // What else such a challenge holds, only the API knows.
        SchemeKind::Http { scheme } => Some(format!("{scheme} realm={realm}")),
        _ => None,
    }
}

/// The challenge of a token that does not allow enough (RFC 6750, section 3.1).
fn insufficient(requirement: &Requirement) -> Option<String> {
    let realm = quoted(requirement.scheme.name);
    let is_bearer = requirement.scheme.kind == SchemeKind::Bearer;
    is_bearer.then(|| {
        format!("Bearer realm={realm}{}, error=\"insufficient_scope\"", scope(requirement))
    })
}

fn scope(requirement: &Requirement) -> String {
    match requirement.scopes {
        [] => String::new(),
        scopes => format!(", scope={}", quoted(&scopes.join(" "))),
    }
}

/// What is wrong with a token; nothing where none came (RFC 6750, section 3.1).
fn error(headers: &HeaderMap, fault: &Fault) -> &'static str {
    let is_bearer = |value: &HeaderValue| {
        let word = value.as_bytes().get(..6);
        word.is_some_and(|word| word.eq_ignore_ascii_case(b"Bearer"))
    };
    let came = headers.get_all(AUTHORIZATION).iter().any(is_bearer);
    match came && fault.name() != names::NO_CREDENTIALS {
        true => ", error=\"invalid_token\"",
        false => "",
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

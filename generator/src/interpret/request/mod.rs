//! A request, from its line to the values that a handler is given.

mod fill;
mod parameter;
mod route;
mod security;

pub use security::Credential;

use super::input::{FORM, Input};
use super::{Interpreter, MAX_BODY_BYTES, accept, content};
use crate::model::{Api, Content, Operation};
use http::request::Parts;
use specwright_runtime::decode::Mode;
use specwright_runtime::json::Json;
use specwright_runtime::violation::{Kind, Place, Violation, Violations};
use std::collections::BTreeMap;

/// A request as it comes.
#[derive(Clone, Copy, Debug)]
pub struct Request<'r> {
    /// Its line and headers.
    pub head: &'r Parts,
    /// Its body.
    pub body: &'r [u8],
}

/// A request that reaches its handler.
#[derive(Clone, Debug, PartialEq)]
pub struct Accepted<'a> {
    /// The operation that it calls.
    pub operation: &'a Operation,
    /// The values of its parameters by their names on the wire, with those that the server fills in.
    pub values: BTreeMap<String, Json>,
}

/// A request that is answered with a fault.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// The name of the fault.
    pub fault: String,
    /// The status of the fault's row, where the document has one.
    pub status: Option<u16>,
    /// What an observer is told.
    pub violations: Violations,
}

/// Why a request goes no further.
pub(super) enum Stop {
    /// A fault, by its name.
    Fault(String),
    /// Broken rules, which choose the fault.
    Violations(Violations),
}

impl Stop {
    fn fault(name: &str) -> Self {
        Self::Fault(name.to_owned())
    }
}

impl<'a> Interpreter<'a> {
    /// What becomes of a request, in the order in which a generated server settles it.
    ///
    /// The door is the service's own authenticator: it lets credentials in, or names a fault.
    ///
    /// # Errors
    /// The fault that the request is answered with.
    pub fn request(
        &self,
        request: Request<'_>,
        door: impl Fn(&[Credential<'_>]) -> Result<(), String>,
    ) -> Result<Accepted<'a>, Refused> {
        let (operation, input) =
            self.route(request).map_err(|stop| refused(self.api, None, stop))?;
        let values = settle(self.api, operation, input, request.body, &door);
        match values {
            Ok(values) => Ok(Accepted { operation, values }),
            Err(stop) => Err(refused(self.api, Some(operation), stop)),
        }
    }
}

fn settle(
    api: &Api,
    operation: &Operation,
    input: Input<'_>,
    body: &[u8],
    door: &dyn Fn(&[Credential<'_>]) -> Result<(), String>,
) -> Result<BTreeMap<String, Json>, Stop> {
    security::settle((api, operation), (input, body), door)?;
    check_media_type(operation, input, body)?;
    if accept::is_refused(api, operation, &input.head.headers) {
        return Err(Stop::fault("not-acceptable"));
    }
    let mut violations = Violations::default();
    let mut values = BTreeMap::new();
    for param in &operation.params {
        match parameter::read(api, operation, param, input) {
            Ok(value) => values.extend(value.map(|value| (param.wire.clone(), value))),
            Err(broken) => violations.extend(broken),
        }
    }
    violations.extend(check_body(api, operation, input, body));
    if !violations.is_empty() {
        return Err(Stop::Violations(violations));
    }
    fill::complete(operation, &mut values);
    Ok(values)
}

fn check_media_type(operation: &Operation, input: Input<'_>, body: &[u8]) -> Result<(), Stop> {
    let contents = contents(operation);
    let is_read = match operation.rpc.is_some() {
        true => input.has_media_type([FORM]),
        false => contents.is_empty() || content::place(contents, &input.head.headers).is_some(),
    };
    match body.is_empty() || is_read {
        true => Ok(()),
        false => Err(Stop::fault("media-type")),
    }
}

fn contents(operation: &Operation) -> &[Content] {
    operation.body.as_ref().map_or(&[], |body| &body.contents)
}

/// What is wrong with the body. Without any bytes there is none, unless the request states the media type of a body for
/// which nothing is a good value.
fn check_body(api: &Api, operation: &Operation, input: Input<'_>, bytes: &[u8]) -> Violations {
    let Some(body) = &operation.body else { return Violations::default() };
    let place = content::place(&body.contents, &input.head.headers);
    let is_plain_json = content::is_plain_json(&body.contents);
    let broken = body
        .contents
        .get(place.unwrap_or(0))
        .map(|content| content::violations(api, content, bytes, Mode::Request));
    let broken = broken.unwrap_or_default();
    let is_absent = bytes.is_empty() && (is_plain_json || place.is_none() || !broken.is_empty());
    match (is_absent, body.required) {
        (true, true) => Violation::new(Kind::Missing).at(Place::Body, []).into(),
        (true, false) => Violations::default(),
        (false, _) => broken,
    }
}

fn refused(api: &Api, operation: Option<&Operation>, stop: Stop) -> Refused {
    let (fault, violations) = match stop {
        Stop::Fault(name) => (name, Violations::default()),
        Stop::Violations(violations) => (fault_of(&violations).to_owned(), violations),
    };
    let own = operation.iter().flat_map(|operation| &operation.faults);
    let mut rows = own.chain(api.faults.iter().flat_map(|faults| &faults.rows));
    let status = rows.find(|row| row.name == fault).map(|row| row.status);
    Refused { fault, status, violations }
}

/// The fault that broken rules are answered with.
fn fault_of(violations: &Violations) -> &'static str {
    match violations.first().map(Violation::kind) {
        _ if violations.is_malformed() => "malformed",
        Some(Kind::Missing) => "missing",
        _ => "invalid",
    }
}

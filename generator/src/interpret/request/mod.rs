//! A request, from its line to the values that a handler is given.

mod fill;
mod parameter;
mod route;
mod security;

pub use security::Credential;

use super::input::{FORM, Input};
use super::value;
use super::{Interpreter, MAX_BODY_BYTES};
use crate::model::{Api, Operation};
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
    let credentials = security::settle(api, operation, input)?;
    if body.len() > MAX_BODY_BYTES {
        return Err(Stop::fault("too-large"));
    }
    door(&credentials).map_err(Stop::Fault)?;
    check_media_type(operation, input, body)?;
    let mut violations = Violations::default();
    let mut values = BTreeMap::new();
    for param in &operation.params {
        match parameter::read(api, operation, param, input) {
            Ok(value) => values.extend(value.map(|value| (param.wire.clone(), value))),
            Err(broken) => violations.extend(broken),
        }
    }
    violations.extend(check_body(api, operation, body));
    if !violations.is_empty() {
        return Err(Stop::Violations(violations));
    }
    fill::complete(operation, &mut values);
    Ok(values)
}

fn check_media_type(operation: &Operation, input: Input<'_>, body: &[u8]) -> Result<(), Stop> {
    let types = operation.body.iter().flat_map(|body| &body.media_types).map(String::as_str);
    let types: Vec<&str> = if operation.rpc.is_some() { vec![FORM] } else { types.collect() };
    match body.is_empty() || types.is_empty() || input.has_media_type(types) {
        true => Ok(()),
        false => Err(Stop::fault("media-type")),
    }
}

fn check_body(api: &Api, operation: &Operation, json: &[u8]) -> Violations {
    match &operation.body {
        None => Violations::default(),
        Some(body) if json.is_empty() && body.required => {
            Violation::new(Kind::Missing).at(Place::Body, []).into()
        }
        Some(_) if json.is_empty() => Violations::default(),
        Some(body) => value::document(api, &body.ty, json, Mode::Request),
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

//! Finds the operations that a request names as its action.

use std::borrow::Cow;

use http::request::Parts;

use super::endpoint::Endpoint;
use super::input::{self, Decoded};
use super::parameters::Parameters;
use crate::fault::{Fault, names};
use crate::operation::{ACTION, ACTION_HEADER, Rpc, VERSION, VERSION_HEADER};

/// The endpoints of the action and the version that a request names. There is more than one only if their methods
/// differ.
pub(super) fn named<'e>(
    endpoints: &'e [Endpoint],
    head: &Parts,
    parameters: Parameters<'_>,
) -> Result<Vec<&'e Endpoint>, Fault> {
    let value = |parameter, header| {
        agreed(parameters.values(parameter).chain(input::header_values(&head.headers, header)))
    };
    let unknown_action = |reason| unknown(names::UNKNOWN_ACTION, ACTION, reason);
    let action = value(ACTION, ACTION_HEADER).map_err(unknown_action)?;
    let of_action = those(endpoints.iter(), |rpc| rpc.action == action)
        .ok_or_else(|| unknown_action("no operation has this action"))?;

    let unknown_version = |reason| unknown(names::UNKNOWN_VERSION, VERSION, reason);
    let version = value(VERSION, VERSION_HEADER).map_err(unknown_version)?;
    those(of_action.into_iter(), |rpc| rpc.version == version)
        .ok_or_else(|| unknown_version("the action has another version"))
}

/// The endpoints whose names fit, if there are any.
fn those<'e>(
    endpoints: impl Iterator<Item = &'e Endpoint>,
    fits: impl Fn(Rpc) -> bool,
) -> Option<Vec<&'e Endpoint>> {
    let those: Vec<_> =
        endpoints.filter(|endpoint| endpoint.operation.rpc.is_some_and(&fits)).collect();
    if those.is_empty() { None } else { Some(those) }
}

/// The value that stands in one place, or that all places agree on.
fn agreed<'a>(mut values: impl Iterator<Item = Decoded<'a>>) -> Result<Cow<'a, str>, &'static str> {
    let not_text = "this is not UTF-8 text";
    let first =
        values.next().ok_or("this is required, but it is missing")?.map_err(|_| not_text)?;
    if values.all(|value| value.as_ref() == Ok(&first)) {
        Ok(first)
    } else {
        Err("the request has several values of this")
    }
}

#[cold]
fn unknown(name: &'static str, parameter: &'static str, reason: &'static str) -> Fault {
    Fault::new(name).with("parameter", parameter).with("reason", reason)
}

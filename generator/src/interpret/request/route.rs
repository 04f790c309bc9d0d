//! Finds the operation that a request calls: by path and method, or by path, action, version and method.

use super::super::Interpreter;
use super::super::input::{Decoded, FORM, Input};
use super::{MAX_BODY_BYTES, Request, Stop};
use crate::model::Operation;
use http::Method;
use specwright_runtime::template;

impl<'a> Interpreter<'a> {
    /// The operation, and where its parameters stand.
    pub(super) fn route<'r>(
        &self,
        request: Request<'r>,
    ) -> Result<(&'a Operation, Input<'r>), Stop> {
        let path = request.head.uri.path();
        let found = self.paths.at(path).map_err(|_| Stop::fault("unknown-path"))?;
        let operations = found.value.iter().map(|place| &self.api.operations[*place]);
        let operations: Vec<&'a Operation> = operations.collect();
        let input = Input { head: request.head, form: None };
        if operations.iter().all(|operation| operation.rpc.is_none()) {
            let fitting = of_template(operations, (input.head.method.as_str(), path));
            if fitting.is_empty() {
                return Err(Stop::fault("unknown-path"));
            }
            let found = of_method(&fitting, input.head.method.as_str());
            return Ok((found.or_else(|stop| self.as_get(&fitting, input).ok_or(stop))?, input));
        }
        if request.body.len() > MAX_BODY_BYTES {
            return Err(Stop::fault("too-large"));
        }
        let input = Input { form: form(input, request.body)?, ..input };
        let named = of_action(operations, input)?;
        Ok((of_method(&named, input.head.method.as_str())?, input))
    }

    /// The operation that answers HEAD without the body, unless the document says what other methods are answered.
    fn as_get(&self, operations: &[&'a Operation], input: Input<'_>) -> Option<&'a Operation> {
        let mut rows = self.api.faults.iter().flat_map(|faults| &faults.rows);
        let is_left_to_http = !rows.any(|row| row.name == "unknown-method");
        let is_head = is_left_to_http && input.head.method == Method::HEAD;
        of_method(operations, "GET").ok().filter(|_| is_head)
    }
}

/// The operations whose template fits the path with the most literal text, and of such one that takes the method; of equals
/// the first.
fn of_template<'a>(
    operations: Vec<&'a Operation>,
    (method, path): (&str, &str),
) -> Vec<&'a Operation> {
    let fits = |operation: &&Operation| {
        template::fits(operation.wire_path(), path)
            .map(|literal| (literal, takes(operation, method)))
    };
    let most = operations.iter().filter_map(fits).max();
    let best = operations.iter().find(|operation| most.is_some() && fits(operation) == most);
    let Some(best) = best.map(|operation| operation.wire_path().to_owned()) else {
        return Vec::new();
    };
    operations.into_iter().filter(|operation| operation.wire_path() == best).collect()
}

fn of_method<'a>(operations: &[&'a Operation], method: &str) -> Result<&'a Operation, Stop> {
    let found = operations.iter().find(|operation| takes(operation, method));
    found.copied().ok_or_else(|| Stop::fault("unknown-method"))
}

fn takes(operation: &Operation, method: &str) -> bool {
    operation.method == method || operation.also.iter().any(|also| also == method)
}

fn form<'r>(input: Input<'r>, body: &'r [u8]) -> Result<Option<&'r str>, Stop> {
    if !input.has_media_type([FORM]) {
        return Ok(None);
    }
    std::str::from_utf8(body).map(Some).map_err(|_| Stop::fault("malformed"))
}

fn of_action<'a>(
    operations: Vec<&'a Operation>,
    input: Input<'_>,
) -> Result<Vec<&'a Operation>, Stop> {
    let of_action = named(operations, (input, "Action", "x-acs-action"), |operation| {
        operation.rpc.as_ref().map(|rpc| rpc.action.as_str())
    });
    let of_action = of_action.ok_or_else(|| Stop::fault("unknown-action"))?;
    let of_version = named(of_action, (input, "Version", "x-acs-version"), |operation| {
        operation.rpc.as_ref().map(|rpc| rpc.version.as_str())
    });
    of_version.ok_or_else(|| Stop::fault("unknown-version"))
}

/// The operations whose name is the one that parameter and header agree on.
fn named<'a>(
    operations: Vec<&'a Operation>,
    (input, parameter, header): (Input<'_>, &str, &str),
    name: impl Fn(&'a Operation) -> Option<&'a str>,
) -> Option<Vec<&'a Operation>> {
    let mut values: Vec<Decoded<'_>> = input.values(parameter);
    values.extend(input.headers(header));
    let (first, rest) = values.split_first()?;
    let value = first.as_deref().filter(|_| rest.iter().all(|other| other == first))?;
    let found: Vec<_> =
        operations.into_iter().filter(|operation| name(operation) == Some(value)).collect();
    (!found.is_empty()).then_some(found)
}

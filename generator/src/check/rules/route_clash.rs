//! No two operations may answer to the same requests.

use super::super::{Findings, Rule};
use crate::model::{Api, Operation};
use crate::report::Code;
use std::collections::HashMap;

pub(in super::super) const RULE: Rule = Rule { code: Code::RouteClash, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    same_method(api, findings);
    beside_actions(api, findings);
}

/// Calls that name their action by a parameter take all of their path.
fn beside_actions(api: &Api, findings: &mut Findings<'_>) {
    let Some(action) = api.operations.iter().find(|operation| operation.rpc.is_some()) else {
        return;
    };
    for operation in api.operations.iter().filter(|operation| operation.rpc.is_none()) {
        if operation.wire_path() == "/" {
            clash(findings, operation, action);
        }
    }
}

/// Two operations of one method whose templates differ in nothing but names, or in a fragment.
fn same_method(api: &Api, findings: &mut Findings<'_>) {
    let mut first: HashMap<_, &Operation> = HashMap::new();
    for operation in &api.operations {
        let key = (operation.method.as_str(), shape(named_path(operation)));
        match first.get(&key) {
            Some(known) if named_path(known) == named_path(operation) => {
                unreachable(findings, operation, known, "since a fragment is not sent");
            }
            Some(known) => {
                unreachable(findings, operation, known, "since no path tells them apart");
            }
            None => {
                first.insert(key, operation);
            }
        }
    }
}

/// Says that requests to two operations are told apart by what is not on the wire: names of parameters, or the fragment
/// of the path.
fn unreachable(findings: &mut Findings<'_>, operation: &Operation, known: &Operation, why: &str) {
    let message = format!("requests to `{}` are requests to `{}`", operation.id, known.id);
    findings
        .warn_as(Code::SameRequests, &operation.origin, message)
        .label(format!("{} {}", operation.method, operation.path))
        .also(known.origin.span, format!("{} {}", known.method, known.path))
        .help(format!("a client calls either; a server hands them to the first, {why}"));
}

fn clash(findings: &mut Findings<'_>, operation: &Operation, action: &Operation) {
    let message = format!(
        "`{}` clashes with `{}`: calls by action take the whole path",
        operation.id, action.id
    );
    findings
        .add(&operation.origin, message)
        .label(format!("{} {}", operation.method, operation.path))
        .also(action.origin.span, format!("{} {}", action.method, action.path))
        .help("give the operation a path of its own, or an action");
}

/// What tells an operation apart from others of its method: its path on the wire, or the action that stands in its place.
fn named_path(operation: &Operation) -> &str {
    if operation.rpc.is_some() { &operation.path } else { operation.wire_path() }
}

/// The template with its names left out.
fn shape(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| part.split_once('}').map_or(part, |(_, literal)| literal));
    rest.fold(first, |shape, literal| shape + "{}" + literal)
}

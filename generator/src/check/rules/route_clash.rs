//! No two operations may answer to the same requests.

use super::super::{Findings, Rule};
use crate::model::{Api, Operation};
use crate::report::Code;
use std::collections::HashMap;

pub(in super::super) const RULE: Rule = Rule { code: Code::RouteClash, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    same_method(api, findings);
    same_place(api, findings);
    beside_actions(api, findings);
}

/// Calls that name their action by a parameter take all of their path.
fn beside_actions(api: &Api, findings: &mut Findings<'_>) {
    let Some(action) = api.operations.iter().find(|operation| operation.rpc.is_some()) else {
        return;
    };
    for operation in api.operations.iter().filter(|operation| operation.rpc.is_none()) {
        if operation.wire_path() == "/" {
            clash(findings, operation, action, "calls by action take the whole path");
        }
    }
}

/// Two operations of one method whose templates differ in nothing but names.
fn same_method(api: &Api, findings: &mut Findings<'_>) {
    let mut first: HashMap<(&str, String), &Operation> = HashMap::new();
    for operation in &api.operations {
        let key = (operation.method.as_str(), shape(operation.wire_path()));
        match first.get(&key) {
            Some(known) if known.wire_path() == operation.wire_path() => {
                unreachable(findings, operation, known);
            }
            Some(known) => clash(findings, operation, known, "both answer to the same requests"),
            None => {
                first.insert(key, operation);
            }
        }
    }
}

/// Two templates that no router can hold together.
fn same_place(api: &Api, findings: &mut Findings<'_>) {
    let mut router = matchit::Router::new();
    let mut seen: HashMap<&str, &Operation> = HashMap::new();
    for operation in &api.operations {
        if seen.insert(operation.wire_path(), operation).is_some() {
            continue;
        }
        if let Err(matchit::InsertError::Conflict { with }) =
            router.insert(operation.wire_path(), ())
            && let Some(known) = seen.get(with.as_str()).copied()
            && (shape(known.wire_path()) != shape(operation.wire_path())
                || known.method != operation.method)
        {
            clash(findings, operation, known, "one router cannot hold both paths");
        }
    }
}

/// Says that requests to two operations are told apart by what is not on the wire: the fragment of the path.
fn unreachable(findings: &mut Findings<'_>, operation: &Operation, known: &Operation) {
    let message = format!("requests to `{}` are requests to `{}`", operation.id, known.id);
    findings
        .warn_as(Code::SameRequests, &operation.origin, message)
        .label(format!("{} {}", operation.method, operation.path))
        .also(known.origin.span, format!("{} {}", known.method, known.path))
        .help(
            "a client calls either; a server hands them to the first, since a fragment is not sent",
        );
}

fn clash(findings: &mut Findings<'_>, operation: &Operation, known: &Operation, what: &str) {
    findings
        .add(&operation.origin, format!("`{}` clashes with `{}`: {what}", operation.id, known.id))
        .label(format!("{} {}", operation.method, operation.path))
        .also(known.origin.span, format!("{} {}", known.method, known.path))
        .help("give parameters of one place one name, and each method of a path one operation");
}

/// The template with its names left out.
fn shape(path: &str) -> String {
    let parts = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

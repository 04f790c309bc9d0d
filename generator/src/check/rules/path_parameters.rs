//! Every path must be one that a router can hold.

use super::super::{Findings, Rule};
use crate::model::Api;
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::PathParameter, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for operation in api.operations.iter().filter(|operation| !is_routable(&operation.path)) {
        findings
            .add(&operation.origin, "a segment of this path is one that no router can hold")
            .label(operation.path.clone())
            .help("let a parameter fill its whole segment, as in /apps/{app_id}, and begin none with `:` or `*`");
    }
}

/// Whether each segment is a text or a parameter alone, and begins as a router lets it.
fn is_routable(path: &str) -> bool {
    path.split('/').all(|part| {
        let name = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(part);
        let is_reserved = part.starts_with([':', '*']) || part.starts_with("{*") || part == "{}";
        !is_reserved && !name.contains(['{', '}'])
    })
}

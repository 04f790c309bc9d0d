//! Path parameters and the template of the path must name each other.

use super::super::{Findings, Rule};
use crate::model::{Api, Location, Operation};
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::PathParameter, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for operation in &api.operations {
        check(operation, findings);
    }
}

fn check(operation: &Operation, findings: &mut Findings<'_>) {
    let Some(template) = names(operation.wire_path()) else {
        findings
            .add(&operation.origin, "a segment of this path is one that no router can hold")
            .label(operation.path.clone())
            .help("let a parameter fill its whole segment, as in /apps/{app_id}, and begin none with `:` or `*`");
        return;
    };
    let declared: Vec<_> =
        operation.params.iter().filter(|param| param.location == Location::Path).collect();
    for name in template.iter().filter(|name| declared.iter().all(|param| param.wire != **name)) {
        findings
            .add(
                &operation.origin,
                format!("the path has `{{{name}}}`, and no parameter declares it"),
            )
            .label(operation.path.clone())
            .help(format!("add a parameter `name: {name}` with `in: path`"));
    }
    for param in declared.iter().filter(|param| !template.contains(&param.wire.as_str())) {
        findings
            .add(&param.origin, format!("the path has no `{{{}}}` for this parameter", param.wire))
            .label(operation.path.clone())
            .help("add it to the path, or drop the parameter");
    }
}

/// The names in braces; nothing where a segment holds more than its parameter, or begins as no router lets it.
fn names(path: &str) -> Option<Vec<&str>> {
    if path.split('/').any(|part| part.starts_with([':', '*']) || part.starts_with("{*")) {
        return None;
    }
    let parts = path.split('/').filter(|part| part.contains(['{', '}']));
    parts.map(|part| name(part).filter(|name| !name.contains(['{', '}']))).collect()
}

fn name(part: &str) -> Option<&str> {
    part.strip_prefix('{')?.strip_suffix('}')
}

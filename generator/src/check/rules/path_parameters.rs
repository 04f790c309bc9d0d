//! Path parameters and the template of the path must name each other.

use super::super::{Findings, Rule};
use crate::model::{Api, Location, Operation};
use crate::report::Code;
use specwright_runtime::template;

pub(in super::super) const RULE: Rule = Rule { code: Code::PathParameter, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for operation in &api.operations {
        check(operation, findings);
    }
}

fn check(operation: &Operation, findings: &mut Findings<'_>) {
    let Some(template) = template::names(operation.wire_path()) else {
        findings
            .add_at(operation.path_span, "a segment of this path cannot be told apart into its parameters")
            .label(operation.path.clone())
            .help("close every brace, and put some text between two parameters, as in /compare/{base}...{head}");
        return;
    };
    let declared: Vec<_> =
        operation.params.iter().filter(|param| param.location == Location::Path).collect();
    for name in template.iter().filter(|name| declared.iter().all(|param| param.wire != **name)) {
        findings
            .add_at(
                operation.path_span,
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

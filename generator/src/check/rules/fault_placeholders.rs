//! The framework's own faults must use only placeholders that it fills.

use super::super::{Findings, Rule};
use crate::model::{Api, FRAMEWORK_ROWS};
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::FaultPlaceholder, run };

/// What the framework fills.
const FILLED: [&str; 7] =
    ["parameter", "reason", "method", "path", "request_id", "REQUEST_ID", "host"];

fn run(api: &Api, findings: &mut Findings<'_>) {
    let document = api.faults.iter().flat_map(|faults| &faults.rows);
    let overrides = api.operations.iter().flat_map(|operation| &operation.faults);
    for row in document.chain(overrides).filter(|row| FRAMEWORK_ROWS.contains(&row.name.as_str())) {
        for name in row.placeholders().into_iter().filter(|name| !FILLED.contains(name)) {
            findings
                .add(&row.origin, format!("nothing fills `{{{name}}}` in the fault `{}`", row.name))
                .label(format!(
                    "filled are {}",
                    FILLED.map(|name| format!("{{{name}}}")).join(", ")
                ))
                .help("use one of those, or let a handler answer by a row of its own name");
        }
    }
}

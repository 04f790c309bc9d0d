//! An operationId must be one that can be shown.

use super::super::{Findings, Rule};
use crate::model::Api;
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::OperationId, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for operation in &api.operations {
        if operation.id.contains(char::is_control) {
            findings
                .add(&operation.origin, "an operationId holds a character that cannot be shown")
                .help("write it in letters and digits");
        }
    }
}

//! An operationId must belong to one operation, and be one that can be shown.

use super::super::{Findings, Rule};
use crate::model::{Api, Origin};
use crate::report::Code;
use std::collections::HashMap;

pub(in super::super) const RULE: Rule = Rule { code: Code::DuplicateOperation, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    let mut first: HashMap<&str, &Origin> = HashMap::new();
    for operation in &api.operations {
        if operation.id.contains(char::is_control) {
            findings
                .add(&operation.origin, "an operationId holds a character that cannot be shown")
                .help("write it in letters and digits");
        }
        match first.get(operation.id.as_str()) {
            None => {
                first.insert(&operation.id, &operation.origin);
            }
            Some(known) => {
                findings
                    .add(
                        &operation.origin,
                        format!("the operationId `{}` is used twice", operation.id),
                    )
                    .label("here again")
                    .also(known.span, "first here")
                    .help("give each operation a name of its own");
            }
        }
    }
}

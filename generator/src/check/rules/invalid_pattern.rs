//! A pattern must be one of ECMA-262.

use super::super::{Findings, Rule};
use crate::model::{Api, PatternFault, Shape};
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::InvalidPattern, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for def in &api.types {
        let Shape::Text(text) = &def.shape else { continue };
        let Some(pattern) = &text.limits.pattern else { continue };
        if let Err(PatternFault::Invalid(reason)) = &pattern.value.way {
            findings
                .add(&pattern.origin, "this is no pattern of ECMA-262")
                .label(reason.clone())
                .help("try the pattern in a browser's console: new RegExp(pattern, \"u\")");
        }
    }
}

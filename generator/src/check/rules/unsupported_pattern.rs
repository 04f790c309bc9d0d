//! A pattern must stay within the bounds of what the runtime matches.

use super::super::{Findings, Rule};
use crate::model::{Api, PatternFault, Shape};
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::UnsupportedPattern, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for def in &api.types {
        let Shape::Text(text) = &def.shape else { continue };
        let Some(pattern) = &text.limits.pattern else { continue };
        if let Err(PatternFault::Unsupported(reason)) = &pattern.value.way {
            findings
                .add(&pattern.origin, "this pattern goes beyond what can be matched")
                .label(reason.clone())
                .help("say the same with smaller counts and without references back, or leave it to the server");
        }
    }
}

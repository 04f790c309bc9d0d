//! A pattern must be one that the runtime matches without an engine.

use super::super::{Findings, Rule};
use crate::model::{Api, PatternFault, Shape};
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::UnsupportedPattern, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for def in &api.types {
        let Shape::Text(text) = &def.shape else { continue };
        let Some(pattern) = &text.limits.pattern else { continue };
        if let Err(PatternFault::Unsupported(reason)) = &pattern.value.runs {
            findings
                .add(&pattern.origin, "this pattern cannot be generated yet")
                .label(reason.clone())
                .help(
                    "write it as `^`, classes with counts, and `$`, such as ^[a-z][a-z0-9]{0,9}$",
                );
        }
    }
}

//! Patterns: each text is compiled once, and a fault is reported wherever it stands.

use super::lowering::Lowering;
use crate::model::{Pattern, PatternFault};
use crate::pattern;
use crate::report::Code;
use crate::source::Span;

/// The pattern of a text that stands at a place.
pub(super) fn compiled(lowering: &mut Lowering<'_, '_>, text: &str, place: Span) -> Pattern {
    let pattern = match lowering.patterns.get(text) {
        Some(known) => known.clone(),
        None => {
            let pattern = pattern::compile(text);
            lowering.patterns.insert(text.to_owned(), pattern.clone());
            pattern
        }
    };
    if let Err(fault) = &pattern.way
        && lowering.refused.insert(place)
    {
        refuse(lowering, fault, place);
    }
    pattern
}

fn refuse(lowering: &mut Lowering<'_, '_>, fault: &PatternFault, place: Span) {
    let (code, message, reason, help) = match fault {
        PatternFault::Invalid(reason) => (
            Code::InvalidPattern,
            "this is no pattern of ECMA-262",
            reason,
            "try the pattern in a browser's console: new RegExp(pattern, \"u\")",
        ),
        PatternFault::Unsupported(reason) => (
            Code::UnsupportedPattern,
            "this pattern goes beyond what can be matched",
            reason,
            "say the same with smaller counts, or leave it to the server",
        ),
    };
    lowering.error_at(code, place, message.to_owned()).label(reason.clone()).help(help);
}

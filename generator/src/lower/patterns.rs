//! Patterns: each text is compiled once, and a fault is reported wherever it stands.

use super::lowering::Lowering;
use crate::model::{Pattern, PatternFault};
use crate::pattern;
use crate::report::Code;
use crate::source::Span;

/// A pattern that was compiled, and what ECMA-262 does not have in it.
#[derive(Clone)]
pub(super) struct Compiled {
    pattern: Pattern,
    notes: Vec<String>,
}

/// The pattern of a text that stands at a place.
pub(super) fn compiled(lowering: &mut Lowering<'_, '_>, text: &str, place: Span) -> Pattern {
    let Compiled { pattern, notes } = match lowering.patterns.get(text) {
        Some(known) => known.clone(),
        None => {
            let (pattern, notes) = pattern::compile_with_notes(text);
            let compiled = Compiled { pattern, notes };
            lowering.patterns.insert(text.to_owned(), compiled.clone());
            compiled
        }
    };
    let is_fine = pattern.way.is_ok() && notes.is_empty();
    if !is_fine && lowering.said_of_patterns.insert(place) {
        match &pattern.way {
            Err(fault) => refuse(lowering, fault, place),
            Ok(_) => warn(lowering, &notes, place),
        }
    }
    pattern
}

fn warn(lowering: &mut Lowering<'_, '_>, notes: &[String], place: Span) {
    let message =
        "this pattern is written for another engine than ECMA-262, and read as it means it there";
    lowering
        .warning_at(Code::ForeignPattern, place, message.to_owned())
        .label(notes.join("; "))
        .help("write it as ECMA-262 has it, so that every reader of the document agrees");
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

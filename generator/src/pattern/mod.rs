//! Patterns of ECMA-262: read, understood, and turned into what the runtime matches without an engine.
//!
//! A pattern is read as JSON Schema recommends, in Unicode mode. Where that refuses it, it is read with the older syntax
//! (Annex B) and the same meaning: a character is a character, never half of a surrogate pair. What is written for another
//! engine and can mean only one thing is read as that.

pub mod ast;
pub mod automaton;
mod back;
mod class;
mod hir;
mod judge;
mod loose;
mod parse;
mod possessive;
mod program;
mod rows;
mod table;
mod ways;

#[cfg(test)]
mod tests;

pub use parse::{Fault, FaultKind, Parsed, Syntax, parse};
pub use ways::automata;

use crate::model::{Pattern, PatternFault};

/// Reads a pattern and chooses how it is matched. What came of it stands in [`Pattern::way`].
pub fn compile(source: &str) -> Pattern {
    compile_with_notes(source).0
}

/// The same, with what ECMA-262 does not have in it: for each such thing where it stands, and how it is read.
pub fn compile_with_notes(source: &str) -> (Pattern, Vec<String>) {
    let (way, notes) = match parse(source) {
        Ok(parsed) => (ways::choose(&parsed.node).map_err(PatternFault::Unsupported), parsed.notes),
        Err(fault) => (Err(fault.into()), Vec::new()),
    };
    (Pattern { source: source.to_owned(), way }, notes)
}

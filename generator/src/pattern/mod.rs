//! Patterns of ECMA-262: read, understood, and turned into what the runtime matches without an engine.
//!
//! A pattern is read as JSON Schema recommends, in Unicode mode. Where that refuses it, it is read with the older syntax
//! (Annex B) and the same meaning: a character is a character, never half of a surrogate pair.

pub mod ast;
pub mod automaton;
mod back;
mod class;
mod hir;
mod judge;
mod parse;
mod program;
mod rows;
mod table;
mod ways;

#[cfg(test)]
mod tests;

pub use parse::{Fault, FaultKind, Syntax, parse};
pub use ways::automata;

use crate::model::{Pattern, PatternFault};

/// Reads a pattern and chooses how it is matched. What came of it stands in [`Pattern::way`].
pub fn compile(source: &str) -> Pattern {
    let way = match parse(source) {
        Ok((node, _)) => ways::choose(&node).map_err(PatternFault::Unsupported),
        Err(fault) => Err(fault.into()),
    };
    Pattern { source: source.to_owned(), way }
}

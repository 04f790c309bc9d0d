//! Reads the text of a pattern: Unicode mode first, then the older syntax with what other engines have.

mod escape;
mod flags;
mod foreign;
mod groups;
mod names;
mod property;
mod reader;
mod set;
mod term;

use super::ast::Node;
use crate::model::PatternFault;
use reader::Reader;

/// The syntax that a pattern is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// That of Unicode mode.
    Unicode,
    /// The older one of Annex B, which takes `\-`, `\_` and a lone `{` for characters.
    Legacy,
    /// That of another engine, such as Java's, Python's or PCRE, in what ECMA-262 does not have.
    Foreign,
}

/// A pattern that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// What it says.
    pub node: Node,
    /// The syntax that it is written in.
    pub syntax: Syntax,
    /// What ECMA-262 does not have, and how each is read; empty unless the syntax is foreign.
    pub notes: Vec<String>,
}

/// Why a text is no pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The character where reading stopped, counted from 0.
    pub at: usize,
    /// What is wrong there.
    pub what: String,
    /// What kind of fault it is.
    pub kind: FaultKind,
}

/// What kind of fault it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// ECMA-262 refuses it.
    Syntax,
    /// It can be read, and a bound of this generator does not allow it.
    Bound,
}

impl From<Fault> for PatternFault {
    fn from(fault: Fault) -> Self {
        let text = format!("{} at character {}", fault.what, fault.at.saturating_add(1));
        if fault.kind == FaultKind::Bound { Self::Unsupported(text) } else { Self::Invalid(text) }
    }
}

/// The most characters of a pattern.
const MAX_CHARS: usize = 16_384;

/// Reads a pattern.
///
/// # Errors
/// The first character at which it is no pattern in any syntax.
pub fn parse(source: &str) -> Result<Parsed, Fault> {
    let chars: Vec<char> = source.chars().take(MAX_CHARS + 1).collect();
    if chars.len() > MAX_CHARS {
        let what = format!("a pattern has at most {MAX_CHARS} characters, and this has more");
        return Err(Fault { at: MAX_CHARS, what, kind: FaultKind::Bound });
    }
    if let Some((pattern, flags)) = foreign::delimited(&chars) {
        let mut reader = Reader::new(pattern, Syntax::Foreign);
        reader.note_at(0, "`/`", "as a delimiter, and what stands behind the last `/` as flags");
        reader.flags = flags;
        reader.next();
        return whole(reader);
    }
    match whole(Reader::new(&chars, Syntax::Unicode)) {
        Err(fault) if fault.kind == FaultKind::Syntax => unlike_unicode_mode(&chars),
        read => read,
    }
}

/// Reads what Unicode mode refuses.
fn unlike_unicode_mode(chars: &[char]) -> Result<Parsed, Fault> {
    match foreign::unquoted(chars) {
        None => whole(Reader::new(chars, Syntax::Foreign)),
        Some((unquoted, at)) => {
            let mut reader = Reader::new(&unquoted, Syntax::Foreign);
            reader.note_at(at, "`\\Q…\\E`", "as the characters between");
            whole(reader)
        }
    }
}

fn whole(mut reader: Reader<'_>) -> Result<Parsed, Fault> {
    let node = reader.choice()?;
    if reader.peek().is_some() {
        return Err(reader.fault("a `)` without its `(`"));
    }
    let node = reader.with_numbers(node)?;
    let syntax = match reader.syntax {
        Syntax::Foreign if reader.notes.is_empty() => Syntax::Legacy,
        syntax => syntax,
    };
    Ok(Parsed { node, syntax, notes: reader.notes })
}

//! Reads the text of a pattern: Unicode mode first, the older syntax where that refuses it.

mod escape;
mod groups;
mod names;
mod property;
mod reader;
mod set;
mod term;

use super::ast::Node;
use crate::model::PatternFault;
use groups::Groups;
use reader::Reader;

/// The syntax that a pattern is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// That of Unicode mode.
    Unicode,
    /// The older one of Annex B, which takes `\-`, `\_` and a lone `{` for characters.
    Legacy,
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
    /// It means something in Unicode mode and another thing in the older syntax, which its author cannot have meant.
    OnlyUnicode,
    /// ECMA-262 allows it, and a bound of this generator does not.
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
/// The first character at which it is no pattern in either syntax.
pub fn parse(source: &str) -> Result<(Node, Syntax), Fault> {
    let chars: Vec<char> = source.chars().take(MAX_CHARS + 1).collect();
    if chars.len() > MAX_CHARS {
        let what = format!("a pattern has at most {MAX_CHARS} characters, and this has more");
        return Err(Fault { at: MAX_CHARS, what, kind: FaultKind::Bound });
    }
    let unicode = match whole(&chars, Syntax::Unicode) {
        Ok(node) => return Ok((node, Syntax::Unicode)),
        Err(fault) => fault,
    };
    match whole(&chars, Syntax::Legacy) {
        _ if unicode.kind == FaultKind::Bound => Err(unicode),
        Ok(node) => Ok((node, Syntax::Legacy)),
        Err(legacy) if legacy.kind == FaultKind::OnlyUnicode => Err(unicode),
        Err(legacy) => Err(legacy),
    }
}

fn whole(chars: &[char], syntax: Syntax) -> Result<Node, Fault> {
    let mut reader = Reader::new(chars, syntax, Groups::of(chars));
    let node = reader.choice()?;
    match reader.peek() {
        None => reader.with_numbers(node),
        Some(_) => Err(reader.fault("a `)` without its `(`")),
    }
}

//! A pattern as what the runtime matches: runs of characters, a table, a program, or several of these.

pub use specwright_runtime::pattern::{Look, Step};
use std::fmt;

/// A pattern and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    /// The text of the pattern, as the document has it.
    pub source: String,
    /// How it is matched, or why it is not.
    pub way: Result<Way, PatternFault>,
}

/// How a pattern is matched, from cheap to dear; the generator takes the first one that has its meaning exactly.
#[derive(Clone, Debug, PartialEq)]
pub enum Way {
    /// Every text matches.
    Always,
    /// Runs of characters from the first to the last.
    Runs(Vec<Run>),
    /// A table of states.
    Table(Table),
    /// A program that follows all ways at once.
    Program(Program),
    /// A program that tries one way after the other, and may give up.
    Retrying(Program),
    /// All of these match; none of them is such a list.
    All(Vec<Way>),
}

impl Way {
    /// The kind in one word, which is also the runtime's: `always`, `runs`, `table`, `program`, `retrying` or `all`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::Runs(_) => "runs",
            Self::Table(_) => "table",
            Self::Program(_) => "program",
            Self::Retrying(_) => "retrying",
            Self::All(_) => "all",
        }
    }
}

/// What was chosen, in words: `a table of 5 states and 3 classes of bytes`.
impl fmt::Display for Way {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Always => out.write_str("nothing to check"),
            Self::Runs(runs) => write!(out, "{}", Count(runs.len(), "run")),
            Self::Table(table) => {
                let (states, width) = (Count(table.states(), "state"), table.width);
                write!(out, "a table of {states} and {}", Count(width, "class of bytes"))
            }
            Self::Program(program) => {
                write!(out, "a program of {}", Count(program.steps.len(), "step"))
            }
            Self::Retrying(program) => {
                write!(out, "{} that may give up", Count(program.steps.len(), "step"))
            }
            Self::All(parts) => {
                let parts: Vec<String> = parts.iter().map(Self::to_string).collect();
                out.write_str(&parts.join(", and "))
            }
        }
    }
}

/// A number of things, with the plural where it belongs.
struct Count(usize, &'static str);

impl fmt::Display for Count {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.1) {
            (1, thing) => write!(out, "1 {thing}"),
            (count, "class of bytes") => write!(out, "{count} classes of bytes"),
            (count, thing) => write!(out, "{count} {thing}s"),
        }
    }
}

/// Why a pattern cannot be matched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternFault {
    /// It is no pattern of ECMA-262.
    Invalid(String),
    /// It is one, but it goes beyond a bound.
    Unsupported(String),
}

impl Pattern {
    /// The runs, where it is matched by runs alone.
    pub fn runs(&self) -> &[Run] {
        match &self.way {
            Ok(Way::Runs(runs)) => runs,
            _ => &[],
        }
    }

    /// The runs, where it is matched by runs alone.
    pub fn runs_mut(&mut self) -> &mut [Run] {
        match &mut self.way {
            Ok(Way::Runs(runs)) => runs,
            _ => &mut [],
        }
    }
}

/// Some characters of one class in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The characters.
    pub class: CharClass,
    /// How many at least.
    pub min: usize,
    /// How many at most; `usize::MAX` where there is no bound.
    pub max: usize,
}

/// A table as the runtime has it; state 0 is the dead one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Where each class of bytes begins, in rising order.
    pub begins: Vec<(u8, u8)>,
    /// How many classes of bytes there are.
    pub width: usize,
    /// A row for each state, one after the other.
    pub next: Vec<u8>,
    /// The state that a text begins in.
    pub start: u8,
    /// The first of the states in which a text may end; they come last.
    pub end: u8,
}

impl Table {
    /// The number of states.
    pub fn states(&self) -> usize {
        self.next.len() / self.width.max(1)
    }

    /// The bytes that the runtime keeps for it.
    pub fn bytes(&self) -> usize {
        256 + self.next.len()
    }
}

/// A program as the runtime has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Program {
    /// The sets of characters that the steps name.
    pub classes: Vec<CharClass>,
    /// The steps.
    pub steps: Vec<Step>,
    /// What is looked for around a place, inner ones first.
    pub looks: Vec<Look>,
    /// The first step.
    pub start: usize,
    /// How many places its steps remember.
    pub slots: usize,
}

/// A set of characters: sorted ranges, both ends included, that do not touch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CharClass(pub Vec<(char, char)>);
impl CharClass {
    /// Every character there is.
    pub fn all() -> Self {
        Self(vec![('\0', char::MAX)])
    }

    /// True where no character is in both.
    pub fn is_disjoint(&self, other: &Self) -> bool {
        self.0.iter().all(|a| other.0.iter().all(|b| a.1 < b.0 || b.1 < a.0))
    }

    /// True where it holds no character.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The class in the runtime's notation: its ASCII part as between the brackets of a pattern, and its other ranges.
    pub fn notation(&self) -> (String, Vec<(char, char)>) {
        let ascii = self.0.iter().filter_map(|range| ascii_part(*range)).collect();
        let others = self.0.iter().filter_map(|range| other_part(*range)).collect();
        (ascii, others)
    }
}

/// The part of a range below 128, in the notation of the runtime.
fn ascii_part((low, high): (char, char)) -> Option<String> {
    if !low.is_ascii() {
        return None;
    }
    let high = high.min('\x7f');
    let steps = u32::from(high) - u32::from(low);
    Some(match steps {
        0 => sign(low),
        1 => sign(low) + &sign(high),
        _ => format!("{}-{}", sign(low), sign(high)),
    })
}

fn sign(character: char) -> String {
    match character {
        '-' | '\\' | ']' => format!("\\{character}"),
        other => other.to_string(),
    }
}

fn other_part((low, high): (char, char)) -> Option<(char, char)> {
    (!high.is_ascii()).then(|| (low.max('\u{80}'), high))
}

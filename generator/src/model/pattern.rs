//! A pattern as runs of characters: what the runtime matches without an engine.

/// A pattern and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    /// The text of the pattern, as the document has it.
    pub source: String,
    /// The runs that match the same language, or why there are none.
    pub runs: Result<Vec<Run>, PatternFault>,
}

/// Why a pattern has no runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternFault {
    /// It is no pattern of ECMA-262.
    Invalid(String),
    /// It is one, but its language is not a sequence of runs.
    Unsupported(String),
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

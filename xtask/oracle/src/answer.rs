//! What a generated type makes of a document.

use anyhow::{Result, bail};

/// What a generated type makes of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It takes the document, and writes this.
    Taken(String),
    /// It refuses the document.
    Refused,
    /// It refuses the document because a number does not fit into its type, and says so.
    Named,
    /// It takes the document, and writes something that it reads otherwise or not at all.
    Unstable(String),
}

impl Answer {
    /// Reads a line of the program with the generated types: a letter and a text.
    pub fn read(line: &str) -> Result<Self> {
        let mut letters = line.chars();
        let letter = letters.next();
        let text = || letters.as_str().to_owned();
        Ok(match letter {
            Some('A') => Self::Taken(text()),
            Some('R') => Self::Refused,
            Some('N') => Self::Named,
            Some('U') => Self::Unstable(text()),
            _ => bail!("{line:?} is no answer"),
        })
    }

    /// The answer of what says of a document only whether it is admitted.
    pub const fn of_verdict(is_admitted: bool) -> Self {
        if is_admitted { Self::Taken(String::new()) } else { Self::Refused }
    }

    /// Whether this is not what a type has to make of a document that its schema admits, or does not admit.
    pub const fn differs(&self, is_admitted: bool) -> bool {
        match self {
            Self::Taken(_) => !is_admitted,
            Self::Refused => is_admitted,
            Self::Named => false,
            Self::Unstable(_) => true,
        }
    }

    /// Whether the document was taken.
    pub const fn is_taken(&self) -> bool {
        matches!(self, Self::Taken(_) | Self::Unstable(_))
    }
}

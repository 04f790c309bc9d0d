//! What a judge prints.

use super::foreseen::Direction;

/// One line: which question it answers, two figures, and a value.
pub struct Answer {
    /// What was asked.
    pub kind: Kind,
    /// The number of the pair.
    pub subject: usize,
    /// The number of the place or of the witness.
    pub index: usize,
    /// Which way the value went, or what became of the witness.
    pub direction: Direction,
    /// The values that their own type takes; for a witness, 1 where the older type takes it.
    pub first: u64,
    /// The values that the other type refuses; for a witness, 1 where the newer type takes it.
    pub second: u64,
    /// The first value that was refused, and why.
    pub shown: String,
}

/// What a judge is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To make values of one type and have them read by another.
    Values,
    /// To have a witness read by both.
    Witness,
}

impl Answer {
    /// Reads a line.
    pub fn read(line: &str) -> Option<Self> {
        let mut columns = line.splitn(7, '\t');
        Some(Self {
            kind: match columns.next()? {
                "values" => Kind::Values,
                "witness" => Kind::Witness,
                _ => return None,
            },
            subject: columns.next()?.parse().ok()?,
            index: columns.next()?.parse().ok()?,
            direction: Direction::named(columns.next()?)?,
            first: columns.next()?.parse().ok()?,
            second: columns.next()?.parse().ok()?,
            shown: columns.next()?.to_owned(),
        })
    }
}

//! What a chore found, and the exit code that says so.

use std::process::ExitCode;

/// What a chore found once it could be carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// All is well: exit code 0.
    Fine,
    /// The chore ran and found a fault: exit code 1.
    Faulty,
    /// A change of a document is of a kind that no rule judges: exit code 2.
    Unclassified,
    /// Two documents could not be compared, because one is at fault itself: exit code 3.
    Incomparable,
}

impl Verdict {
    /// `Fine` when the condition holds.
    pub fn fine_if(condition: bool) -> Self {
        if condition { Self::Fine } else { Self::Faulty }
    }

    /// Both must be fine; the worse one counts.
    pub fn and(self, other: Self) -> Self {
        self.max(other)
    }

    /// The exit code of the process.
    pub fn exit_code(self) -> ExitCode {
        match self {
            Self::Fine => ExitCode::SUCCESS,
            Self::Faulty => ExitCode::from(1),
            Self::Unclassified => ExitCode::from(2),
            Self::Incomparable => ExitCode::from(3),
        }
    }
}

//! One change, and what all changes amount to.

use super::promise::{Bump, Promise};
use crate::model::{Origin, Usage};
use std::fmt;

/// One change between two documents.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The rule that classifies it, such as `max-length-lowered`.
    pub id: &'static str,
    /// What it does on the wire.
    pub level: Level,
    /// The same, for what callers send and for what they get; nothing where it concerns neither alone.
    pub sides: Sides,
    /// The promises that it breaks, in their order.
    pub promises: Vec<Promise>,
    /// What it asks of the version of the generated crate.
    pub bump: Bump,
    /// What changed, in one sentence without a full stop.
    pub message: String,
    /// The operations that it reaches, in the order of the document; none where no operation uses the thing.
    pub operations: Vec<Reached>,
    /// RFC 6901 pointer to the thing in the newer document, or in the older one where it is gone.
    pub pointer: String,
    /// Where it stands in the older document.
    pub base: Option<Origin>,
    /// Where it stands in the newer document.
    pub head: Option<Origin>,
    /// What the older document says; may be empty.
    pub before: String,
    /// What the newer document says; may be empty.
    pub after: String,
    /// Values that tell the two apart, where they were looked for.
    pub witnesses: Witnesses,
    /// Lines of the generated code that are gone (`- `) or new (`+ `); may be empty.
    pub generated: Vec<String>,
}

/// Values that one document admits and the other refuses, as JSON; of texts the shortest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Witnesses {
    /// A value that the older document admits and the newer one refuses.
    pub lost: Option<String>,
    /// A value that the newer document admits and the older one refused.
    pub gained: Option<String>,
}

/// What a change does on each side of the wire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sides {
    /// To requests, where it is about what they hold.
    pub request: Option<Level>,
    /// To replies, where it is about what they hold.
    pub reply: Option<Level>,
}

/// How a change reaches an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The operation's name, or its method and path where it has none.
    pub operation: String,
    /// `GET`, `POST` and so on.
    pub method: String,
    /// The template of its path.
    pub path: String,
    /// By what it sends or answers with; neither where the change is about the operation as a whole.
    pub usage: Usage,
}

/// What a change does on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It is not on the wire.
    Unseen,
    /// Who keeps to the older document notices nothing.
    Info,
    /// Some who keep to the older document may fail.
    Warning,
    /// Who keeps to the older document fails.
    Breaking,
}

/// What all changes amount to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The documents mean the same.
    NoChanges,
    /// No change breaks anyone.
    Compatible,
    /// At least one change is breaking.
    Breaking,
}

impl Verdict {
    /// The verdict on some changes.
    pub fn of(changes: &[Change]) -> Self {
        Self::highest(changes.iter().map(|change| change.level))
    }

    /// The verdict on changes of these levels.
    pub(super) fn highest(levels: impl Iterator<Item = Level>) -> Self {
        match levels.max() {
            None => Self::NoChanges,
            Some(Level::Breaking) => Self::Breaking,
            Some(Level::Warning | Level::Info | Level::Unseen) => Self::Compatible,
        }
    }
}

impl Level {
    /// Every level, the worst first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Warning, Self::Info, Self::Unseen];
}

impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Unseen => "none",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Breaking => "breaking",
        })
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NoChanges => "no changes",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        })
    }
}

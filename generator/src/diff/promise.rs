//! What a change can break, and what became of a set of values.

use std::fmt;
use std::str::FromStr;

/// What a change can break: each is a promise to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Promise {
    /// Who keeps to the older document on the wire goes on.
    Wire,
    /// Requests may hold every value of before, and replies hold no other.
    Values,
    /// Who uses the generated types and the client compiles.
    RustApi,
    /// Who implements the generated traits compiles.
    RustServer,
    /// What compiled is not refused when it runs: by a constructor, or by another value of a constant.
    RustValue,
}

impl Promise {
    /// Every promise.
    pub const ALL: [Self; 5] =
        [Self::Wire, Self::Values, Self::RustApi, Self::RustServer, Self::RustValue];

    /// Its name in reports and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wire => "wire",
            Self::Values => "values",
            Self::RustApi => "rust-api",
            Self::RustServer => "rust-server",
            Self::RustValue => "rust-value",
        }
    }
}

impl FromStr for Promise {
    type Err = UnknownName;

    /// Reads the name of a promise.
    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::ALL.into_iter().find(|promise| promise.name() == name).ok_or(UnknownName)
    }
}

/// A name that stands for nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownName;

impl fmt::Display for UnknownName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("there is nothing of this name")
    }
}

impl std::error::Error for UnknownName {}

impl fmt::Display for Promise {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// What became of a set of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// It is the same set.
    Equal,
    /// Values are gone, and none is new.
    Narrower,
    /// Values are new, and none is gone.
    Wider,
    /// Values are gone, and others are new.
    Incomparable,
    /// It is not known.
    Undecided,
}

impl Relation {
    /// Whether a value may be gone.
    pub fn may_lose(self) -> bool {
        matches!(self, Self::Narrower | Self::Incomparable | Self::Undecided)
    }

    /// Whether a value may be new.
    pub fn may_gain(self) -> bool {
        matches!(self, Self::Wider | Self::Incomparable | Self::Undecided)
    }
}

/// What a crate's version has to become before the change is published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Nothing that users of the crate see is another.
    #[default]
    Patch,
    /// There is more than before, and all of before is there.
    Minor,
    /// Users may have to change their code.
    Major,
}

impl fmt::Display for Bump {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

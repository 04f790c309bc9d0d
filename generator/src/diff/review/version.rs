//! The version of a crate, and the one that changes ask for.

use crate::diff::promise::Bump;
use std::fmt;
use std::str::FromStr;

/// The three numbers of a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u64,
    minor: u64,
    patch: u64,
}

/// A text that is no version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionError(String);

/// A crate's version then and now, and the one that the changes ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Release {
    /// The older one.
    pub base: Version,
    /// The newer one.
    pub head: Version,
    /// The lowest that the newer one may be.
    pub needed: Version,
}

impl Release {
    pub(super) fn new(base: Version, head: Version, bump: Bump) -> Self {
        Self { base, head, needed: base.after(bump) }
    }

    /// Whether the bump was not made.
    pub fn is_too_low(&self) -> bool {
        self.head < self.needed
    }
}

impl Version {
    /// The lowest version that may follow with such changes, as Cargo reads versions: below 1.0.0 the
    /// first number that is not zero stands for what breaks, and the next one for what is new.
    /// A change that nobody sees asks for nothing.
    pub fn after(self, bump: Bump) -> Self {
        let Self { major, minor, patch } = self;
        let [next_major, next_minor, next_patch] = [
            Self { major: major.saturating_add(1), minor: 0, patch: 0 },
            Self { major, minor: minor.saturating_add(1), patch: 0 },
            Self { major, minor, patch: patch.saturating_add(1) },
        ];
        match (bump, major, minor) {
            (Bump::Patch, ..) => self,
            (Bump::Major, 1.., _) => next_major,
            (Bump::Minor, 1.., _) | (Bump::Major, 0, 1..) => next_minor,
            (Bump::Minor, 0, _) | (Bump::Major, 0, 0) => next_patch,
        }
    }
}

impl FromStr for Version {
    type Err = VersionError;

    /// Reads three numbers; what follows them (`-alpha`, `+build`) is not looked at.
    fn from_str(text: &str) -> Result<Self, VersionError> {
        let core = text.split(['-', '+']).next().unwrap_or_default();
        let numbers: Result<Vec<u64>, _> = core.split('.').map(str::parse).collect();
        match numbers.as_deref() {
            Ok(&[major, minor, patch]) => Ok(Self { major, minor, patch }),
            _ => Err(VersionError(text.to_owned())),
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { major, minor, patch } = self;
        write!(formatter, "{major}.{minor}.{patch}")
    }
}

impl fmt::Display for VersionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` is no version: write one such as 0.1.0", self.0)
    }
}

impl std::error::Error for VersionError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(base: &str, bump: Bump, needed: &str) {
        let version: Version = base.parse().unwrap();
        assert_eq!(version.after(bump).to_string(), needed);
    }

    #[test]
    fn a_version_follows_as_cargo_reads_it() {
        check("1.2.3", Bump::Major, "2.0.0");
        check("1.2.3", Bump::Minor, "1.3.0");
        check("0.1.2", Bump::Major, "0.2.0");
        check("0.1.2", Bump::Minor, "0.1.3");
        check("0.0.2", Bump::Major, "0.0.3");
        check("0.0.2", Bump::Minor, "0.0.3");
        check("0.1.2-alpha.1", Bump::Patch, "0.1.2");
    }

    #[test]
    fn a_higher_version_than_needed_is_high_enough() {
        let release =
            |head: &str| Release::new("0.1.0".parse().unwrap(), head.parse().unwrap(), Bump::Minor);
        assert!(release("0.1.0").is_too_low());
        assert!(!release("0.1.1").is_too_low());
        assert!(!release("0.2.0").is_too_low());
    }

    #[test]
    fn a_version_has_three_numbers() {
        let error = "1.2".parse::<Version>().unwrap_err();
        assert_eq!(error.to_string(), "`1.2` is no version: write one such as 0.1.0");
    }
}

//! Which formats values are held to.

use super::known::{KNOWN, KnownFormat};
use crate::structure::nearest;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// The name by which a policy speaks of all formats that it does not name.
const DEFAULT: &str = "default";

/// The words for what becomes of a format.
const WORDS: [(&str, Assertion); 2] =
    [("assert", Assertion::Asserting), ("annotate", Assertion::Annotating)];

/// What becomes of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assertion {
    /// Values are held to it.
    Asserting,
    /// It is documentation.
    Annotating,
}

impl FromStr for Assertion {
    type Err = PolicyError;

    /// Reads `assert` or `annotate`.
    fn from_str(word: &str) -> Result<Self, PolicyError> {
        let known = WORDS.iter().find(|(known, _)| *known == word);
        known.map(|(_, assertion)| *assertion).ok_or_else(|| PolicyError::Word {
            seen: word.to_owned(),
            meant: nearest(word, WORDS.iter().map(|(known, _)| *known)),
        })
    }
}

impl fmt::Display for Assertion {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = WORDS.iter().find(|(_, assertion)| assertion == self);
        out.write_str(word.map_or("", |(word, _)| *word))
    }
}

/// What becomes of each format: what is said of it by name, else what is said of all, else the default of the format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormatPolicy {
    all: Option<Assertion>,
    named: BTreeMap<&'static str, Assertion>,
}

impl FormatPolicy {
    /// What becomes of a format; one that is not known, or that nothing can be held to, is annotated.
    pub fn of(&self, name: &str) -> Assertion {
        let Some(known) = KnownFormat::find(name).filter(|known| known.is_assertable()) else {
            return Assertion::Annotating;
        };
        let named = self.named.get(known.name).copied();
        named.or(self.all).unwrap_or(known.default)
    }

    /// The known format of a name, if values are held to it.
    pub fn asserted(&self, name: &str) -> Option<&'static KnownFormat> {
        KnownFormat::find(name).filter(|_| self.of(name) == Assertion::Asserting)
    }

    /// Says what becomes of a format, or of all others by the name `default`.
    ///
    /// # Errors
    /// A name that is not known, or one of a format that nothing can be held to.
    pub fn set(&mut self, name: &str, assertion: Assertion) -> Result<(), PolicyError> {
        if name == DEFAULT {
            self.all = Some(assertion);
            return Ok(());
        }
        let known = KnownFormat::find(name).ok_or_else(|| PolicyError::unknown(name))?;
        if assertion == Assertion::Asserting && !known.is_assertable() {
            return Err(PolicyError::Unchecked { name: known.name });
        }
        self.named.insert(known.name, assertion);
        Ok(())
    }

    /// Takes a setting such as `uuid=annotate` or `default=assert`.
    ///
    /// # Errors
    /// Those of [`set`](Self::set), and a setting that is not written so.
    pub fn read(&mut self, setting: &str) -> Result<(), PolicyError> {
        let parts = setting.split_once('=');
        let (name, word) =
            parts.ok_or_else(|| PolicyError::Setting { seen: setting.to_owned() })?;
        self.set(name, word.parse()?)
    }

    /// What is said in this policy, as [`set`](Self::set) takes it.
    pub fn settings(&self) -> impl Iterator<Item = (&'static str, Assertion)> {
        let all = self.all.map(|assertion| (DEFAULT, assertion));
        all.into_iter().chain(self.named.iter().map(|(name, assertion)| (*name, *assertion)))
    }
}

/// What is wrong with a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PolicyError {
    /// A name that no known format has.
    Name {
        /// The name.
        seen: String,
        /// The name that was meant, if one is near.
        meant: Option<&'static str>,
    },
    /// A word that is neither `assert` nor `annotate`.
    Word {
        /// The word.
        seen: String,
        /// The word that was meant, if one is near.
        meant: Option<&'static str>,
    },
    /// A format that nothing can be held to.
    Unchecked {
        /// Its name.
        name: &'static str,
    },
    /// A setting that is not `NAME=assert` or `NAME=annotate`.
    Setting {
        /// The setting.
        seen: String,
    },
}

impl PolicyError {
    fn unknown(name: &str) -> Self {
        let names = KNOWN.iter().map(|known| known.name).chain([DEFAULT]);
        Self::Name { seen: name.to_owned(), meant: nearest(name, names) }
    }
}

impl fmt::Display for PolicyError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name { seen, meant } => {
                write!(out, "`{seen}` is no known format")?;
                suggestion(out, *meant)
            }
            Self::Word { seen, meant } => {
                write!(out, "`{seen}` is neither `assert` nor `annotate`")?;
                suggestion(out, *meant)
            }
            Self::Unchecked { name } => write!(
                out,
                "values cannot be held to the format `{name}`: leave it out, or write `annotate`"
            ),
            Self::Setting { seen } => {
                write!(out, "`{seen}` says nothing of a format: write one such as `uuid=annotate`")
            }
        }
    }
}

impl std::error::Error for PolicyError {}

fn suggestion(out: &mut fmt::Formatter<'_>, meant: Option<&str>) -> fmt::Result {
    meant.map_or(Ok(()), |meant| write!(out, "; did you mean `{meant}`?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(settings: &[&str], name: &str, expected: Assertion) {
        let mut policy = FormatPolicy::default();
        settings.iter().for_each(|setting| policy.read(setting).unwrap());
        assert_eq!(policy.of(name), expected, "{settings:?} {name}");
    }

    #[test]
    fn each_format_has_a_default() {
        check(&[], "uuid", Assertion::Asserting);
        check(&[], "iri", Assertion::Annotating);
    }

    #[test]
    fn a_name_goes_before_the_default_of_all() {
        check(&["default=annotate"], "uuid", Assertion::Annotating);
        check(&["default=assert"], "iri", Assertion::Asserting);
        check(&["uuid=assert", "default=annotate"], "uuid", Assertion::Asserting);
        check(&["uuid=annotate"], "uuid", Assertion::Annotating);
    }

    #[test]
    fn what_cannot_be_checked_is_annotated_whatever_is_said_of_all() {
        check(&["default=assert"], "regex", Assertion::Annotating);
        check(&["default=assert"], "colour", Assertion::Annotating);
    }

    fn refused(setting: &str, expected: &str) {
        let error = FormatPolicy::default().read(setting).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn a_slip_of_a_key_is_told_with_what_was_meant() {
        refused("uiid=assert", "`uiid` is no known format; did you mean `uuid`?");
        refused("uuid=asert", "`asert` is neither `assert` nor `annotate`; did you mean `assert`?");
    }

    #[test]
    fn what_cannot_be_done_is_refused() {
        refused(
            "binary=assert",
            "values cannot be held to the format `binary`: leave it out, or write `annotate`",
        );
        refused("uuid", "`uuid` says nothing of a format: write one such as `uuid=annotate`");
    }

    #[test]
    fn a_policy_is_told_as_it_was_read() {
        let mut policy = FormatPolicy::default();
        for setting in ["uuid=annotate", "default=assert"] {
            policy.read(setting).unwrap();
        }
        let told: Vec<_> = policy.settings().map(|(name, word)| format!("{name}={word}")).collect();
        assert_eq!(told, ["default=assert", "uuid=annotate"]);
    }
}

//! What is made of the changes: which are accepted, which gate, and what version they ask for.

mod accepted;
mod compared;
mod version;

pub use accepted::{Acceptance, Accepted, AcceptedError};
pub use compared::{Compared, Judged};
pub use jiff::civil::Date;
pub use version::{Release, Version, VersionError};

use super::change::{Level, Verdict};
use super::promise::{Bump, Promise};
use super::rules;
use std::collections::HashSet;

/// The changes of one document or of several, judged.
#[derive(Debug)]
pub struct Review {
    /// Each pair of documents.
    pub documents: Vec<Compared>,
    /// What is to be said of the list of accepted changes, a sentence each.
    pub notes: Vec<String>,
}

/// How changes are judged.
#[derive(Debug)]
pub struct Terms {
    /// The promises that gate.
    pub promises: Vec<Promise>,
    /// The changes that were accepted.
    pub accepted: Accepted,
    /// The day on which is judged.
    pub today: Date,
}

/// Whether the changes may pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ruling {
    /// No change breaks a promise that gates.
    Passes,
    /// No change is known to break one, but a difference was found that no rule judges.
    Unclassified,
    /// A change breaks one and is not accepted, or the version is too low.
    Fails,
}

impl Review {
    /// Judges pairs of documents.
    pub fn new(documents: Vec<Compared>, terms: &Terms) -> Self {
        let documents: Vec<_> = documents.into_iter().map(|one| one.judged(terms)).collect();
        let changes = documents.iter().flat_map(|one| &one.changes);
        let seen: HashSet<String> = changes.map(|judged| judged.fingerprint.clone()).collect();
        let notes = terms.accepted.notes(&seen, terms.today);
        Self { documents, notes }
    }

    /// Every change.
    pub fn changes(&self) -> impl Iterator<Item = &Judged> {
        self.documents.iter().flat_map(|one| &one.changes)
    }

    /// Whether the changes may pass. What is accepted is left out; what fails is certain, so it outweighs
    /// what no rule judges.
    pub fn ruling(&self) -> Ruling {
        let open = || self.changes().filter(|judged| judged.accepted.is_none());
        let is_low = |one: &Compared| one.release.as_ref().is_some_and(Release::is_too_low);
        if open().any(|judged| judged.gates) || self.documents.iter().any(is_low) {
            return Ruling::Fails;
        }
        match open().any(|judged| judged.change.id == rules::UNCLASSIFIED_EDIT.id) {
            true => Ruling::Unclassified,
            false => Ruling::Passes,
        }
    }

    /// The verdict on the wire.
    pub fn wire(&self) -> Verdict {
        self.worst(Compared::wire)
    }

    /// The verdict for those who use the generated crates.
    pub fn rust(&self) -> Verdict {
        self.worst(Compared::rust)
    }

    /// The highest of the versions' bumps.
    pub fn bump(&self) -> Bump {
        self.documents.iter().map(Compared::bump).max().unwrap_or_default()
    }

    /// How many changes have a level.
    pub fn count(&self, level: Level) -> usize {
        self.changes().filter(|judged| judged.change.level == level).count()
    }

    fn worst(&self, verdict: impl Fn(&Compared) -> Verdict) -> Verdict {
        self.documents.iter().map(verdict).max().unwrap_or(Verdict::NoChanges)
    }
}

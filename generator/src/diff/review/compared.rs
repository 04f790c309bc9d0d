//! Two documents with all that changed between them.

use super::{Acceptance, Release, Terms, Version};
use crate::diff::change::{Change, Verdict};
use crate::diff::promise::{Bump, Promise};
use crate::source::SourceSet;

/// Two documents with all that changed between them.
#[derive(Debug)]
pub struct Compared {
    /// What the documents are about; empty where there is but one pair.
    pub title: String,
    /// The older document.
    pub base: SourceSet,
    /// The newer document.
    pub head: SourceSet,
    /// The changes, the worst first.
    pub changes: Vec<Judged>,
    /// The crate's version then and now, where it is known.
    pub release: Option<Release>,
}

/// A change and what becomes of it.
#[derive(Debug)]
pub struct Judged {
    /// The change.
    pub change: Change,
    /// What it is known by.
    pub fingerprint: String,
    /// Whether it breaks a promise that gates.
    pub gates: bool,
    /// Why it may pass all the same.
    pub accepted: Option<Acceptance>,
}

impl Compared {
    /// The changes between two documents, not yet judged: none is accepted, and none gates.
    pub fn new(changes: Vec<Change>, base: SourceSet, head: SourceSet) -> Self {
        let judged = |change: Change| {
            let fingerprint = change.fingerprint();
            Judged { change, fingerprint, gates: false, accepted: None }
        };
        let changes = changes.into_iter().map(judged).collect();
        Self { title: String::new(), base, head, changes, release: None }
    }

    /// Names what the documents are about.
    pub fn titled(self, title: impl Into<String>) -> Self {
        Self { title: title.into(), ..self }
    }

    /// Adds the version of the crate then and now.
    pub fn released(self, base: Version, head: Version) -> Self {
        let release = Release::new(base, head, self.bump());
        Self { release: Some(release), ..self }
    }

    /// The verdict on the wire.
    pub fn wire(&self) -> Verdict {
        Verdict::highest(self.changes.iter().map(|judged| judged.change.level))
    }

    /// The verdict for those who use the generated crate.
    pub fn rust(&self) -> Verdict {
        match self.changes.iter().any(|judged| breaks_rust(&judged.change)) {
            true => Verdict::Breaking,
            false if self.changes.is_empty() => Verdict::NoChanges,
            false => Verdict::Compatible,
        }
    }

    /// What the changes ask of the version of the crate.
    pub fn bump(&self) -> Bump {
        self.changes.iter().map(|judged| judged.change.bump).max().unwrap_or_default()
    }

    pub(super) fn judged(mut self, terms: &Terms) -> Self {
        for judged in &mut self.changes {
            let broken = &judged.change.promises;
            judged.gates = broken.iter().any(|promise| terms.promises.contains(promise));
            judged.accepted = terms.accepted.of(&judged.fingerprint, terms.today);
        }
        self
    }
}

fn breaks_rust(change: &Change) -> bool {
    let is_rust = |promise: &Promise| {
        matches!(promise, Promise::RustApi | Promise::RustServer | Promise::RustValue)
    };
    change.bump == Bump::Major || change.promises.iter().any(is_rust)
}

//! A difference as a rule sees it, before it is known whom it reaches.

use super::change::Witnesses;
use super::rules::Rule;
use crate::model::Origin;

/// A difference and the rule that judges it.
pub(super) struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// What changed, in the words of the document.
    pub subject: String,
    /// Where it stands in the older document.
    pub base: Option<Origin>,
    /// Where it stands in the newer document.
    pub head: Option<Origin>,
    /// What the older document says.
    pub before: String,
    /// What the newer document says.
    pub after: String,
    /// Values that tell the two apart.
    pub witnesses: Witnesses,
}

impl Finding {
    /// A difference without a place and without values.
    pub(super) fn new(rule: &'static Rule, subject: impl Into<String>) -> Self {
        let (before, after) = (String::new(), String::new());
        let (subject, witnesses) = (subject.into(), Witnesses::default());
        Self { rule, subject, base: None, head: None, before, after, witnesses }
    }

    /// Adds the place in the older document.
    pub(super) fn base(mut self, origin: &Origin) -> Self {
        self.base = Some(origin.clone());
        self
    }

    /// Adds the place in the newer document.
    pub(super) fn head(mut self, origin: &Origin) -> Self {
        self.head = Some(origin.clone());
        self
    }

    /// Adds what the older document says.
    pub(super) fn before(mut self, text: impl Into<String>) -> Self {
        self.before = text.into();
        self
    }

    /// Adds what the newer document says.
    pub(super) fn after(mut self, text: impl Into<String>) -> Self {
        self.after = text.into();
        self
    }

    /// Adds values that tell the two apart.
    pub(super) fn witnesses(mut self, witnesses: Witnesses) -> Self {
        self.witnesses = witnesses;
        self
    }
}

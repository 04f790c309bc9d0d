//! What a rule is.

use crate::diff::{Level, Relation};
use crate::model::Usage;

/// One kind of change and its effect on the wire.
#[derive(Debug)]
pub struct Rule {
    /// Its name. Rules that differ only in a condition share one.
    pub id: &'static str,
    /// What became of the set of values, where the rule is about one.
    pub relation: Option<Relation>,
    /// The effect where callers send the thing, or where it is the operation itself.
    pub request: Level,
    /// The effect where the server sends the thing.
    pub reply: Level,
    /// What is said of the thing that changed.
    pub says: &'static str,
    /// Why the effect is what it is, in one sentence without a full stop.
    pub why: &'static str,
}

impl Rule {
    /// The effect on an operation that meets the thing this way.
    pub fn level(&self, usage: Usage) -> Level {
        match (usage.request, usage.reply) {
            (true, true) => self.request.max(self.reply),
            (_, false) => self.request,
            (false, true) => self.reply,
        }
    }

    /// Whether an operation that meets the thing this way loses a value that callers may send, or
    /// answers with one that callers do not know.
    pub fn breaks_values(&self, usage: Usage) -> bool {
        self.relation.is_some_and(|relation| {
            (usage.request && relation.may_lose()) || (usage.reply && relation.may_gain())
        })
    }
}

/// The rules of a limit: one for each way in which it can change.
pub(in crate::diff) struct Ladder {
    /// Both documents state it; it is higher now.
    pub raised: &'static Rule,
    /// Both documents state it; it is lower now.
    pub lowered: &'static Rule,
    /// Only the newer document states it.
    pub set: &'static Rule,
    /// Only the older document states it.
    pub removed: &'static Rule,
}
